import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openPackage } from '../../src/xlsx/workbook/open';
import { savePackage } from '../../src/xlsx/opc/save';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';
import { describeWith, faultsOf } from '../support/programs';
import { signed } from '../workbook/file/signed-workbook';
import { cli, useFolder } from './cli';

const TODAY = ['--today', '2014-07-01'] as const;
const file = useFolder();
const sample = file('示例乡.xlsx');

/** A copy of the sample with a part, or the part of a sheet, written anew; answers its path. */
async function sampleWith(name: string, partOrSheet: string, change: (xml: string) => string): Promise<string> {
  const pkg = await openPackage(readFileSync(sample));
  const part = (await readWorkbook(pkg)).sheets.find((sheet) => sheet.name === partOrSheet)?.part ?? partOrSheet;
  const before = new TextDecoder().decode(await pkg.read(part));
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file(name), await savePackage(pkg.with([[part, new TextEncoder().encode(after)]])));
  return file(name);
}

/** The sample with a number of the projects written as text. */
const withTextNumber = (name: string, text: string): Promise<string> =>
  sampleWith(name, '项目台账', (xml) =>
    xml.replace(/<c r="F3"([^>]*)><v>[^<]*<\/v><\/c>/, `<c r="F3"$1 t="inlineStr">${text}</c>`),
  );

beforeAll(async () => {
  expect((await cli('sample', '-o', sample)).code).toBe(0);
});

test('a workbook without room for more formats is told in a sentence, and nothing is written', async () => {
  const full = await sampleWith('格式.xlsx', 'xl/styles.xml', (xml) =>
    xml
      .replace(/<cellXfs([^>]*)>/, '<cellXfs>')
      .replace('</cellXfs>', `${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(65_480)}</cellXfs>`),
  );
  const { code, out, err } = await cli('summarize', full, '-o', file('no.xlsx'), '--json', ...TODAY);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/单元格格式已到 Excel 的上限.*请新建一份空白台账/);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|RangeError/);
  expect(existsSync(file('no.xlsx'))).toBe(false);
});

test('that a signature ends is said before a changed copy is written, and only then', async () => {
  const faulty = await withTextNumber('文字.xlsx', '<is><t>12 </t></is>');
  writeFileSync(file('签名.xlsx'), await signed(readFileSync(faulty)));
  writeFileSync(file('签名好.xlsx'), await signed(readFileSync(sample)));
  const fixed = await cli('fix', file('签名.xlsx'), '-o', file('签名修.xlsx'), ...TODAY);
  expect(fixed.err).toMatch(/数字签名。[^]*已写出/);
  expect(
    (await cli('summarize', file('签名好.xlsx'), '-o', file('签名汇.xlsx'), ...TODAY, '--lang', 'en')).err,
  ).toMatch(/digitally signed[^]*Written/);
  expect((await cli('fix', file('签名好.xlsx'), '-o', file('签名同.xlsx'), ...TODAY)).err).not.toContain('签名。');
  const names = async (path: string): Promise<readonly string[]> => (await openPackage(readFileSync(path))).names;
  expect(await names(file('签名修.xlsx'))).not.toContain('_xmlsignatures/sig1.xml');
  expect(await names(file('签名同.xlsx'))).toContain('_xmlsignatures/sig1.xml');
});

test('a number among words in bold is left alone and that is said', async () => {
  const rich = await withTextNumber('粗体.xlsx', '<is><r><rPr><b/></rPr><t xml:space="preserve">12 </t></r></is>');
  const { out, err } = await cli('fix', rich, '-o', file('粗体修.xlsx'), ...TODAY);
  expect(out).toContain('C104');
  expect(err).toMatch(/未改 项目台账!F3：里面的文字有自己的格式/);
});

describeWith(['shared folder', 'xmllint'], 'check-xlsx', () => {
  test('finds nothing to repair in what was fixed and summed up of a signed workbook', () => {
    expect(faultsOf(['签名修.xlsx', '签名汇.xlsx', '签名同.xlsx', '粗体修.xlsx'].map(file))).toEqual([]);
  });
});
