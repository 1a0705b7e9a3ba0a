import { fillText, listed, type LocalizedText } from '../../model/language';
import { WorkbookError } from '../../workbook/port';
import { UnusableFile } from '../../xlsx/unusable-file';
import { fileErrorMessage } from './file-errors';
import { outcomeMessages } from './outcomes';
import { FileError } from '../errors/file-error';
import { NotALedgerWorkbook } from '../errors/not-a-ledger-workbook';
import { workbookErrorMessage } from './workbook-errors';
import { unusableFileMessage } from './unusable-file';

/** Something that went wrong, in words. */
export interface Failure {
  /** For the user: what went wrong, and what to do about it. */
  readonly sentence: LocalizedText;
  /** For developers: the error, its causes and its stack. It is only shown on request. */
  readonly detail: string;
  /** True where the cause is unknown, so that the detail is worth passing on. */
  readonly isOurs: boolean;
}

/** Turns whatever was thrown into words. Pane, ribbon and command line all use it, so that they say the same. */
export function failureOf(error: unknown): Failure {
  const sentence = knownWords(error);
  return { sentence: sentence ?? outcomeMessages.unexpected, detail: detailOf(error), isOurs: sentence === null };
}

function knownWords(error: unknown): LocalizedText | null {
  if (error instanceof UnusableFile) return unusableFileMessage(error.reason);
  if (error instanceof WorkbookError) return workbookErrorMessage(error.problem);
  if (error instanceof FileError) return fileErrorMessage(error);
  if (error instanceof NotALedgerWorkbook) return fillText(WORDS.noLedgers, { sheets: listed(error.sheets) });
  return messageWords(error);
}

const WORDS = {
  noLedgers: {
    zh: '这不是双联台账的工作簿：一张台账也没有找到。文件里的工作表是：{sheets}。请检查是不是选错了文件；还没有台账的，请用新生成的空白台账填写。',
    en: 'This is no workbook of ledgers: none was found. Its sheets are: {sheets}. Check that it is the right file; if there are no ledgers yet, begin with new blank ones.',
  },
  outOfMemory: {
    zh: '电脑内存不够，没有完成，台账没有改动。请关闭别的程序和网页，再试一次；台账很大时请删去用不着的工作表。',
    en: 'The computer is out of memory; nothing was changed. Close other programs and pages, then try again; in a very large workbook delete sheets that are not needed.',
  },
  notLoaded: {
    zh: '程序的一部分没有载入（网络断开，或程序刚更新过），没有完成，台账没有改动。请保存手头的内容，刷新页面，再试一次。',
    en: 'Part of the program could not be loaded (no network, or a new version); nothing was changed. Save your work, reload the page, and try again.',
  },
  fileGone: {
    zh: '文件读不了：可能已移动、改名或删除，或正被别的程序使用。请在 Excel 或 WPS 里关闭它，再重新选择。',
    en: 'The file cannot be read: it may have been moved, renamed or deleted, or another program uses it. Close it in Excel or WPS and choose it again.',
  },
  cancelled: { zh: '已取消，台账没有改动。', en: 'Cancelled; nothing was changed.' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/**
 * Errors of the language, of browsers and of webpack, recognised by name or message only: errors from a worker lose
 * their class, and engines word “out of memory” differently.
 */
const BY_MESSAGE: readonly (readonly [RegExp, LocalizedText])[] = [
  [/^AbortError/, WORDS.cancelled],
  [/^(NotReadableError|NotFoundError)/, WORDS.fileGone],
  [/^ChunkLoadError|Loading (CSS )?chunk .* failed/, WORDS.notLoaded],
  [/out of memory|allocation failed|memory access out of bounds|ERR_STRING_TOO_LONG/i, WORDS.outOfMemory],
  [/Invalid (string|array|typed array|array buffer) length/i, WORDS.outOfMemory],
];

function messageWords(error: unknown): LocalizedText | null {
  const text = summaryOf(error);
  return BY_MESSAGE.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** `RangeError: Invalid string length`; with the error's code where it has one. */
function summaryOf(error: unknown): string {
  if (!isErrorLike(error)) return String(error);
  const code = 'code' in error ? ` (${String(error.code)})` : '';
  return `${error.name}: ${error.message}${code}`;
}

/** What errors and DOMExceptions have in common: not every engine makes DOMException a subclass of Error. */
interface ErrorLike {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: unknown;
}

function isErrorLike(error: unknown): error is ErrorLike {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}

function detailOf(error: unknown): string {
  if (!isErrorLike(error)) return summaryOf(error);
  const { message, stack = '', cause } = error;
  // The stack of most engines begins with name and message.
  const at = stack.indexOf(message);
  const places = at < 0 ? `\n${stack}` : stack.slice(at + message.length);
  return `${summaryOf(error)}${places.trimEnd()}${cause === undefined ? '' : `\n← ${detailOf(cause)}`}`;
}
