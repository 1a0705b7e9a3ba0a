import type { LedgerTemplate } from '../ledger';
import { MATERIAL_SECTIONS } from '../material-sections';

/** 总结素材: texts for the work summary that no other ledger holds. */
export const materials = {
  table: 'Materials',
  sheet: '总结素材',
  english: 'Texts for the work summary',
  optional: true,
  about: {
    zh: '工作总结里台账说不出来的话，写在这里，生成总结时自动填进【请补充】的地方。一段一行；没有的空着。',
    en: 'What the work summary says and no ledger tells; it stands in the marked blanks of the draft. A row for each paragraph; leave it empty where there is none.',
  },
  layout: 'rows',
  blankRows: 40,
  defaultRows: [],
  orientation: 'portrait',
  columns: [
    {
      key: 'section',
      header: '部分',
      english: 'Part',
      type: { kind: 'choice', values: MATERIAL_SECTIONS },
      required: true,
      width: 18,
      prompt: { zh: '写进总结的哪一部分，从下拉列表选择。', en: 'The part of the summary; choose from the list.' },
      example: '领导机构与制度',
    },
    {
      key: 'text',
      header: '文字',
      english: 'Text',
      type: { kind: 'text', maxLength: 2000 },
      required: true,
      width: 70,
      prompt: {
        zh: '写成完整的句子。同一部分有几行的，按先后连在一起。',
        en: 'Whole sentences. Several rows of one part stand one after the other.',
      },
      example: '成立由党委书记任组长的领导小组，每月召开一次例会。',
    },
  ],
} as const satisfies LedgerTemplate;
