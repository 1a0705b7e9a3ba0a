import type { TypedRow } from '../../templates/typed-rows';
import { on } from '../days';
import { madeUpPhone } from '../id-number';

export interface Cadre {
  readonly name: string;
  readonly category: '驻村队员' | '班子成员' | '一般干部';
  readonly post: string;
  readonly village: string;
  /** Deeds done in the first half of the year; a 驻村队员 owes 8 a year, a 班子成员 6, an 一般干部 4. */
  readonly deeds: number;
  readonly firstSecretary?: true;
  readonly from?: number;
  readonly remarks?: string;
}

/** Three teams that live in their villages, the township's leaders and its staff. All of them are made up. */
export const cadres: readonly Cadre[] = [
  {
    name: '林志远',
    category: '驻村队员',
    post: '驻村第一书记',
    village: '清溪村',
    deeds: 8,
    firstSecretary: true,
    remarks: '省农业科学院派驻',
  },
  {
    name: '苏婷',
    category: '驻村队员',
    post: '驻村工作队员',
    village: '清溪村',
    deeds: 5,
    remarks: '县农业农村局派驻',
  },
  {
    name: '高翔',
    category: '驻村队员',
    post: '驻村工作队员',
    village: '清溪村',
    deeds: 4,
    remarks: '县农业农村局派驻',
  },
  {
    name: '邵建平',
    category: '驻村队员',
    post: '驻村第一书记',
    village: '石桥村',
    deeds: 8,
    firstSecretary: true,
    remarks: '市文化旅游局派驻',
  },
  {
    name: '叶子涵',
    category: '驻村队员',
    post: '驻村工作队员',
    village: '石桥村',
    deeds: 4,
    remarks: '县卫生健康局派驻',
  },
  {
    name: '丁浩',
    category: '驻村队员',
    post: '驻村工作队员',
    village: '石桥村',
    deeds: 5,
    remarks: '县卫生健康局派驻',
  },
  {
    name: '方敏',
    category: '驻村队员',
    post: '驻村第一书记',
    village: '云顶村',
    deeds: 6,
    firstSecretary: true,
    remarks: '县财政局派驻',
  },
  { name: '魏东升', category: '驻村队员', post: '驻村工作队员', village: '云顶村', deeds: 4, remarks: '县财政局派驻' },
  {
    name: '贾雨',
    category: '驻村队员',
    post: '驻村工作队员',
    village: '云顶村',
    deeds: 4,
    from: on(3, 16, 2026),
    remarks: '3月轮换到岗',
  },
  { name: '程卫国', category: '班子成员', post: '党委书记', village: '清溪村', deeds: 6 },
  { name: '汪丽华', category: '班子成员', post: '镇长', village: '石桥村', deeds: 4 },
  { name: '夏俊', category: '班子成员', post: '人大主席', village: '云顶村', deeds: 3 },
  { name: '田学军', category: '班子成员', post: '党委副书记', village: '枫林村', deeds: 3 },
  { name: '姚静怡', category: '班子成员', post: '组织委员', village: '东岭村', deeds: 4 },
  { name: '卢斌', category: '一般干部', post: '乡村振兴办主任', village: '枫林村', deeds: 4 },
  { name: '金晓梅', category: '一般干部', post: '社会事务办主任', village: '东岭村', deeds: 2 },
  { name: '石磊', category: '一般干部', post: '应急办主任', village: '河口村', deeds: 2 },
  { name: '谢芳', category: '一般干部', post: '财政所所长', village: '河口村', deeds: 3 },
  { name: '曹勇', category: '一般干部', post: '农业综合服务中心主任', village: '新街社区', deeds: 2 },
  { name: '彭佳', category: '一般干部', post: '党建办干事', village: '新街社区', deeds: 2 },
];

export const cadreRows: readonly TypedRow<'Cadres'>[] = cadres.map(
  ({ name, category, post, village, firstSecretary, from, remarks }, index) => ({
    name,
    category,
    post,
    branch: category === '驻村队员' ? `${village}党支部` : '机关党支部',
    party: '是',
    villages: village,
    firstSecretary: firstSecretary ? '是' : '否',
    from: from ?? null,
    phone: madeUpPhone(2101 + index),
    remarks: remarks ?? null,
  }),
);
