import { readXmlPart } from '../../src/xlsx/opc/xml-part';
import { openPackage } from '../../src/xlsx/workbook/open';
import { smallWorkbook } from './small-workbook';

const WORKBOOK = 'xl/workbook.xml';

test('a part is parsed once for all packages that share it, and anew where it was changed', async () => {
  const pkg = await openPackage(smallWorkbook(''));
  const part = await readXmlPart(pkg, WORKBOOK);
  const elsewhere = pkg.with([['xl/worksheets/sheet1.xml', new TextEncoder().encode('<worksheet/>')]]);
  expect(await readXmlPart(elsewhere, 'XL/workbook.xml')).toBe(part);
  const renamed = pkg.with([[WORKBOOK, new TextEncoder().encode(part.text.replace('"S"', '"T"'))]]);
  expect((await readXmlPart(renamed, WORKBOOK)).text).toContain('name="T"');
  expect((await readXmlPart(pkg, WORKBOOK)).text).toBe(part.text);
});
