import { WorkbookError, type WorkbookProblem } from '../port';

/** Error codes of Excel (reference pages Excel.ErrorCodes and OfficeExtension) and what they mean to a user. */
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: { reason: 'cellEdit' },
  // What Excel answers where the user looks at another workbook (article "Troubleshooting Excel add-ins"; office-js
  // issues 5319 and 6365).
  InvalidSelection: { reason: 'otherWorkbook' },
  InactiveWorkbook: { reason: 'otherWorkbook' },
  RequestPayloadSizeLimitExceeded: { reason: 'tooLarge' },
  ResponsePayloadSizeLimitExceeded: { reason: 'tooLarge' },
  ItemNotFound: { reason: 'gone' },
  InvalidObjectPath: { reason: 'gone' },
  ApiNotFound: { reason: 'unsupported' },
  NotImplemented: { reason: 'unsupported' },
  UnsupportedOperation: { reason: 'unsupported' },
};

/**
 * Calls that end in nothing but GeneralException where another workbook has the focus (article "Troubleshooting Excel
 * add-ins").
 */
const NEED_THE_FRONT: readonly string[] = [
  'WorksheetCollection.add',
  'Worksheet.activate',
  'Range.select',
  'WorksheetFreezePanes.freezeAt',
  'WorksheetFreezePanes.freezeRows',
  'WorksheetFreezePanes.freezeColumns',
];

/** An error that Excel answered, as the client throws it. */
interface ExcelError {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** Errors that the client throws where its caller is at fault; they are no problem of the workbook's. */
const OWN_FAULTS = [
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'UninitializedObject',
  'InvalidRequestContext',
  'RunMustReturnPromise',
];

function isExcelError(error: unknown): error is ExcelError {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error)) return false;
  return (
    typeof error.code === 'string' &&
    typeof error.debugInfo === 'object' &&
    error.debugInfo !== null &&
    !OWN_FAULTS.includes(error.code)
  );
}

/**
 * What is thrown to the caller in place of an error that came up in a batch: the problem it stands for
 * where Excel refused, the very error where the program is at fault or the work was cancelled.
 */
export function asWorkbookError(error: unknown): unknown {
  if (!isExcelError(error)) return error;
  return new WorkbookError(problemOf(error), { cause: error });
}

function problemOf({ code, debugInfo: { errorLocation = '' } }: ExcelError): WorkbookProblem {
  if (code === 'GeneralException' && NEED_THE_FRONT.includes(errorLocation)) return { reason: 'otherWorkbook' };
  return PROBLEMS[code] ?? { reason: 'refused', code };
}

/** Whether an error is a problem of one of these kinds. */
export function isWorkbookError(error: unknown, ...reasons: readonly WorkbookProblem['reason'][]): boolean {
  return error instanceof WorkbookError && reasons.includes(error.problem.reason);
}

/**
 * Whether Excel refused for a reason that is not the user's doing, so that asking for less may succeed. Builds that
 * lack a member say so in various ways.
 */
export function isRefusal(error: unknown): boolean {
  return isWorkbookError(error, 'refused', 'unsupported', 'gone');
}
