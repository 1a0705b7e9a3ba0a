import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeListSources, type ListSource } from '../../src/xlsx/patch/list-sources';
import type { Package } from '../../src/xlsx/opc/package';
import { openPackage } from '../../src/xlsx/workbook/open';
import { readWorkbook } from '../../src/xlsx/workbook/workbook';

const OLD = join(__dirname, '../fixtures/template-1/blank.xlsx');
const SHEET = '帮扶日志';
const OWN = '"日常,重大节日,婚丧嫁娶,红白喜事,农忙时节"';

const source: ListSource = {
  range: { top: 2, left: 7, bottom: 1_048_576, right: 7 },
  before: { values: ['日常', '重大节日', '婚丧嫁娶', '红白喜事', '农忙时节'], error: '旧' },
  after: { formula: 'OccasionsList', error: '新“项”' },
};

async function partOf(pkg: Package): Promise<string> {
  return (await readWorkbook(pkg)).sheets.find(({ name }) => name === SHEET)?.part ?? '';
}

const textOf = async (pkg: Package): Promise<string> => new TextDecoder().decode(await pkg.read(await partOf(pkg)));

/** The blank log with other validations. */
async function logWith(validations: string): Promise<Package> {
  const pkg = await openPackage(readFileSync(OLD));
  const text = (await textOf(pkg)).replace(/<dataValidations.*<\/dataValidations>/s, validations);
  return pkg.with([[await partOf(pkg), new TextEncoder().encode(text)]]);
}

async function changed(validations: string) {
  const before = await logWith(validations);
  const outcome = await changeListSources(before, SHEET, [source]);
  const [was, is] = [await textOf(before), await textOf(outcome.package)];
  const start = was.indexOf('<dataValidations');
  const behind = was.length - was.lastIndexOf('</dataValidations>');
  // All that stands before and behind the validations is as it was.
  expect([is.slice(0, start), is.slice(is.length - behind)]).toEqual([was.slice(0, start), was.slice(-behind)]);
  return { ...outcome, markup: is.slice(start, is.length - behind) };
}

test('just the formula and the words of the error are other ones, whatever else the validation says', async () => {
  const rest = `<dataValidation type="whole" sqref="I2:I9"><formula1>1</formula1><formula2>2</formula2></dataValidation>`;
  const { markup } = await changed(
    `<dataValidations xWindow="3" count="2"><dataValidation showDropDown="1" sqref='G2:G51' imeMode="on" type="list" error="旧" prompt="&#10;"><formula1> ${OWN} </formula1></dataValidation>${rest}</dataValidations>`,
  );
  expect(markup).toBe(
    `<dataValidations xWindow="3" count="2"><dataValidation showDropDown="1" sqref='G2:G51' imeMode="on" type="list" error="新“项”" prompt="&#10;"><formula1>OccasionsList</formula1></dataValidation>${rest}`,
  );
});

test('a list of ranges is divided: what lies outside of the column keeps its choices', async () => {
  const { markup, own } = await changed(
    `<dataValidations count="1"><dataValidation type="list" sqref="A1:A3 F4:H6 G9" xr:uid="{1}"><formula1>${OWN}</formula1></dataValidation></dataValidations>`,
  );
  expect(own).toHaveLength(2);
  expect(markup).toBe(
    `<dataValidations count="2"><dataValidation type="list" sqref="A1:A3 F4:F6 H4:H6" xr:uid="{1}"><formula1>${OWN}</formula1></dataValidation><dataValidation type="list" sqref="G4:G6 G9" ><formula1>OccasionsList</formula1></dataValidation>`,
  );
});

test('what only looks like it stays: other choices, another kind, one that Excel keeps apart, one that restricts nothing', async () => {
  const other = [
    `<dataValidation type="list" sqref="G2"><formula1>"日常,重大节日"</formula1></dataValidation>`,
    `<dataValidation type="custom" sqref="G3"><formula1>${OWN}</formula1></dataValidation>`,
    `<dataValidation sqref="G4" prompt="旧"/>`,
    `<dataValidation type="list" sqref="F5"><formula1>${OWN}</formula1></dataValidation>`,
  ].join('');
  const { markup, own, other: left } = await changed(`<dataValidations count="4">${other}</dataValidations>`);
  expect(markup).toBe(`<dataValidations count="4">${other}`);
  expect([own, left.map(({ top }) => top)]).toEqual([[], [2, 3]]);
  const later = `<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>别的!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>G7:G8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  expect((await changed(`<dataValidations count="0"></dataValidations>${later}`)).other).toEqual([
    { top: 7, left: 7, bottom: 8, right: 7 },
  ]);
});
