import type { LocalizedText } from '../../model/language';

/** Words of the form's page; they come with it, not with the pane's first screen. */
export const formWords = {
  title: { zh: '套表：{name}', en: 'Fill {name}' },
  about: {
    zh: '请核对每一处填什么，不对的在右边改。县里的表本身不变，填好的另存一份。',
    en: 'Check what fills each place; correct it at the right. The county’s file stays as it is: a filled copy is saved.',
  },
  aboutSheet: {
    zh: '请核对每一处填什么，不对的在右边改。就填在这张表里，别的表、格式和公式都不动。',
    en: 'Check what fills each place; correct it at the right. This very sheet is filled; other sheets, formats and formulas stay.',
  },
  filled: { zh: '已经填好。', en: 'It is filled.' },
  fillSheet: { zh: '填进这张表（{count} 格）', en: 'Fill this sheet ({count} cells)' },
  kept: { zh: '和上次一样填。', en: 'Filled as the last time.' },
  save: { zh: '填好并保存（{count} 格）', en: 'Fill and save ({count} cells)' },
  saveTrace: { zh: '填表来源（自己留底）', en: 'Where it came from (for yourself)' },
  source: { zh: '{place} 用什么填', en: 'What fills {place}' },
  noSource: { zh: '不填', en: 'Leave it empty' },
  noKey: { zh: '留空', en: 'Leave it empty' },
  rows: { zh: '{count} 行', en: '{count} rows' },
  filterBy: { zh: '只填一部分', en: 'Only some rows' },
  allRows: { zh: '全部行', en: 'All rows' },
  filterValue: { zh: '{name} 是', en: '{name} is' },
  cells: { zh: '单个的格', en: 'Single cells' },
  errors: {
    zh: '台账还有 {count} 个错误，有错误的行不计入汇总的数。建议先改正，再套表。',
    en: 'The ledgers have {count} errors; faulty rows are not counted in numbers of the summary. Mend them first.',
  },
  empty: { zh: '留空的地方（{count}）', en: 'Left empty ({count})' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
