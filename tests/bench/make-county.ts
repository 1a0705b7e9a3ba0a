import { writeFileSync } from 'node:fs';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { countyRows } from './county';
import { indicatorRows } from './indicator-rows';

/** Writes a county's workbook: so many log rows, households (20,000) and indicators (none). */
export async function makeCounty(
  file: string,
  [logRows = 100_000, households = 20_000, indicators = 0]: readonly number[],
): Promise<void> {
  const rows = { ...countyRows({ logRows, households }), Indicators: indicatorRows(indicators) };
  writeFileSync(file, await newWorkbook(ledgerPlans(rows)));
}
