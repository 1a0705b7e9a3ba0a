import { unwatched } from '../../src/model/progress';
import { readOldTables } from '../../src/workbook/file/read-old-tables';

const TEXT =
  '大湾村困难户台账,,\r\n户主姓名,身份证号,"帮扶\n干部"\r\n张三,="519900196103076011",李四\r\n王五,519900196001156416,3.5\r\n';
const VALUES = [
  ['大湾村困难户台账', null, null],
  ['户主姓名', '身份证号', '帮扶\n干部'],
  ['张三', '519900196103076011', '李四'],
  ['王五', '519900196001156416', 3.5],
];

/** As Excel on a Chinese Windows writes it: the characters of the test, encoded by hand from the GB 18030 table. */
const GB18030: Readonly<Record<string, readonly number[]>> = { 户: [0xbb, 0xa7], 主: [0xd6, 0xf7], 张: [0xd5, 0xc5] };

const read = async (bytes: Uint8Array, name = '/old/大湾村.csv') =>
  (await readOldTables(bytes, name, unwatched)).sheets;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text, (one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]).flat(),
  ]);

test.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(TEXT)])],
  ['UTF-16 with tabs, as Excel’s “Unicode text”', utf16(TEXT.replaceAll(',', '\t'))],
])('a table in %s is a sheet with the file’s name, its long numbers as text', async (_, bytes) => {
  expect(await read(bytes)).toMatchObject([{ sheet: '大湾村', values: VALUES }]);
});

test('a table in GB 18030 is read as that where it is no UTF-8', async () => {
  const bytes = Uint8Array.from(['户', '主', ',', '张'].flatMap((one) => GB18030[one] ?? [one.charCodeAt(0)]));
  expect((await read(bytes))[0]?.values).toEqual([['户主', '张']]);
});

test('quotes, doubled quotes, delimiters and line breaks within a field are the field’s', async () => {
  expect((await read(utf8('a;"x;""y""\nz";2\n;;\n"open')))[0]?.values).toEqual([
    ['a', 'x;"y"\nz', 2],
    [null, null, null],
    ['open'],
  ]);
});

test('an old .xls under the name of a table in text is refused with its own reason', async () => {
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  await expect(read(bytes, '旧.csv')).rejects.toMatchObject({ name: 'UnusableFile' });
  await expect(read(bytes, '旧.xls')).rejects.toMatchObject({ name: 'UnusableFile' });
});
