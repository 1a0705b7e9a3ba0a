import { samplePlans } from '../../../src/app/create';
import { check, type Checked } from '../../../src/app/check';
import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import type { ColumnKey, TableName } from '../../../src/templates/ledgers';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import type { CellFix } from '../../../src/workbook/port';

/** The sample township as a file. */
export async function sampleTownship(): Promise<Uint8Array> {
  return newWorkbook(samplePlans());
}

/** The sample township with faults typed into it, as a clerk might have. */
export async function faultyTownship(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(await sampleTownship());
  const checked = await check(workbook, dayOf(2014, 7, 5) ?? 0, unwatched);
  const { Cadres, AssistanceLog } = checked.book;
  const first = String(AssistanceLog.columns.cadres.raw[0]);
  const faults: readonly CellFix[] = [
    // A date typed as text, three times: understood, and offered as a fix.
    typed(checked, 'AssistanceLog', 'date', 4, '2014.3.5'),
    typed(checked, 'AssistanceLog', 'date', 7, '2014年3月8日'),
    typed(checked, 'AssistanceLog', 'date', 9, '2014/03/12'),
    // A date that the calendar does not have.
    typed(checked, 'AssistanceLog', 'date', 12, '2014-02-30'),
    // A name with a space in it, and one that nobody bears.
    typed(checked, 'AssistanceLog', 'cadres', 0, first.split('').join(' ')),
    typed(checked, 'AssistanceLog', 'cadres', 20, '查无此人'),
    // A unit in a number cell, a value outside of the list, an empty required cell.
    typed(checked, 'Projects', 'funds', 7, '60万元'),
    typed(checked, 'AssistanceLog', 'method', 15, '走访慰向'),
    typed(checked, 'Pairings', 'village', 3, ''),
    typed(checked, 'Cadres', 'phone', 2, '1380000123'),
  ];
  const { refused } = await workbook.applyFixes(faults, unwatched);
  if (refused.length > 0 || Cadres.sheetRows.length === 0)
    throw new Error(`Some faults could not be typed: ${JSON.stringify(refused)}`);
  return workbook.save();
}

/** The sample township with a log in which this many cells (five in a row) hold a value of no list. */
export async function faultyLog(faults: number): Promise<Uint8Array> {
  const sample = sampleRows();
  const wrong: readonly ColumnKey<'AssistanceLog'>[] = ['householdType', 'method', 'occasion', 'deed', 'state'];
  const row = { ...sample.AssistanceLog[0], ...Object.fromEntries(wrong.map((key) => [key, '不在表里'])) };
  return newWorkbook(
    ledgerPlans({ ...sample, AssistanceLog: Array.from({ length: faults / wrong.length }, () => row) }),
  );
}

/** A text typed into a cell of a ledger's n-th row (0-based). */
function typed<Table extends TableName>(
  { book }: Checked,
  table: Table,
  key: ColumnKey<Table>,
  row: number,
  after: string,
): CellFix {
  const ledger = book[table] as unknown as {
    readonly sheet: string;
    readonly sheetRows: readonly number[];
    readonly columns: Readonly<
      Record<
        string,
        { readonly sheetColumn: number | null; readonly raw: readonly (string | number | boolean | null)[] }
      >
    >;
  };
  const column = ledger.columns[key];
  const sheetRow = ledger.sheetRows[row];
  if (!column || column.sheetColumn === null || sheetRow === undefined)
    throw new Error(`No row ${row} or column ${key} in ${table}`);
  return {
    sheet: ledger.sheet,
    place: { row: sheetRow, column: column.sheetColumn },
    fix: { before: column.raw[row] ?? null, after, safe: false },
  };
}
