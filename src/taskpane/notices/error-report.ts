import { WorkbookError } from '../../workbook/port';
import { UnusableFile } from '../../xlsx/unusable-file';

/**
 * What is reported of an error to the maintainers of the program. It holds no word of a workbook: messages may quote
 * cells and sheets, so none is kept, but only what the program itself has named.
 */
export interface ErrorReport {
  /**
   * The error and what caused it, outermost first: `WorkbookError refused`, `RichApi.Error GeneralException
   * Range.values`.
   */
  readonly errors: readonly string[];
  /** Where it was thrown, innermost first: `excel.0123456789.js:1:2345`. */
  readonly frames: readonly string[];
}

/** The most causes and places that are reported. */
const ERRORS = 5;
const FRAMES = 12;

/** A name of code: of a class, an error code, a member of Excel's (`Range.values`). */
const CODE_NAME = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;

/** A script of the site or Office's, with line and column, at the end of a frame of any browser's. */
const FRAME = /([\w.-]+\.m?js)(?:\?[^:\s]*)?:(\d+):(\d+)\)?$/;

/** Describes an error. */
export function errorReportOf(error: unknown): ErrorReport {
  const chain = causesOf(error);
  return { errors: chain.map(describe), frames: chain.length > 0 ? framesOf(chain) : [] };
}

function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (
    let cause = error;
    cause !== undefined && chain.length < ERRORS;
    cause = cause instanceof Error ? cause.cause : undefined
  )
    chain.push(cause);
  return chain;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const reason =
    error instanceof WorkbookError ? error.problem.reason : error instanceof UnusableFile ? error.reason : '';
  return [error.name, reason, ...excelFacts(error)].filter((name) => CODE_NAME.test(name)).join(' ') || 'Error';
}

/** The code and the member that Excel's client gives with a refusal. */
function excelFacts(error: object): readonly string[] {
  const code = 'code' in error ? error.code : undefined;
  const debugInfo = 'debugInfo' in error ? error.debugInfo : undefined;
  const location =
    typeof debugInfo === 'object' && debugInfo !== null && 'errorLocation' in debugInfo
      ? debugInfo.errorLocation
      : undefined;
  return [code, location].filter((name) => typeof name === 'string');
}

/** The places of the innermost error that has any. */
function framesOf(chain: readonly unknown[]): readonly string[] {
  return chain.map(placesOf).findLast((places) => places.length > 0) ?? [];
}

/** A stack begins with the message in some browsers; it is cut off, since a line of it could look like a place. */
function placesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const at = error.message === '' ? -1 : error.stack.indexOf(error.message);
  const below = at < 0 ? error.stack : error.stack.slice(at + error.message.length);
  return below
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = FRAME.exec(line.trim()) ?? [];
      return file !== undefined && row !== undefined && column !== undefined ? [`${file}:${row}:${column}`] : [];
    })
    .slice(0, FRAMES);
}
