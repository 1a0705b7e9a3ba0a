import { sampleRows } from '../../src/sample/sample';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { openPackage } from '../../src/xlsx/workbook/open';
import { savePackage } from '../../src/xlsx/opc/save';
import { describeWith } from '../support/programs';
import { wrongResults } from './results';
import { township } from './townships';

describeWith(['soffice', 'python with openpyxl'], 'calculated by LibreOffice', () => {
  test('every total of the sample comes to the result that is stored, and a wrong one is found', async () => {
    const { summaries } = await township(sampleRows());
    const bytes = await newWorkbook(summaries);
    const formulas = summaries.flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'formula')).length;
    expect(await wrongResults(bytes)).toEqual({ formulas, wrong: [] });

    const pkg = await openPackage(bytes);
    const changes = await Promise.all(
      pkg.names
        .filter((name) => name.startsWith('xl/worksheets/sheet'))
        .map(async (name) => {
          const xml = new TextDecoder().decode(await pkg.read(name));
          return [name, new TextEncoder().encode(xml.replace('<f>SUBTOTAL(9,E4:E13)</f><v>', '$&9'))] as const;
        }),
    );
    expect((await wrongResults(await savePackage(pkg.with(changes)))).wrong).toHaveLength(1);
  });
});
