import { parseRange, type CellPlace } from '../../model/cell';
import { sharedAt, sharedFormulas } from '../formulas/shared-formulas';
import type { SheetEntry } from '../workbook/workbook';
import { unescapeXml } from '../xml/escape';
import { splitName } from '../xml/tree';
import { tagValue, walkXml, type OpenTag } from '../xml/walk';

/** A formula in its cell. */
export interface FormulaCell extends CellPlace {
  readonly sheet: string;
  readonly formula: string;
  readonly tag: OpenTag;
  /** Behind the formula, and before the end of the cell: what stands there is the result. */
  readonly resultStart: number;
  readonly resultEnd: number;
}

/**
 * The cells of a sheet part that hold formulas. The formula of an array formula or data table is given as `UNKNOWN()`.
 */
export function formulaCells(text: string, { name, part }: SheetEntry): readonly FormulaCell[] {
  const shared = sharedFormulas(text, part);
  const found: FormulaCell[] = [];
  let cell: { readonly tag: OpenTag; readonly place: CellPlace | null } | null = null;
  let formula: { readonly tag: OpenTag; end: number; text: string } | null = null;
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      if (local === 'c') {
        cell = { tag, place: null };
        formula = null;
      } else if (local === 'f' && cell) {
        // Most cells hold no formula, so that their addresses need not be read.
        const range = parseRange(tagValue(cell.tag, 'r') ?? '');
        cell = range && { ...cell, place: { row: range.top, column: range.left } };
        formula = { tag, end: tag.end, text: '' };
      }
    },
    close(element, start, end) {
      const [, local] = splitName(element);
      if (!formula || !cell?.place) return;
      if (local === 'f') {
        const { tag } = formula;
        const kind = tagValue(tag, 't');
        const own = tag.selfClosing ? '' : unescapeXml(text.slice(tag.end, start));
        const { row, column } = cell.place;
        const meant = kind === 'shared' ? sharedAt(shared, tagValue(tag, 'si') ?? '', row, column) : own;
        // Array formulas and data tables are left to Excel: their results stay unless their own cell is changed.
        formula = { tag, end, text: kind === 'array' || kind === 'dataTable' ? 'UNKNOWN()' : (meant ?? '') };
      } else if (local === 'c') {
        const { tag, place } = cell;
        found.push({ sheet: name, ...place, formula: formula.text, tag, resultStart: formula.end, resultEnd: start });
      }
    },
  });
  return found;
}
