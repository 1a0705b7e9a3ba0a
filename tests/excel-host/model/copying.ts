import { liesWithin, overlap, type CellRange } from '../../../src/model/cell';
import { ExcelRefusal, HostGap } from '../errors';
import { pastedFormula } from './moving-formulas';
import { columnCount, rowCount } from './range';
import { cellAt, ensureCell, placesOf, type HostSheet } from './sheet';

/**
 * Copies a row of cells into each row of a block, as `Range.copyFrom` does: formats with the merged cells among them,
 * formulas relative to where they come to, or all of it with validations and values (reference pages of Range.copyFrom
 * and RangeCopyType; what goes along with formats: Microsoft support, "Paste Special").
 */
export function copyRow(
  sheet: HostSheet,
  source: CellRange,
  target: CellRange,
  type: 'All' | 'Formulas' | 'Formats',
): void {
  if (rowCount(source) !== 1 || columnCount(source) !== columnCount(target)) throw new HostGap('copying a block');
  const own = sheet.merges.filter((merge) => overlap(merge, source));
  const hit = sheet.merges.filter((merge) => overlap(merge, target));
  // "To do this, all the merged cells need to be the same size."
  if (own.some((merge) => !liesWithin(merge, source)) || hit.some((merge) => !liesWithin(merge, target)))
    throw new ExcelRefusal('InvalidOperation', 'part of a merged cell cannot be copied');
  for (const place of placesOf(target)) {
    const from = cellAt(sheet, { row: source.top, column: place.column - target.left + source.left });
    const to = ensureCell(sheet, place);
    if (type !== 'Formulas') {
      if (from?.style) to.style = structuredClone(from.style);
      else delete to.style;
    }
    if (type === 'Formats') continue;
    to.value = from?.formula === undefined ? (from?.value ?? '') : '';
    if (from?.formula === undefined) delete to.formula;
    else to.formula = pastedFormula(from.formula, place.row - source.top, target.left - source.left);
  }
  if (type === 'Formulas') return;
  sheet.merges = sheet.merges.filter((merge) => !hit.includes(merge));
  for (let row = target.top; row <= target.bottom; row += 1)
    for (const merge of own) sheet.merges.push({ ...merge, top: row, bottom: row });
  for (const rule of sheet.conditionalFormats) extend(rule, source, target);
  if (type === 'All') for (const rule of sheet.validations) extend(rule, source, target);
}

/** A rule that covers a part of the row that is copied covers that part of each row it is copied to. */
function extend(rule: { readonly areas: readonly CellRange[] }, source: CellRange, target: CellRange): void {
  const covered = rule.areas.filter((area) => overlap(area, source));
  const added = covered
    .map(({ left, right }) => ({ ...target, left: Math.max(left, target.left), right: Math.min(right, target.right) }))
    .filter((area) => !rule.areas.some((other) => liesWithin(area, other)));
  if (added.length > 0) Object.assign(rule, { areas: [...rule.areas, ...added] });
}
