import { formulaResults, openpyxlReport, recalculated } from '../workbook/file/second-opinion';

/** Formulas whose stored result is another than the one LibreOffice calculates, having been given none. */
export async function wrongResults(
  bytes: Uint8Array,
): Promise<{ readonly formulas: number; readonly wrong: readonly string[] }> {
  const stored = formulaResults(openpyxlReport(bytes));
  const calculated = formulaResults(openpyxlReport(await recalculated(bytes)));
  const wrong = [...stored].filter(([cell, result]) => {
    const other = calculated.get(cell);
    return typeof result === 'number' ? typeof other !== 'number' || Math.abs(other - result) > 1e-6 : other !== result;
  });
  return { formulas: stored.size, wrong: wrong.map(([cell]) => cell) };
}
