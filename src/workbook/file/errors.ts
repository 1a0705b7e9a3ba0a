import { WorkbookError, type WorkbookProblem } from '../port';
import { GraftConflict } from '../../xlsx/graft/plan';
import { NoRoom } from '../../xlsx/no-room';

/**
 * What is thrown to the caller in place of an error that came up on writing: the problem it stands for where the
 * user's workbook is in the way, the very error where the program is at fault.
 */
export function asWorkbookError(error: unknown): unknown {
  const problem = problemOf(error);
  return problem ? new WorkbookError(problem, { cause: error }) : error;
}

function problemOf(error: unknown): WorkbookProblem | null {
  if (error instanceof NoRoom) return { reason: 'noRoom', of: error.of };
  if (error instanceof GraftConflict && error.reason === 'definedName')
    return { reason: 'nameTaken', name: error.detail };
  return null;
}
