import { unusableWords } from '../../app/unusable';
import { UnusableFile } from '../../workbook/unusable-file';
import type { Trouble } from '../../workbook/port';
import { WorkbookTrouble } from '../../workbook/port';
import type { Notice, Sentence } from '../state/state';

/** What to tell the user of something that went wrong, and what can be done about it. */
export function troubleNotice(error: unknown): Notice {
  if (error instanceof UnusableFile) return { intent: 'error', sentences: [unusableWords(error.reason)] };
  if (error instanceof WorkbookTrouble) return { intent: 'error', sentences: [troubleSentence(error.trouble)] };
  const detail = error instanceof Error ? error.message : String(error);
  return { intent: 'error', sentences: [{ name: 'unexpected', params: { detail } }] };
}

function troubleSentence(trouble: Trouble): Sentence {
  switch (trouble.reason) {
    case 'protectedSheets':
    case 'halfWritten':
      return { name: trouble.reason, params: { sheets: trouble.sheets.join('、') } };
    case 'refused':
      return { name: 'refused', params: { code: trouble.code } };
    case 'protectedStructure':
    case 'cellEdit':
    case 'otherWorkbook':
    case 'tooLarge':
    case 'gone':
    case 'unsupported':
      return { name: trouble.reason };
  }
}
