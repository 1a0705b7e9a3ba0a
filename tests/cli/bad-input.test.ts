import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cli, useFolder } from './cli';

const file = useFolder();

/** An OLE2 file, as .xls and password-protected workbooks are: a header with its magic number. */
const OLE2 = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2040)]);

test.each([
  ['empty.xlsx', Buffer.alloc(0), '空'],
  ['text.xlsx', Buffer.from('姓名,干部类别\n王伟,班子成员\n'), '文本'],
  ['noise.xlsx', Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 167) % 256)), '不是 Excel 工作簿'],
  ['cut.xlsx', Buffer.from('504b0304140000000800', 'hex'), '损坏'],
  ['ole.xlsx', OLE2, ''],
])('%s: exit code 2, a clear sentence, no output file, and the input as it was', async (name, bytes, words) => {
  writeFileSync(file(name), bytes);
  for (const args of [
    ['validate', file(name)],
    ['fix', file(name), '-o', file(`out-${name}`)],
    ['summarize', file(name), '-o', file(`out-${name}`)],
  ]) {
    const { code, out, err } = await cli(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  }
  expect(existsSync(file(`out-${name}`))).toBe(false);
  expect(readFileSync(file(name)).equals(bytes)).toBe(true);
});

test('a file that is not there is named', async () => {
  expect(await cli('validate', file('没有.xlsx'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('没有.xlsx') as string,
  });
});
