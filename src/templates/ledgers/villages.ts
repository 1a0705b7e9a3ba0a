import type { LedgerTemplate } from '../ledger';
import { VILLAGE_KINDS, YES_NO } from '../lists';

/** 村社区名册: the villages and communities of the township. */
export const villages = {
  table: 'Villages',
  sheet: '村社区名册',
  english: 'Villages',
  about: { zh: '全乡所有村和社区，其他各表的村从这里选。', en: 'All villages and communities; the other ledgers choose from them.' },
  layout: 'rows',
  blankRows: 50,
  defaultRows: [],
  orientation: 'portrait',
  columns: [
    { key: 'name', header: '名称', english: 'Name', type: { kind: 'name' }, required: true, width: 16,
      prompt: { zh: '村或社区的名称，不要重复。', en: 'Name of the village or community, each once.' }, example: '乌木村' },
    { key: 'kind', header: '类别', english: 'Kind', type: { kind: 'choice', values: VILLAGE_KINDS }, required: true, width: 8,
      prompt: { zh: '选择“村”或“社区”。', en: 'Village or community.' }, example: '村' },
    { key: 'poor', header: '省定贫困村', english: 'Provincial poor village', type: { kind: 'choice', values: YES_NO }, required: false, width: 12,
      prompt: { zh: '是否省定贫困村；留空视为否。', en: 'Whether it is a provincial poor village; blank is no.' }, example: '否' },
    { key: 'households', header: '总户数', english: 'Households', type: { kind: 'integer', min: 0, max: 100_000, suffix: '户' }, required: false, width: 10,
      prompt: { zh: '全村总户数。', en: 'Number of households.' }, example: '386' },
    { key: 'population', header: '总人口', english: 'Population', type: { kind: 'integer', min: 0, max: 1_000_000, suffix: '人' }, required: false, width: 10,
      prompt: { zh: '全村总人口。', en: 'Number of inhabitants.' }, example: '1420' },
    { key: 'remarks', header: '备注', english: 'Remarks', type: { kind: 'text', maxLength: 500 }, required: false, width: 30,
      prompt: { zh: '需要说明的情况。', en: 'Anything worth saying.' }, example: '距场镇5公里' },
  ],
} as const satisfies LedgerTemplate;
