import { outcomeWords } from '../../app/outcome-words';
import { troubleWords } from '../../app/trouble-words';
import { unusableWords } from '../../app/unusable';
import type { Text } from '../../model/language';
import { fillText } from '../../model/language';
import { WorkbookTrouble } from '../../workbook/port';
import { UnusableFile } from '../../workbook/unusable-file';
import { failureOf } from '../diagnostics/failure';
import type { Notice } from '../state/state';

/** What to tell the user of something that went wrong, and what can be done about it. */
export function troubleNotice(error: unknown): Notice {
  return { intent: 'error', sentences: [troubleText(error)], failure: failureOf(error) };
}

function troubleText(error: unknown): Text {
  if (error instanceof UnusableFile) return unusableWords(error.reason);
  if (error instanceof WorkbookTrouble) return troubleWords(error.trouble);
  return fillText(outcomeWords.unexpected, { detail: error instanceof Error ? error.message : String(error) });
}
