import type { TypedRow } from '../../templates/typed-rows';

export const profileRows: readonly TypedRow<'Profile'>[] = [
  {
    unit: '示例镇人民政府',
    superior: '示例县委农村工作领导小组办公室',
    year: 2026,
    period: '上半年',
    preparedBy: '彭佳',
    reviewedBy: '姚静怡',
    phone: '0818-7654321',
  },
];

export const villageRows: readonly TypedRow<'Villages'>[] = [
  { name: '清溪村', kind: '村', poor: '是', households: 468, population: 1712, remarks: '乡村振兴重点帮扶村' },
  { name: '石桥村', kind: '村', poor: '是', households: 391, population: 1405, remarks: '乡村振兴重点帮扶村' },
  { name: '云顶村', kind: '村', poor: '是', households: 276, population: 983, remarks: '易地搬迁安置点在新街社区' },
  { name: '枫林村', kind: '村', poor: '否', households: 412, population: 1523 },
  { name: '东岭村', kind: '村', poor: '否', households: 357, population: 1288 },
  { name: '河口村', kind: '村', poor: '否', households: 430, population: 1569, remarks: '沿河，汛期重点巡查' },
  { name: '新街社区', kind: '社区', poor: '否', households: 884, population: 2710, remarks: '镇政府所在地' },
];

export const branchRows: readonly TypedRow<'Branches'>[] = [
  { name: '机关党支部', kind: '机关', secretary: '程卫国', members: 33, weak: '否' },
  { name: '清溪村党支部', kind: '农村', secretary: '罗永康', members: 46, weak: '否' },
  { name: '石桥村党支部', kind: '农村', secretary: '钱进才', members: 38, weak: '否' },
  {
    name: '云顶村党支部',
    kind: '农村',
    secretary: '成世忠',
    members: 27,
    weak: '是',
    rectification: '已转化',
    remarks: '4月验收转化',
  },
  { name: '枫林村党支部', kind: '农村', secretary: '祝明富', members: 41, weak: '否' },
  { name: '东岭村党支部', kind: '农村', secretary: '路开元', members: 35, weak: '否' },
  { name: '河口村党支部', kind: '农村', secretary: '盛昌贵', members: 37, weak: '否' },
  { name: '新街社区党支部', kind: '社区', secretary: '佟玉霞', members: 52, weak: '否' },
];
