import { importJson } from '../../src/app/import/import-json';
import { importTables, proposeImport, type ImportOptions } from '../../src/app/import/import-tables';
import { formatDay } from '../../src/model/day';
import { sheetFrom, workbookFrom } from './old-tables';

const OPTIONS: ImportOptions = { map: null, into: null, leftoverToRemarks: false };

/** What comes of sheets, each given as its name and its text; findings as `C102 记录!A4`. */
export function imported(sheets: readonly (readonly [string, string])[], options: Partial<ImportOptions> = {}) {
  const given = { ...OPTIONS, ...options };
  const workbooks = [{ file: '', workbook: workbookFrom(...sheets.map(([name, text]) => sheetFrom(name, text))) }];
  const outcome = importTables(proposeImport(workbooks, given), given);
  const told = outcome.findings.map(({ finding }) => `${finding.code} ${finding.address}`);
  return { outcome, told, json: importJson(outcome, 'zh') };
}

/** A cell with a day as text. */
export function day(cell: unknown): unknown {
  return typeof cell === 'number' ? formatDay(cell) : cell;
}
