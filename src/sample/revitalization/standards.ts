import type { TypedRow } from '../../templates/typed-rows';

/** Lists of today's kind: households, methods, occasions, sections and funds of rural revitalization. */
const LISTS = {
  householdTypes: [
    '脱贫户',
    '监测户',
    '低保户',
    '特困供养户',
    '残疾人户',
    '独居老人',
    '事实无人抚养儿童',
    '退役军人',
    '一般户',
  ],
  methods: [
    '驻村',
    '走访慰问',
    '电话联系',
    '政策宣讲',
    '产业帮扶',
    '就业帮扶',
    '消费帮扶',
    '金融帮扶',
    '代办服务',
    '纠纷化解',
    '义诊',
    '助耕',
    '其他',
  ],
  occasions: ['日常', '春节', '端午', '中秋', '重阳', '汛期', '寒潮'],
  sections: ['产业振兴', '人才振兴', '文化振兴', '生态振兴', '组织振兴'],
  fundKinds: ['中央衔接资金', '省级衔接资金', '县级配套', '东西部协作', '社会帮扶', '村集体自筹'],
} as const;

export const listRows: readonly TypedRow<'Lists'>[] = LISTS.methods.map((method, index) => ({
  householdTypes: LISTS.householdTypes[index] ?? null,
  methods: method,
  occasions: LISTS.occasions[index] ?? null,
  sections: LISTS.sections[index] ?? null,
  fundKinds: LISTS.fundKinds[index] ?? null,
}));

export const quotaRows: readonly TypedRow<'Quotas'>[] = [
  { category: '驻村队员', villagesMin: 1, villagesMax: 1, householdsMin: 5, householdsMax: 8, deedsPerYear: 8 },
  { category: '班子成员', villagesMin: 1, villagesMax: 2, householdsMin: 4, householdsMax: 6, deedsPerYear: 6 },
  { category: '一般干部', villagesMin: 1, villagesMax: 1, householdsMin: 2, householdsMax: 4, deedsPerYear: 4 },
];

/** What the county asks beyond the quotas; 100 points in all. */
export const indicatorRows: readonly TypedRow<'Indicators'>[] = [
  {
    name: '每月驻村天数',
    categories: '驻村队员',
    counted: '帮扶天数',
    methods: '驻村',
    scope: '每名干部',
    period: '每月',
    lower: 20,
    points: 30,
    remarks: '县驻村帮扶工作管理办法',
  },
  {
    name: '监测户每月走访',
    counted: '帮扶次数',
    methods: '走访慰问',
    householdTypes: '监测户',
    scope: '每户',
    period: '每月',
    lower: 1,
    points: 20,
  },
  {
    name: '脱贫户两月走访',
    counted: '帮扶次数',
    methods: '走访慰问',
    householdTypes: '脱贫户',
    scope: '每户',
    period: '每两月',
    lower: 1,
    points: 20,
  },
  {
    name: '每季度政策宣讲',
    categories: '驻村队员、班子成员',
    counted: '帮扶次数',
    methods: '政策宣讲',
    scope: '每村',
    period: '每季度',
    lower: 1,
    points: 10,
  },
  {
    name: '全年消费帮扶',
    counted: '折款金额',
    methods: '消费帮扶',
    scope: '每名干部',
    period: '全年',
    lower: 400,
    decisive: '否',
    points: 10,
    remarks: '只计分，不影响评定',
  },
  {
    name: '负责项目',
    categories: '班子成员',
    counted: '负责项目',
    scope: '每名干部',
    period: '全年',
    lower: 1,
    decisive: '否',
    points: 10,
  },
];
