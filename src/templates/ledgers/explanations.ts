import type { LedgerTemplate } from '../ledger';

/** 情况说明: why a warning is right although it looks wrong, a row each. */
export const explanations = {
  table: 'Explanations',
  sheet: '情况说明',
  english: 'Explanations',
  about: {
    zh: '提醒的内容没有错、只是看上去不对的，在这里写明原因，一条一行；写了说明的提醒另外列出，随上报送到县里。错误要改正，不能说明。',
    en: 'Why a warning is right although it looks wrong, a row each: it is then listed apart and goes to the county with its reason. Errors cannot be explained.',
  },
  layout: 'rows',
  optional: true,
  blankRows: 30,
  defaultRows: [],
  orientation: 'landscape',
  columns: [
    {
      key: 'code',
      header: '代码',
      english: 'Code',
      type: { kind: 'text', maxLength: 10 },
      required: true,
      width: 9,
      prompt: { zh: '提醒的代码，校验结果里有。', en: 'The code of the warning, as the findings show it.' },
      example: 'X304',
    },
    {
      key: 'place',
      header: '位置',
      english: 'Place',
      type: { kind: 'text', maxLength: 100 },
      required: true,
      width: 20,
      prompt: {
        zh: '哪张表的哪一格；与整张表有关的只写表名。',
        en: 'Sheet and cell; the sheet alone where the whole of it is meant.',
      },
      example: '结对帮扶!D7',
    },
    {
      key: 'content',
      header: '内容',
      english: 'Content',
      type: { kind: 'text', maxLength: 200 },
      required: false,
      width: 24,
      prompt: {
        zh: '这一格现在的内容，照抄；这一格是空的就空着。内容改了，提醒会再出现。',
        en: 'What the cell shows now; blank where it is blank. Once the cell shows something else, the warning comes back.',
      },
      example: '乌木村',
    },
    {
      key: 'reason',
      header: '说明',
      english: 'Reason',
      type: { kind: 'text', maxLength: 500 },
      required: true,
      width: 48,
      prompt: { zh: '为什么没有错，写给县里看。', en: 'Why it is right, for the county to read.' },
      example: '该户2014年4月随女儿迁往乌木村，由原干部继续联系。',
    },
  ],
} as const satisfies LedgerTemplate;
