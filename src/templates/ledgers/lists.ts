import type { ListName } from '../column';
import type { LedgerTemplate } from '../ledger';
import { EVERYDAY } from '../lists';

/** The lists of 可选项 in a new workbook; a list that the user leaves empty has these values too. */
export const FIRST_VALUES: Readonly<Record<ListName, readonly string[]>> = {
  householdTypes: ['空巢老人', '留守儿童', '残障人员', '孤寡老人', '贫困党员', '困难群众', '其他'],
  methods: [
    '政策咨询',
    '市场信息',
    '技术指导',
    '物质帮助',
    '临时救济',
    '精神激励',
    '走访慰问',
    '纠纷化解',
    '信访化解',
    '历史遗留问题化解',
    '代办服务',
    '其他',
  ],
  occasions: [EVERYDAY, '重大节日', '婚丧嫁娶', '红白喜事', '农忙时节'],
  sections: ['农村产业发展', '基础设施建设', '基层组织建设', '改善村容村貌'],
  fundKinds: ['上级争取资金', '财政奖补', '本级财政', '社会投资', '自筹', '其他'],
};

const MAX_LENGTH = 30;

/** 可选项: the lists that a county or township sets for itself, side by side. */
export const lists = {
  table: 'Lists',
  sheet: '可选项',
  english: 'Lists',
  optional: true,
  about: {
    zh: '下拉列表的内容，一列是一个列表。可以增加、删减、改动、调换先后，汇总表按这里的先后排列；一列全空时用最初的内容。',
    en: 'What the dropdowns offer, a list in each column. Add, shorten, change and reorder them: the summaries follow this order. A list left empty has its first content.',
  },
  layout: 'rows',
  blankRows: 40,
  defaultRows: rowsOf(FIRST_VALUES),
  orientation: 'portrait',
  columns: [
    {
      key: 'householdTypes',
      header: '群众类别',
      english: 'Household types',
      type: { kind: 'listValue', maxLength: MAX_LENGTH },
      required: false,
      width: 18,
      prompt: {
        zh: '“结对帮扶”和“帮扶日志”的群众类别，一格一个。',
        en: 'Household types of pairings and log, one in each cell.',
      },
      example: '脱贫户',
    },
    {
      key: 'methods',
      header: '帮扶方式',
      english: 'Methods',
      type: { kind: 'listValue', maxLength: MAX_LENGTH },
      required: false,
      width: 20,
      prompt: { zh: '“帮扶日志”的帮扶方式，一格一个。', en: 'Methods of the log, one in each cell.' },
      example: '电话联系',
    },
    {
      key: 'occasions',
      header: '时机',
      english: 'Occasions',
      type: { kind: 'listValue', maxLength: MAX_LENGTH },
      required: false,
      width: 14,
      prompt: {
        zh: '“帮扶日志”的时机，一格一个；“日常”以外的都算必到的时机。',
        en: 'Occasions of the log, one in each cell; all but 日常 are occasions on which to be present.',
      },
      example: '春节',
    },
    {
      key: 'sections',
      header: '板块',
      english: 'Sections',
      type: { kind: 'listValue', maxLength: MAX_LENGTH },
      required: false,
      width: 18,
      prompt: { zh: '“项目台账”的板块，一格一个。', en: 'Sections of the project ledger, one in each cell.' },
      example: '产业振兴',
    },
    {
      key: 'fundKinds',
      header: '资金类别',
      english: 'Kinds of funds',
      type: { kind: 'listValue', maxLength: MAX_LENGTH },
      required: false,
      width: 18,
      prompt: { zh: '“项目台账”的资金类别，一格一个。', en: 'Kinds of funds of the project ledger, one in each cell.' },
      example: '衔接资金',
    },
  ],
} as const satisfies LedgerTemplate;

/** Turns lists of different lengths into the rows of a sheet that has them side by side. */
function rowsOf(values: Readonly<Record<ListName, readonly string[]>>): readonly Readonly<Record<string, string>>[] {
  const longest = Math.max(...Object.values(values).map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([list, { [row]: value }]) => (value === undefined ? [] : [[list, value]])),
    ),
  );
}
