import { fillText, listed, type LocalizedText } from '../../model/language';
import type { RowsAdded } from '../add-rows';
import { refusalMessage } from './fix-refusals';

const NO_COLUMN: LocalizedText = {
  zh: '“{sheet}”缺少{headers}这些列，没有写入。请先补上。',
  en: '“{sheet}” lacks the columns {headers}; nothing was written. Add them first.',
};

/** Why rows were not written into a ledger. */
export function notAddedMessage(outcome: Exclude<RowsAdded, { kind: 'added' }>, sheet: string): LocalizedText {
  return outcome.kind === 'refused'
    ? refusalMessage(outcome.refusal)
    : fillText(NO_COLUMN, { sheet, headers: listed(outcome.headers.map((header) => `“${header}”`)) });
}
