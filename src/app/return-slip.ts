import { findingAt } from '../findings/finding-at';
import { returnedPoint } from '../findings/returned';
import { parseCell, type CellValue } from '../model/cell';
import type { Finding } from '../model/finding';
import { groupBy } from '../model/group-by';
import { joinKey } from '../model/join-key';
import type { AnyLedger } from '../model/ledger';
import { SLIP_HEADERS, type ReturnPoint } from '../plan/rollup/slip-plan';
import { isMaskedColumn } from '../submission/masked-columns';
import { isOurMark, rowMarks } from '../submission/row-mark';
import { submittedLedgers } from '../submission/submitted-ledgers';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../templates/ledgers';
import type { SheetCells } from './sheet-cells';

export type { ReturnPoint };

/** The points of a return slip; null where the sheet is no return slip. */
export function pointsOfSlip({ values }: Pick<SheetCells, 'values'>): readonly ReturnPoint[] | null {
  const { message, opinion, mark } = SLIP_HEADERS;
  const at = values.findIndex((row) => [message, opinion, mark].every((header) => row.includes(header)));
  const header = values[at];
  if (!header) return null;
  const place = (key: keyof typeof SLIP_HEADERS): number => header.indexOf(SLIP_HEADERS[key]);
  return values.slice(at + 1).flatMap((row) => {
    const text = (key: keyof typeof SLIP_HEADERS): string => String(row[place(key)] ?? '').trim();
    const orNull = (key: keyof typeof SLIP_HEADERS): string | null => (text(key) === '' ? null : text(key));
    if (text('message') === '' && text('opinion') === '') return [];
    return [
      {
        code: orNull('code'),
        sheet: text('sheet'),
        row: Number(text('row')) || null,
        column: orNull('column'),
        cell: orNull('cell'),
        value: text('value'),
        message: text('message'),
        opinion: text('opinion'),
        mark: orNull('mark'),
      },
    ];
  });
}

/**
 * Raises R501 for each point of a return slip that is not settled. The point's row is found by its content, wherever it
 * stands now; a point whose row was changed or deleted is settled. Where that cannot be seen, because the county sees
 * the cell masked or the mark is of another version, a point is settled once its finding is gone.
 * @param found what is wrong with the workbook now
 */
export function returnedFindings(
  points: readonly ReturnPoint[],
  book: Book,
  found: readonly Finding[],
): readonly Finding[] {
  if (points.length === 0) return [];
  const { ledgers } = submittedLedgers(book, []);
  const rowsByMark = new Map(
    ledgers.map((ledger) => [ledger.table, groupBy(rowMarks(ledger).entries(), ([, mark]) => mark)]),
  );
  const taken = new Map<string, Map<number | null, number>>();
  const places = new Set(found.map((finding) => placeKey(finding)));
  return points.flatMap((point) => {
    const table = tableNames.find(
      (name) => book[name].sheet === point.sheet || ledgerTemplate(name).sheet === point.sheet,
    );
    if (!table || point.mark === null) return [pointAt(point, table ?? null, null, book)];
    if (!isOurMark(point.mark)) {
      // Its row may have moved, so the point stands as long as any row of the ledger has such a fault.
      const isSettled =
        isFoundByRule(point) && !found.some((finding) => finding.code === point.code && finding.table === table);
      return isSettled ? [] : [pointAt(point, table, placeByNumber(point, table, book), book)];
    }
    const rows = (rowsByMark.get(table)?.get(point.mark) ?? []).map(([at]) => at);
    const key = joinKey(table, point.mark, `${point.code ?? ''}\n${point.column ?? ''}`);
    const own = taken.get(key) ?? new Map<number | null, number>();
    taken.set(key, own);
    const at = own.get(point.row) ?? nearestRow(rows, new Set(own.values()), point, book[table]);
    if (at === null) return [];
    own.set(point.row, at);
    const finding = pointAt(point, table, at, book);
    const isGone = isFoundByRule(point) && !places.has(placeKey(finding, point.code ?? ''));
    return isMaskedColumn(table, point.column) && isGone ? [] : [finding];
  });
}

/** Where a point stands whose row is known by its number alone; null where there is no such row. */
function placeByNumber({ row, column }: ReturnPoint, table: TableName, book: Book): number | null {
  const { layout, columns } = ledgerTemplate(table);
  const at =
    layout === 'form'
      ? columns.findIndex(({ header }) => header === column)
      : book[table].sheetRows.findIndex((own) => own === row);
  return at < 0 ? null : at;
}

/** Whether a point is a finding of the product's, which can be found again; an officer's own remark cannot. */
function isFoundByRule({ code }: ReturnPoint): boolean {
  return code !== null && code !== returnedPoint.code;
}

function placeKey({ table, row, column, code }: Finding, said = code): string {
  return joinKey(said, table, `${row ?? ''}\n${column ?? ''}`);
}

/**
 * The row nearest to where the point stood, among the rows of the same content that no point of another row has taken;
 * null where none is left.
 */
function nearestRow(
  rows: readonly number[],
  taken: ReadonlySet<number>,
  { row }: ReturnPoint,
  { sheetRows }: AnyLedger,
): number | null {
  const distance = (at: number): number => Math.abs((sheetRows[at] ?? 0) - (row ?? 0));
  const free = rows.filter((at) => !taken.has(at));
  return free.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** @param at index of the row, of a form that of the item; null where the point is about no row */
function pointAt(point: ReturnPoint, table: TableName | null, at: number | null, book: Book): Finding {
  const said = point.opinion === '' ? point.message : point.opinion;
  const params = { returned: point.code ?? '县级意见', point: said.replace(/[。．.]+$/u, '') };
  const ledger: AnyLedger | null = table && book[table];
  const place = { table: table ?? '', sheet: ledger?.sheet ?? point.sheet, column: point.column };
  if (!table || !ledger || at === null)
    return findingAt(returnedPoint, { ...place, row: null, sheetColumn: null, value: null }, { params });
  const template = ledgerTemplate(table);
  const isForm = template.layout === 'form';
  const cell = point.column === null && point.cell !== null ? parseCell(point.cell) : null;
  const item = isForm
    ? template.columns[at]
    : template.columns.find(({ key, header }) =>
        cell ? ledger.columns[key]?.sheetColumn === cell.column : header === point.column,
      );
  const column = item && ledger.columns[item.key];
  const row = isForm ? (column?.sheetRow ?? null) : (ledger.sheetRows[at] ?? null);
  // A point about the whole row stands at its first cell.
  const first = template.columns[0] && ledger.columns[template.columns[0].key];
  const sheetColumn = column?.sheetColumn ?? first?.sheetColumn ?? null;
  const value: CellValue = column?.raw[isForm ? 0 : at] ?? null;
  return findingAt(returnedPoint, { ...place, row, sheetColumn, value }, { params });
}
