import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { WorkbookContent } from '../../src/model/grid';
import type { TableName } from '../../src/templates/ledgers';
import { randomIndicators } from './indicators/random-indicators';
import { soundTownships, townships } from '../summary/township';
import { workbookOf } from '../summary/workbook';

/** One fault put into a ledger; places are taken modulo what there is. */
interface Fault {
  readonly kind:
    /** A cell that no reader understands, or that names nobody. */
    | 'cell'
    /** A cell that holds what another row of its column holds: a name twice, another's household. */
    | 'copiedCell'
    | 'copiedRow'
    /** One ID number on two rows. */
    | 'idNumber'
    | 'noLedger'
    | 'noColumn';
  readonly table: TableName;
  readonly row: number;
  /** Another row. */
  readonly from: number;
  readonly column: number;
  /** What a faulty cell holds. */
  readonly value: CellValue;
}

const ID_NUMBER = '11010519491231002X';
/** Ledgers that a verdict is made of, long ones more often; the profile must tell the period. */
const TABLES: readonly TableName[] = [
  'Quotas',
  'Indicators',
  'Villages',
  'Cadres',
  'Pairings',
  'Pairings',
  'AssistanceLog',
  'AssistanceLog',
  'AssistanceLog',
];

/** A fault of one kind in one of these ledgers. */
function faultOf(kind: Fault['kind'], tables = TABLES): fc.Arbitrary<Fault> {
  const place = fc.nat(40);
  return fc.record({
    kind: fc.constant(kind),
    table: fc.constantFrom(...tables),
    row: place,
    from: place,
    column: place,
    value: fc.constantFrom<CellValue>(null, '#REF!', '看不清', 41_700, -1),
  });
}

const fault = fc.oneof(
  { weight: 10, arbitrary: faultOf('cell') },
  { weight: 10, arbitrary: faultOf('copiedCell') },
  { weight: 5, arbitrary: faultOf('copiedRow') },
  { weight: 2, arbitrary: faultOf('idNumber', ['Pairings']) },
  { weight: 1, arbitrary: faultOf('noLedger') },
  { weight: 1, arbitrary: faultOf('noColumn') },
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
  else if (given.kind === 'idNumber') {
    for (const at of [given.row, given.from]) rowAt(at)[header.indexOf('身份证号')] = ID_NUMBER;
  } else {
    const column = given.column % header.length;
    rowAt(given.row)[column] = given.kind === 'cell' ? given.value : (rowAt(given.from)[column] ?? null);
  }
}

function strewn(content: WorkbookContent, faults: readonly Fault[]): WorkbookContent {
  const copy = (rows: readonly (readonly CellValue[])[]): CellValue[][] => rows.map((row) => [...row]);
  const sheets: Sheets = new Map(content.grids.map(({ table, values }) => [table as TableName, copy(values)]));
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

/** Random townships with cells in error, names and pairings twice, ledgers and columns missing, days still to come. */
export const faultyBooks: fc.Arbitrary<FaultyBook> = fc
  .record({
    township: fc.oneof(soundTownships, townships),
    indicators: fc.oneof(fc.constant([]), randomIndicators),
    faults: fc.array(fault, { maxLength: 6 }),
    late: fc.constantFrom(0, 1, 30, 400),
  })
  .map(({ township: { rows, period }, indicators, faults, late }) => ({
    content: strewn(workbookOf({ ...rows, Indicators: indicators }), faults),
    today: period.end - 30 + late,
  }));
