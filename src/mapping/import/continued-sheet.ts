import type { ReadingContext } from '../../records/cell-reader';
import { isBlank } from '../../records/characters';
import { agreement } from '../cell-kinds';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import type { Recognised } from '../recognised';
import type { CellLookup } from '../sheet-cells';

/** Without a header a match is never surer than this. */
const MOST_SURE = 0.8;
/** Kinds of columns that can be told by their cells, and so show that rows belong to the same table. */
const TELLING: ReadonlySet<string> = new Set(['date', 'idNumber', 'phone', 'integer', 'quantity', 'money', 'listed']);

/**
 * A sheet without headers as the continuation of the table on the sheet before: its cells stand in the same columns and
 * are of the same kinds. Null where they are not.
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

/** The reason for a column of the continuation; `ticked` and `again` are kept, since reading depends on them. */
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
