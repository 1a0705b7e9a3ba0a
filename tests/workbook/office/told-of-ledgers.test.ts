import { createLedgers } from '../../../src/app/create';
import { locators } from '../../../src/app/locators';
import { unwatched } from '../../../src/model/progress';
import { officeWorkbook } from '../../../src/workbook/office/office-workbook';
import type { ExcelHost } from '../../excel-host/host';
import { assertHostsContent, openInExcel, runtimeOf } from './support/open';

afterEach(assertHostsContent);

/** How many batches Excel has got each time that a reading tells of ledgers, and when it is over. */
async function read(host: ExcelHost): Promise<{ readonly told: readonly number[]; readonly batches: number }> {
  const told: number[] = [];
  await officeWorkbook(runtimeOf(host), () => told.push(host.batches.length)).read(locators, unwatched);
  return { told, batches: host.batches.length };
}

test('ledgers are told of before their cells are there, so that what reads them can be loaded meanwhile', async () => {
  const { host, port } = openInExcel([]);
  await createLedgers(port, unwatched);
  const { told, batches } = await read(host);
  expect(told).toHaveLength(1);
  expect(told[0]).toBeLessThan(batches);
});

test('of a workbook without ledgers nothing is told', async () => {
  expect((await read(openInExcel([]).host)).told).toEqual([]);
});
