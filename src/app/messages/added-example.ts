import { fillText, listed, type LocalizedText } from '../../model/language';
import type { ExampleAdded } from '../indicators/add-example';
import { indicators } from '../../templates/ledgers/indicators';
import { notAddedMessage } from './added-rows';

const WORDS = {
  added: {
    zh: '已写入“{sheet}”第{row}行起的{rows}行，数字和帮扶方式请改成本县的。',
    en: '{rows} rows were written to “{sheet}” from row {row} on. Change numbers and methods to your county’s own.',
  },
  present: {
    zh: '“考核指标”中已经有{names}，没有再写。',
    en: '考核指标 has {names} already; nothing was written.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What to tell the user after adding an example to 考核指标. */
export function exampleMessage(outcome: ExampleAdded): LocalizedText {
  switch (outcome.kind) {
    case 'added':
      return fillText(WORDS.added, { sheet: outcome.sheet, row: outcome.row, rows: outcome.rows });
    case 'present':
      return fillText(WORDS.present, { names: listed(outcome.names.map((name) => `“${name}”`)) });
    case 'refused':
    case 'noColumn':
      return notAddedMessage(outcome, indicators.sheet);
  }
}
