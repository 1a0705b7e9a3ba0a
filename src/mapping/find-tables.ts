import { singleSpaced } from '../records/characters';
import type { FoundTable, TableColumn } from './found-table';
import { anchors, hasLabels, headerRows } from './header-rows';
import { COLON_BEHIND } from './header-text';
import type { CellLookup } from './sheet-cells';
import { headersAt, segments } from './table-columns';

/** Every table of a sheet, from the top down and from left to right. */
export function findTables(lookup: CellLookup): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  const headers = headerRows(lookup);
  for (const [at, { top: row, bottom }] of headers.entries()) {
    const last = (headers[at + 1]?.top ?? lookup.bottom + 1) - 1;
    for (const columns of segments(lookup, row, bottom, last)) {
      const [first, last] = [columns[0], columns.at(-1)];
      if (!first || !last) continue;
      const bounds = { left: first.column, right: last.column };
      const sameAbove = tables.filter((table) => table.left <= bounds.right && table.right >= bounds.left);
      const above = linesAbove(lookup, row, bounds, sameAbove.at(-1));
      tables.push({ sheet: lookup.cells.sheet, header: { top: row, bottom }, ...bounds, bottom: 0, columns, above });
    }
  }
  return tables.map((table) => ({ ...table, bottom: bottomOf(table, tables, lookup) }));
}

function bottomOf(table: FoundTable, tables: readonly FoundTable[], lookup: CellLookup): number {
  const next = tables.find(
    ({ header, left, right }) => header.top > table.header.bottom && left <= table.right && right >= table.left,
  );
  return next ? next.header.top - 1 : Math.max(lookup.bottom, table.header.bottom);
}

/** The lines of one or two texts above a header, within its columns, up to the rows of the table before. */
function linesAbove(
  lookup: CellLookup,
  top: number,
  { left, right }: { readonly left: number; readonly right: number },
  before: FoundTable | undefined,
): readonly string[] {
  const lines: string[] = [];
  const first = before ? before.header.bottom + 1 : lookup.cells.top;
  for (let row = top - 1; row >= first; row -= 1) {
    const texts: string[] = [];
    for (const { column, text } of anchors(lookup, row)) {
      const end = lookup.mergeAt(row, column)?.right ?? column;
      if (end < left || column > right) continue;
      if (typeof text !== 'string') return inherited(lines, before);
      texts.push(singleSpaced(text));
    }
    const said = hasLabels(lookup, row)
      ? withLabels(texts, () => true)
      : withLabels(texts, (text) => COLON_BEHIND.test(text));
    if (said.length > 3 && said.length === texts.length) break;
    if (said.length > 0) lines.push(said.join(' '));
  }
  return inherited(lines, before);
}

/** The texts of a line, each label joined with the value behind it: 村名：大湾村. */
function withLabels(texts: readonly string[], isLabel: (text: string) => boolean): readonly string[] {
  const [first, second, ...rest] = texts;
  if (first === undefined) return [];
  if (second === undefined || !isLabel(first) || COLON_BEHIND.test(second))
    return [first, ...withLabels(texts.slice(1), isLabel)];
  return [`${first.replace(COLON_BEHIND, '')}：${second}`, ...withLabels(rest, isLabel)];
}

/** The lines above a header; where it has none, as a header that is repeated, those of the table before. */
function inherited(lines: readonly string[], before: FoundTable | undefined): readonly string[] {
  return lines.length === 0 && before ? before.above : lines;
}

/** A table at header rows and columns that a map or the user names. @param columns named ones, by 1-based column */
export function tableAt(
  lookup: CellLookup,
  header: FoundTable['header'],
  columns: ReadonlyMap<number, unknown>,
): FoundTable {
  const named = [...columns.keys()];
  const all = segments(lookup, header.top, header.bottom, lookup.bottom);
  // A table beside it, of which no column is named, is left out.
  const own = all.filter((segment) => segment.some(({ column }) => columns.has(column)));
  const found = (own.length > 0 ? own : all).flat();
  const left = Math.min(...named, ...found.map(({ column }) => column));
  const right = Math.max(...named, ...found.map(({ column }) => column));
  const between: TableColumn[] = [];
  for (let column = left; column <= right; column += 1)
    between.push({ column, headers: headersAt(lookup, column, header.top, header.bottom) });
  return {
    sheet: lookup.cells.sheet,
    header,
    left,
    right,
    bottom: Math.max(lookup.bottom, header.bottom),
    columns: between.filter(({ column, headers }) => headers.length > 0 || columns.has(column)),
    above: linesAbove(lookup, header.top, { left, right }, undefined),
  };
}

/**
 * For a sheet on which no table was found: its first rows as a table, so that the user can say what it is. Null where
 * no two rows below each other hold at least two cells.
 */
export function unknownTable(lookup: CellLookup): FoundTable | null {
  for (let row = lookup.cells.top; row < lookup.bottom; row += 1) {
    const first = anchors(lookup, row);
    if (first.length < 2 || lookup.filled(row + 1).length < 2) continue;
    const columns = new Map(first.map(({ column }) => [column, null]));
    return tableAt(lookup, { top: row, bottom: row }, columns);
  }
  return null;
}
