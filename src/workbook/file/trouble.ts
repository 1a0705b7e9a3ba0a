import { WorkbookTrouble, type Trouble } from '../port';
import { GraftConflict } from '../../xlsx/graft/plan';
import { NoRoom } from '../../xlsx/no-room';

/**
 * What is thrown to the caller in the stead of an error that came up on writing: the trouble it stands for where the
 * user's workbook is in the way, the very error where the program is at fault.
 */
export function asTrouble(error: unknown): unknown {
  const trouble = troubleOf(error);
  return trouble ? new WorkbookTrouble(trouble, { cause: error }) : error;
}

function troubleOf(error: unknown): Trouble | null {
  if (error instanceof NoRoom) return { reason: 'noRoom', of: error.of };
  if (error instanceof GraftConflict && error.reason === 'definedName')
    return { reason: 'nameTaken', name: error.detail };
  return null;
}
