import ExcelJS from 'exceljs';
import { countyRows } from '../county';

/**
 * A cadre's visits, deeds and money, as a clerk would have the sheet count them: three formulas for each of 400 cadres.
 */
const CADRES = 400;

/**
 * Writes the columns of a county's log that sums are made of, and on a first sheet, where wanted, 1,200 formulas that
 * sum them up. LibreOffice works out what a file does not say, so the two files differ by what that costs.
 */
export async function writeSums(file: string, logRows: number, withFormulas: boolean): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sums = workbook.addWorksheet('sums');
  const log = workbook.addWorksheet('log');
  for (const { date, cadres, deed, state, amount } of countyRows({ logRows }).AssistanceLog ?? [])
    log.addRow([date, cadres, deed, state, amount]);
  const column = (letter: string): string => `log!$${letter}$1:$${letter}$${logRows}`;
  for (let number = 0; number < CADRES; number += 1) {
    const own = `${column('B')},"干部${number}"`;
    const formulas = [
      `COUNTIFS(${own})`,
      `COUNTIFS(${own},${column('C')},"是",${column('D')},"已办结")`,
      `SUMIFS(${column('E')},${own})`,
    ];
    sums.addRow(withFormulas ? formulas.map((formula) => ({ formula })) : formulas.map(() => 0));
  }
  await workbook.xlsx.writeFile(file);
}
