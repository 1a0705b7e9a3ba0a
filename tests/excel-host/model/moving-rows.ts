import type { CellRange } from '../../../src/model/cell';
import { accessDenied, ExcelRefusal, HostGap, invalidArgument } from '../errors';
import type { HostContext } from '../objects/host-context';
import { movedFormula, movedRow, movedStretch, type RowMove } from './moving-formulas';
import { LAST_ROW, rowCount } from './range';
import { usedArea, type HostCell, type HostSheet } from './sheet';

/**
 * Lets whole rows come in above a block of whole rows. Everything below moves down, what points there follows, and the
 * new rows have the formats and the height of the row above (Microsoft support, "Insert or delete rows and columns").
 */
export function insertRows(context: HostContext, sheet: HostSheet, block: CellRange): void {
  assertMovable(sheet);
  const by = rowCount(block);
  const crossed = sheet.tables.filter(({ range }) => range.top < block.top && range.bottom >= block.top);
  // "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet."
  if (crossed.length > 1) throw new ExcelRefusal('InvalidOperation', 'cells of tables side by side cannot be shifted');
  if ((usedArea(sheet, true)?.bottom ?? 0) + by > LAST_ROW)
    throw new ExcelRefusal('InvalidOperation', 'cells would be pushed off the sheet');
  move(context, sheet, { sheet: sheet.name, at: block.top, by });
  const above = sheet.cells.get(block.top - 1);
  const height = sheet.rowHeights.get(block.top - 1);
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (const [column, { style }] of above ?? [])
      if (style) putCell(sheet, row, column, { value: '', style: { ...style } });
    if (height !== undefined) sheet.rowHeights.set(row, height);
  }
}

/** Takes whole rows out; everything below moves up. */
export function deleteRows(context: HostContext, sheet: HostSheet, block: CellRange): void {
  assertMovable(sheet);
  const { top, bottom } = block;
  if (sheet.tables.some(({ range }) => range.top >= top && range.bottom <= bottom))
    throw new HostGap('deleting a whole table');
  if (sheet.tables.some(({ range }) => range.top >= top && range.top <= bottom))
    throw invalidArgument('the header of a table cannot be deleted');
  move(context, sheet, { sheet: sheet.name, at: top, by: -rowCount(block) });
}

function assertMovable(sheet: HostSheet): void {
  if (sheet.protected) throw accessDenied('The sheet is protected.');
  // What Excel does to filtered rows then is nowhere told (office-js issue 994): the product must not come here.
  if (sheet.filtered) throw new HostGap('rows that move on a filtered sheet');
  if (sheet.charts.length > 0 || sheet.shapes.length > 0) throw new HostGap('drawings that move with rows');
}

function putCell(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, HostCell>();
  cells.set(column, cell);
  sheet.cells.set(row, cells);
}

function movedArea<Area extends CellRange>(area: Area, to: RowMove): Area | null {
  const rows = movedStretch(area.top, area.bottom, to);
  return rows && { ...area, top: rows[0], bottom: rows[1] };
}

const movedAreas = <Area extends CellRange>(areas: readonly Area[], to: RowMove): Area[] =>
  areas.flatMap((area) => movedArea(area, to) ?? []);

function move(context: HostContext, sheet: HostSheet, to: RowMove): void {
  moveKeys(sheet.cells, to);
  moveKeys(sheet.rowHeights, to);
  const hidden = [...sheet.hiddenRows].flatMap((row) => movedRow(row, to) ?? []);
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(row);
  sheet.merges = movedAreas(sheet.merges, to).filter(({ top, left, bottom, right }) => bottom > top || right > left);
  for (const table of sheet.tables) table.range = movedArea(table.range, to) ?? table.range;
  for (const holder of [...sheet.validations, ...sheet.conditionalFormats])
    Object.assign(holder, { areas: movedAreas(holder.areas, to) });
  const { page } = sheet;
  page.area = page.area && movedArea(page.area, to);
  if (page.titleRows) {
    const rows = movedStretch(page.titleRows.from, page.titleRows.to, to);
    page.titleRows = rows && { from: rows[0], to: rows[1] };
  }
  page.breaksBefore.splice(0, Infinity, ...page.breaksBefore.flatMap((row) => movedRow(row, to) ?? []));
  moveFormulas(context, sheet, to);
  // "Track a new object for automatic adjustment based on surrounding changes in the document" (reference page of
  // TrackedObjects).
  for (const kept of context.kept())
    if (kept.sheet === sheet) for (const area of kept.areas) Object.assign(area, movedArea(area, to) ?? area);
}

function moveKeys<Value>(rows: Map<number, Value>, to: RowMove): void {
  const moved = [...rows].flatMap(([row, value]) => {
    const now = movedRow(row, to);
    return now === null ? [] : [[now, value] as const];
  });
  rows.clear();
  for (const [row, value] of moved) rows.set(row, value);
}

function moveFormulas({ workbook }: HostContext, { name }: HostSheet, to: RowMove): void {
  for (const holder of workbook.names) holder.formula = movedFormula(holder.formula, '', to);
  for (const sheet of workbook.sheets) {
    for (const holder of sheet.names) holder.formula = movedFormula(holder.formula, '', to);
    for (const cells of sheet.cells.values())
      for (const cell of cells.values())
        if (cell.formula !== undefined) cell.formula = movedFormula(cell.formula, sheet.name, to);
    if (sheet.name === name)
      for (const rule of sheet.conditionalFormats)
        if (rule.formula !== '') rule.formula = movedFormula(rule.formula, name, to);
  }
}
