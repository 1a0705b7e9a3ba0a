import type { CellValue } from '../model/cell';
import { formatDay } from '../model/day';
import { groupBy } from '../model/group-by';
import type { Column } from '../templates/column';
import { ledgerTemplate, type TableName } from '../templates/ledgers';
import { correctedRows } from './corrected-rows';
import type { DeliveredRow } from './delivery';

/** How one row of a ledger differs between two reports of a unit. */
export interface RowChange {
  readonly table: TableName;
  readonly kind: 'added' | 'gone' | 'changed';
  /** The cells that identify the row, in words. */
  readonly subject: string;
  /** The cells that differ; none where the row is new or gone. */
  readonly cells: readonly { readonly header: string; readonly before: CellValue; readonly after: CellValue }[];
}

/** Columns that identify a row of a ledger; all columns for a ledger that is not here. */
const SUBJECTS: { readonly [Table in TableName]?: readonly string[] } = {
  Quotas: ['category'],
  Indicators: ['name'],
  Villages: ['name'],
  Branches: ['name'],
  Cadres: ['name'],
  Pairings: ['cadre', 'village', 'household'],
  AssistanceLog: ['date', 'cadres', 'village', 'household'],
  Projects: ['section', 'item', 'name'],
  Explanations: ['code', 'place'],
};

/**
 * The rows that came, went and changed from one report to the next. Rows with the same cells are the same, wherever
 * they stand. Of the others, rows with the same subject are one row that changed, paired in their order; so are two
 * rows that differ in a single cell, where no third row is like them.
 */
export function compareRows(
  table: TableName,
  before: readonly DeliveredRow[],
  after: readonly DeliveredRow[],
): readonly RowChange[] {
  const { columns, layout } = ledgerTemplate(table);
  const keys = layout === 'form' ? [] : (SUBJECTS[table] ?? null);
  const places = keys?.map((key) => columns.findIndex((column) => column.key === key)) ?? columns.map((_, at) => at);
  const shownSubject = (row: DeliveredRow): string =>
    places.flatMap((at) => (columns[at] ? (shown(row[at] ?? null, columns[at]) ?? []) : [])).join(' ');
  const subjectOf = (row: DeliveredRow): string => JSON.stringify(places.map((at) => row[at] ?? null));
  const gone = without(before, after);
  const added = groupBy(without(after, before), subjectOf);
  const taken = new Map<string, number>();
  const stayed = new Map(
    gone.flatMap((row): (readonly [DeliveredRow, DeliveredRow])[] => {
      const subject = subjectOf(row);
      const place = taken.get(subject) ?? 0;
      const now = added.get(subject)?.[place];
      if (!now) return [];
      taken.set(subject, place + 1);
      return [[row, now]];
    }),
  );
  const fresh = [...added].flatMap(([subject, rows]) => rows.slice(taken.get(subject) ?? 0));
  const corrected = correctedRows(
    gone.filter((row) => !stayed.has(row)),
    fresh,
    columns.length,
  );
  const changes = gone.map((row): RowChange => {
    const now = stayed.get(row) ?? corrected.get(row);
    const words = shownSubject(row);
    if (!now) return { table, kind: 'gone', subject: words, cells: [] };
    const cells = columns.flatMap((column, at) => {
      const [old, fresh] = [row[at] ?? null, now[at] ?? null];
      if (old === fresh) return [];
      return [{ header: column.header, before: shown(old, column), after: shown(fresh, column) }];
    });
    return { table, kind: 'changed', subject: words, cells };
  });
  const known = new Set(corrected.values());
  return [
    ...changes,
    ...fresh
      .filter((row) => !known.has(row))
      .map((row): RowChange => ({ table, kind: 'added', subject: shownSubject(row), cells: [] })),
  ];
}

/** The rows of one list that the other lacks, each as often as it is missing there. */
function without(rows: readonly DeliveredRow[], others: readonly DeliveredRow[]): readonly DeliveredRow[] {
  const known = new Map<string, number>();
  for (const row of others) {
    const text = JSON.stringify(row);
    known.set(text, (known.get(text) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const text = JSON.stringify(row);
    const left = known.get(text) ?? 0;
    if (left > 0) known.set(text, left - 1);
    return left === 0;
  });
}

/** A cell as people read it: days as `2014-03-05`. */
function shown(cell: CellValue, { type }: Column): CellValue {
  return type.kind === 'date' && typeof cell === 'number' && Number.isInteger(cell) ? formatDay(cell) : cell;
}
