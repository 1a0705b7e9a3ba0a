import { fillText, type LocalizedText } from '../../model/language';
import { explanations } from '../../templates/ledgers/explanations';
import type { RowsAdded } from '../add-rows';
import { notAddedMessage } from './added-rows';

const EXPLAINED: LocalizedText = {
  zh: '已写入“{sheet}”第{row}行。这条提醒不再列出，随上报说明给县里；那一格的内容改了，它会再出现。',
  en: 'Written to row {row} of “{sheet}”. The warning is no longer listed and goes to the county with its reason; it comes back when its cell changes.',
};

/** What to tell the user after explaining a finding. */
export function explainedMessage(outcome: RowsAdded): LocalizedText {
  return outcome.kind === 'added'
    ? fillText(EXPLAINED, { sheet: outcome.sheet, row: outcome.row })
    : notAddedMessage(outcome, explanations.sheet);
}
