import type { CellValue } from '../model/cell';
import { on } from './days';
import { madeUpPhone } from './id-number';

type Rows = readonly (readonly CellValue[])[];

/** 填报单位, 上级单位, 年度, 报告期, 起始日期, 截止日期, 填报人, 审核人, 联系电话 */
export const profileRows: Rows = [
  ['示例乡人民政府', '示例县委组织部', 2014, '上半年', null, null, '蒋欣', '李静', '0818-1234567'],
];

/** 名称, 类别, 省定贫困村, 总户数, 总人口, 备注 */
export const villageRows: Rows = [
  ['乌木村', '村', '否', 412, 1536, '沿河，距场镇3公里'],
  ['平桥村', '村', '否', 356, 1298, null],
  ['定水村', '村', '否', 398, 1467, null],
  ['马坪村', '村', '是', 287, 1042, '山区，距场镇12公里'],
  ['石梯村', '村', '是', 265, 968, '山区，距场镇15公里'],
  ['黄桷村', '村', '是', 301, 1115, null],
  ['青龙村', '村', '否', 374, 1402, null],
  ['双河村', '村', '否', 333, 1237, null],
  ['场镇社区', '社区', '否', 520, 1688, '场镇所在地'],
];

/** 名称, 类别, 书记, 党员人数, 后进党组织, 整顿进度, 预计完成日期, 备注 */
export const branchRows: Rows = [
  ['机关党支部', '机关', '周明远', 24, '否', null, null, null],
  ['场镇社区党支部', '社区', '曾玉梅', 31, '否', null, null, null],
  ['乌木村党支部', '农村', '陈光华', 42, '否', null, null, null],
  ['平桥村党支部', '农村', '黄志远', 35, '否', null, null, null],
  ['定水村党支部', '农村', '宋明亮', 39, '否', null, null, null],
  ['马坪村党支部', '农村', '袁世平', 28, '否', null, null, null],
  ['石梯村党支部', '农村', '向明德', 26, '否', null, null, null],
  ['黄桷村党支部', '农村', '贺文斌', 30, '是', '整顿中', on(9, 30), '按月度推进，每月向乡党委报告一次'],
  ['青龙村党支部', '农村', '白永胜', 37, '否', null, null, null],
  ['双河村党支部', '农村', '叶兴国', 33, '否', null, null, null],
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
 * 16 party members of the office branch in post, three others, and one who left: his households went to
 * his successor. 邓洁 has done no deed yet and is the one 未达标 of the township.
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

/** 姓名, 干部类别, 职务, 所在党支部, 党员, 联系村, 第一书记, 到岗日期, 离岗日期, 联系电话, 备注 */
export const cadreRows: Rows = cadres.map(
  ({ name, category, post, village, branch, firstSecretary, from, until, remarks }, index) => [
    name,
    category,
    post,
    branch,
    branch === null ? '否' : '是',
    village,
    firstSecretary ? '是' : '否',
    from,
    until,
    madeUpPhone(101 + index),
    remarks,
  ],
);
