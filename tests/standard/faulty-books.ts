import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { WorkbookContent } from '../../src/model/grid';
import type { TableName } from '../../src/templates/ledgers';
import { soundTownships, townships } from '../summary/township';
import { workbookOf } from '../summary/workbook';

/** One fault put into a workbook; places are taken modulo what there is. */
type Fault =
  /** A cell that no reader understands, or that names nobody. */
  | { readonly kind: 'cell'; readonly table: TableName; readonly row: number; readonly column: number; readonly value: CellValue }
  /** A cell that holds what another row of its column holds: a name twice, another's household. */
  | { readonly kind: 'copiedCell'; readonly table: TableName; readonly row: number; readonly column: number; readonly from: number }
  | { readonly kind: 'copiedRow'; readonly table: TableName; readonly row: number }
  /** One ID number on two rows of pairings. */
  | { readonly kind: 'idNumber'; readonly table: TableName; readonly row: number; readonly from: number }
  | { readonly kind: 'noLedger'; readonly table: TableName }
  | { readonly kind: 'noColumn'; readonly table: TableName; readonly column: number };

const ID_NUMBER = '11010519491231002X';
const place = fc.nat(40);
/** Ledgers that a verdict is made of, long ones more often; the profile must tell the period. */
const table = fc.constantFrom<TableName>('Quotas', 'Villages', 'Cadres', 'Pairings', 'Pairings', 'AssistanceLog', 'AssistanceLog', 'AssistanceLog');
const fault = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('cell' as const), table, row: place, column: place, value: fc.constantFrom<CellValue>(null, '#REF!', '看不清', 41_700, -1) }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('copiedCell' as const), table, row: place, column: place, from: place }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('copiedRow' as const), table, row: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('idNumber' as const), table: fc.constant('Pairings' as const), row: place, from: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('noLedger' as const), table }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('noColumn' as const), table, column: place }) },
);

type Sheets = Map<TableName, CellValue[][]>;

function put(sheets: Sheets, given: Fault): void {
  const rows = sheets.get(given.table);
  if (!rows) return;
  const [header = []] = rows;
  const count = rows.length - 1;
  const rowAt = (at: number): CellValue[] => rows[1 + (at % count)] ?? [];
  if (given.kind === 'noLedger') sheets.delete(given.table);
  else if (given.kind === 'noColumn') for (const row of rows) row.splice(given.column % header.length, 1);
  else if (count === 0) return;
  else if (given.kind === 'copiedRow') rows.push([...rowAt(given.row)]);
  else if (given.kind === 'idNumber') for (const at of [given.row, given.from]) rowAt(at)[header.indexOf('身份证号')] = ID_NUMBER;
  else {
    const column = given.column % header.length;
    rowAt(given.row)[column] = given.kind === 'cell' ? given.value : (rowAt(given.from)[column] ?? null);
  }
}

function strewn(content: WorkbookContent, faults: readonly Fault[]): WorkbookContent {
  const sheets: Sheets = new Map(content.grids.map((grid) => [grid.table as TableName, grid.values.map((row) => [...row])]));
  for (const given of faults) put(sheets, given);
  const grids = content.grids.flatMap((grid) => {
    const values = sheets.get(grid.table as TableName);
    return values ? [{ ...grid, values, bounds: { headerRow: 1, left: 1, right: values[0]?.length ?? 1 } }] : [];
  });
  return { ...content, sheets: grids.map(({ sheet }) => sheet), grids };
}

/** A township's workbook with errors strewn in, and the day on which it is looked at. */
export interface FaultyBook {
  readonly content: WorkbookContent;
  readonly today: number;
}

/** Random townships with cells in error, names twice, pairings twice, ledgers and columns missing, days still to come. */
export const faultyBooks: fc.Arbitrary<FaultyBook> = fc
  .record({ township: fc.oneof(soundTownships, townships), faults: fc.array(fault, { maxLength: 6 }), late: fc.constantFrom(0, 1, 30, 400) })
  .map(({ township: { rows, period }, faults, late }) => ({ content: strewn(workbookOf(rows), faults), today: period.end - 30 + late }));

