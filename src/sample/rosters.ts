import type { TypedRow } from '../templates/typed-rows';
import { on } from './days';
import { madeUpPhone } from './id-number';

export const profileRows: readonly TypedRow<'Profile'>[] = [
  {
    unit: '示例乡人民政府',
    superior: '示例县委组织部',
    year: 2014,
    period: '上半年',
    preparedBy: '蒋欣',
    reviewedBy: '李静',
    phone: '0818-1234567',
  },
];

export const villageRows: readonly TypedRow<'Villages'>[] = [
  { name: '乌木村', kind: '村', poor: '否', households: 412, population: 1536, remarks: '沿河，距场镇3公里' },
  { name: '平桥村', kind: '村', poor: '否', households: 356, population: 1298 },
  { name: '定水村', kind: '村', poor: '否', households: 398, population: 1467 },
  { name: '马坪村', kind: '村', poor: '是', households: 287, population: 1042, remarks: '山区，距场镇12公里' },
  { name: '石梯村', kind: '村', poor: '是', households: 265, population: 968, remarks: '山区，距场镇15公里' },
  { name: '黄桷村', kind: '村', poor: '是', households: 301, population: 1115 },
  { name: '青龙村', kind: '村', poor: '否', households: 374, population: 1402 },
  { name: '双河村', kind: '村', poor: '否', households: 333, population: 1237 },
  { name: '场镇社区', kind: '社区', poor: '否', households: 520, population: 1688, remarks: '场镇所在地' },
];

export const branchRows: readonly TypedRow<'Branches'>[] = [
  { name: '机关党支部', kind: '机关', secretary: '周明远', members: 24, weak: '否' },
  { name: '场镇社区党支部', kind: '社区', secretary: '曾玉梅', members: 31, weak: '否' },
  { name: '乌木村党支部', kind: '农村', secretary: '陈光华', members: 42, weak: '否' },
  { name: '平桥村党支部', kind: '农村', secretary: '黄志远', members: 35, weak: '否' },
  { name: '定水村党支部', kind: '农村', secretary: '宋明亮', members: 39, weak: '否' },
  { name: '马坪村党支部', kind: '农村', secretary: '袁世平', members: 28, weak: '否' },
  { name: '石梯村党支部', kind: '农村', secretary: '向明德', members: 26, weak: '否' },
  {
    name: '黄桷村党支部',
    kind: '农村',
    secretary: '贺文斌',
    members: 30,
    weak: '是',
    rectification: '整顿中',
    due: on(9, 30),
    remarks: '按月度推进，每月向乡党委报告一次',
  },
  { name: '青龙村党支部', kind: '农村', secretary: '白永胜', members: 37, weak: '否' },
  { name: '双河村党支部', kind: '农村', secretary: '叶兴国', members: 33, weak: '否' },
];

interface SampleCadre {
  readonly name: string;
  readonly category: '班子成员' | '机关干部';
  readonly post: string;
  readonly village: string;
  /** Deeds done in the first half of the year; one 班子成员 owes 5 a year, one 机关干部 2. */
  readonly deeds: number;
  readonly branch: string | null;
  readonly firstSecretary: boolean;
  readonly from: number | null;
  readonly until: number | null;
  readonly remarks: string | null;
}

function cadre(
  name: string,
  category: SampleCadre['category'],
  post: string,
  village: string,
  deeds: number,
  more: Partial<SampleCadre> = {},
): SampleCadre {
  return {
    name,
    category,
    post,
    village,
    deeds,
    branch: '机关党支部',
    firstSecretary: false,
    from: null,
    until: null,
    remarks: null,
    ...more,
  };
}

/**
 * 16 party members of the office branch in post, three other cadres, and one who left, whose households went to his
 * successor. 邓洁 has done no deed yet and is the township's only 未达标.
 */
export const cadres: readonly SampleCadre[] = [
  cadre('周明远', '班子成员', '党委书记', '乌木村', 6, { remarks: '主持党委全面工作' }),
  cadre('李静', '班子成员', '乡长', '平桥村', 5, { remarks: '主持政府全面工作' }),
  cadre('赵国强', '班子成员', '人大主席', '定水村', 5),
  cadre('陈立新', '班子成员', '党委副书记', '马坪村', 4, { remarks: '分管党建' }),
  cadre('刘晓燕', '班子成员', '纪委书记', '石梯村', 3),
  cadre('王建军', '班子成员', '武装部长', '黄桷村', 5, { firstSecretary: true, remarks: '负责黄桷村党支部整顿' }),
  cadre('孙志华', '班子成员', '副乡长', '青龙村', 4, { remarks: '分管农业' }),
  cadre('何秀英', '班子成员', '组织委员', '双河村', 3),
  cadre('杨帆', '机关干部', '党政办主任', '场镇社区', 2),
  cadre('郑涛', '机关干部', '农业服务中心主任', '乌木村', 2),
  cadre('吴敏', '机关干部', '财政所所长', '平桥村', 1),
  cadre('罗勇', '机关干部', '国土所所长', '定水村', 2),
  cadre('唐丽', '机关干部', '计生办主任', '马坪村', 1, { firstSecretary: true }),
  cadre('冯刚', '机关干部', '安监办主任', '石梯村', 2, { firstSecretary: true }),
  cadre('邓洁', '机关干部', '信访办主任', '黄桷村', 0),
  cadre('王伟(民政办)', '机关干部', '民政助理员', '青龙村', 1),
  cadre('王伟(林业站)', '机关干部', '林业站站长', '双河村', 1, { branch: null, from: on(5, 5), remarks: '接替谭小兵' }),
  cadre('蒋欣', '机关干部', '党政办干事', '场镇社区', 1, { branch: null, from: on(9, 1, 2013) }),
  cadre('曾玉梅', '机关干部', '社区书记', '场镇社区', 2, { branch: '场镇社区党支部' }),
  cadre('谭小兵', '机关干部', '水务站站长', '双河村', 1, { until: on(5, 5), remarks: '调县水务局' }),
];

export const cadreRows: readonly TypedRow<'Cadres'>[] = cadres.map(
  ({ name, category, post, village, branch, firstSecretary, from, until, remarks }, index) => ({
    name,
    category,
    post,
    branch,
    party: branch === null ? '否' : '是',
    villages: village,
    firstSecretary: firstSecretary ? '是' : '否',
    from,
    until,
    phone: madeUpPhone(101 + index),
    remarks,
  }),
);
