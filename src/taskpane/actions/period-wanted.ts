import type { Checked } from '../../app/check';
import { outcomeMessages } from '../../app/messages/outcomes';
import type { Notice } from '../notices/notice';

/** The notice that year and period are missing, with the way to where they are typed. */
export function periodWanted({ book }: Checked): Notice {
  return {
    intent: 'warning',
    sentences: [outcomeMessages.periodMissing],
    remedy: { kind: 'show', name: 'goFillIn', cell: { sheet: book.Profile.sheet, place: { row: 1, column: 2 } } },
  };
}
