import ExcelJS from 'exceljs';
import { spent, type Figures } from '../measured';

/** exceljs only opening the workbook. */
export async function openWithExceljs(bytes: Uint8Array): Promise<Figures> {
  return { opening: (await spent(() => new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer))).ms };
}
