import type { ReadingContext } from '../../records/cell-reader';
import { isBlank } from '../../records/characters';
import { agreement } from '../cell-kinds';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import type { Recognised } from '../recognised';
import type { CellLookup } from '../sheet-cells';

/** What no header says is never sure. */
const MOST_SURE = 0.8;
/** Kinds of columns that hold nothing else than what they are for: by these rows are known that go on. */
const TELLING: ReadonlySet<string> = new Set(['date', 'idNumber', 'phone', 'integer', 'quantity', 'money', 'listed']);

/**
 * A sheet without headers whose rows go on with the table of the sheet before: they stand in the same columns, and hold
 * what these hold. Null where they do not.
 */
export function continuedSheet(
  lookup: CellLookup,
  before: Recognised<RowLedger>,
  context: ReadingContext,
): Recognised<RowLedger> | null {
  const { table, id, columns } = before;
  const vocabulary = ledgerVocabularies.find((one) => one.id === id);
  const { top, left, values } = lookup.cells;
  const all = values.map((_, at) => top + at);
  const rows = all.slice(all.findIndex((row) => lookup.filled(row).length > 1));
  const [first] = rows;
  if (!vocabulary || first === undefined || left < table.left || lookup.right > table.right) return null;
  let telling = 0;
  for (const { column, key, reason } of columns) {
    const field = vocabulary.fields.find((one) => one.key === key);
    const cells = rows.map((row) => lookup.at(row, column)).filter((cell) => !isBlank(cell));
    if (!field || reason === 'ticked') continue;
    if (agreement(cells, field, context) < 1) return null;
    if (cells.length > 0 && TELLING.has(field.type.kind)) telling += 1;
  }
  if (telling === 0) return null;
  const above = [...linesAbove(lookup, first), ...table.above];
  return {
    ...before,
    table: {
      ...table,
      sheet: lookup.cells.sheet,
      header: { top: first - 1, bottom: first - 1 },
      bottom: lookup.bottom,
      above,
    },
    columns: columns.map((column) => ({ ...column, sure: Math.min(column.sure, MOST_SURE), reason: goesOnAs(column) })),
  };
}

/** Columns that are ticked, or stand several times, are read by their reason. */
function goesOnAs({ reason }: Recognised['columns'][number]): Recognised['columns'][number]['reason'] {
  return reason === 'ticked' || reason === 'again' ? reason : 'continued';
}

function linesAbove(lookup: CellLookup, first: number): readonly string[] {
  const lines: string[] = [];
  for (let row = first - 1; row >= lookup.cells.top; row -= 1) {
    const texts = lookup.filled(row).map((column) => String(lookup.at(row, column)));
    if (texts.length > 0) lines.push(texts.join(' '));
  }
  return lines;
}
