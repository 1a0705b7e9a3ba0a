import fc from 'fast-check';
import { errorReportOf } from '../../../src/taskpane/notices/error-report';
import { WorkbookError } from '../../../src/workbook/port';
import { UnusableFile } from '../../../src/xlsx/unusable-file';

/** An error with the stack that a browser would give it. */
function thrown(message: string, stack: string): Error {
  const error = new TypeError(message);
  error.stack = stack;
  return error;
}

const CHROMIUM = (message: string): string => `TypeError: ${message}
    at readRows (https://taizhang.example.gov.cn/a/341.dc73893767.js:1:2345)
    at async https://taizhang.example.gov.cn/a/excel.0123456789.js:2:10`;
const SAFARI =
  'readRows@https://taizhang.example.gov.cn/a/341.dc73893767.js:1:2345\nhttps://taizhang.example.gov.cn/a/excel.0123456789.js:2:10\n[native code]';
const PLACES = ['341.dc73893767.js:1:2345', 'excel.0123456789.js:2:10'];

test.each([
  ['Chromium', CHROMIUM('boom')],
  ['Safari', SAFARI],
])('the places of an error in %s are told by file, line and column alone', (_, stack) => {
  expect(errorReportOf(thrown('boom', stack))).toEqual({ errors: ['TypeError'], frames: PLACES });
});

test('an error says what it is by the names that the program has for it', () => {
  expect(errorReportOf(new UnusableFile('xls')).errors).toEqual(['UnusableFile xls']);
  const refused = Object.assign(new Error('The sheet 张三 is gone'), {
    name: 'RichApi.Error',
    code: 'GeneralException',
    debugInfo: { errorLocation: 'Range.values', statement: 'var v = worksheets.getItem("张三")' },
  });
  const { errors } = errorReportOf(
    new WorkbookError({ reason: 'protectedSheets', sheets: ['张三'] }, { cause: refused }),
  );
  expect(errors).toEqual(['WorkbookError protectedSheets', 'RichApi.Error GeneralException Range.values']);
});

test('the innermost places are told: there it began', () => {
  const outer = new WorkbookError({ reason: 'gone' }, { cause: thrown('boom', CHROMIUM('boom')) });
  expect(errorReportOf(outer).frames).toEqual(PLACES);
});

test.each([[undefined], [null], ['张三'], [{ name: '张三', message: '张三', stack: 'at 张三 (张三.js:1:1)' }]])(
  '%j, thrown instead of an error, is told by its kind alone',
  (value) => {
    expect(JSON.stringify(errorReportOf(value))).not.toContain('张三');
  },
);

test('a chain of causes that leads back to itself ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(errorReportOf(error).errors.length).toBeLessThan(10);
});

test('nothing of a message is kept, whatever it looks like', () => {
  const line = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('at X (secret.js:1:2)', 'secret.js:7:7', 'secret@https://x/secret.js:1:1'),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const message = `secret ${lines.join('\n')}`;
      expect(errorReportOf(thrown(message, CHROMIUM(message)))).toEqual({ errors: ['TypeError'], frames: PLACES });
    }),
  );
});
