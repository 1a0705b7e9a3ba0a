import { failureOf } from '../../../src/app/messages/failure';
import { FileError } from '../../../src/app/errors/file-error';
import { outcomeMessages } from '../../../src/app/messages/outcomes';
import { NotALedgerWorkbook } from '../../../src/app/errors/not-a-ledger-workbook';
import { WorkbookError } from '../../../src/workbook/port';
import { UnusableFile } from '../../../src/xlsx/unusable-file';

const system = (code: string): Error => Object.assign(new Error(`${code}: failed, open '/x/台账.xlsx'`), { code });
const reading = (code: string): FileError => new FileError('read', '台账.xlsx', { cause: system(code) });
const writing = (code: string): FileError => new FileError('write', '汇总.xlsx', { cause: system(code) });
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

/** What the engine itself throws for a string longer than it can hold. */
function tooLong(): unknown {
  try {
    return 'x'.repeat(2 ** 30);
  } catch (error) {
    return error;
  }
}

test.each<[string, unknown, string]>([
  ['a file that is no workbook', new UnusableFile('xls'), '另存为'],
  ['a protected sheet', new WorkbookError({ reason: 'protectedSheets', sheets: ['板块汇总'] }), '“板块汇总”受保护'],
  ['a workbook without ledgers', new NotALedgerWorkbook(['Sheet1', 'Sheet2']), 'Sheet1、Sheet2'],
  ['a file that is not there', reading('ENOENT'), '找不到文件：台账.xlsx'],
  ['a folder that is not there', writing('ENOENT'), '没有这个文件夹'],
  ['a file that may not be read', reading('EACCES'), '没有权限使用“台账.xlsx”'],
  ['a file that may not be written, on Windows', writing('EPERM'), '没有权限使用“汇总.xlsx”'],
  ['a file that another program has', writing('EBUSY'), '正被别的程序使用'],
  ['a full disk', writing('ENOSPC'), '磁盘已满'],
  ['a folder in place of a file', reading('EISDIR'), '是文件夹'],
  ['a disk that can only be read', writing('EROFS'), '只能读'],
  ['a file that cannot be read for another reason', reading('EWHATEVER'), '读不了文件：台账.xlsx'],
  ['a string longer than any', tooLong(), '内存不够'],
  ['a buffer that cannot be had', new RangeError('Array buffer allocation failed'), '内存不够'],
  ['a worker that ran out of memory', new Error('Uncaught RangeError: Out of memory'), '内存不够'],
  ['a part of the page that did not load', named('ChunkLoadError', 'Loading chunk 5 failed.'), '刷新页面'],
  ['a file that was moved after it was chosen', new DOMException('gone', 'NotFoundError'), '重新选择'],
  ['a file that Excel has locked', new DOMException('locked', 'NotReadableError'), '重新选择'],
  ['cancelled work', new DOMException('This operation was aborted', 'AbortError'), '已取消'],
])('%s is told with what to do', (_, error, words) => {
  const { sentence, isOurs } = failureOf(error);
  expect(sentence.zh).toContain(words);
  expect(sentence.zh).toMatch(/。$/);
  expect(sentence.en).toMatch(/^\S[^{}]*[.]$/);
  expect(sentence.zh + sentence.en).not.toMatch(/[{}]|E[A-Z]{4,}|undefined|null|Error/);
  expect(isOurs).toBe(false);
});

test.each<[string, unknown, string]>([
  ['a fault of the program', new TypeError('x is not a function'), 'TypeError: x is not a function\n    at '],
  ['a text', 'boom', 'boom'],
  ['nothing at all', undefined, 'undefined'],
  ['an object', { code: 7 }, '[object Object]'],
])('%s is told without its words, which are kept as details', (_, error, detail) => {
  const failure = failureOf(error);
  expect(failure).toMatchObject({ sentence: outcomeMessages.unexpected, isOurs: true });
  expect(failure.detail).toContain(detail);
});

test('the details tell what caused it, and where', () => {
  expect(failureOf(writing('ENOSPC')).detail).toMatch(
    /^FileError: cannot write 汇总.xlsx\n +at [^]*\n← Error: ENOSPC: failed, open '.*' \(ENOSPC\)\n +at /,
  );
  expect(failureOf(new WorkbookError({ reason: 'gone' }, { cause: 'ItemNotFound' })).detail).toMatch(/← ItemNotFound$/);
});
