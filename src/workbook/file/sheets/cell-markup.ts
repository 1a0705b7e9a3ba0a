import type { CellValue } from '../../../model/cell';
import { numberText } from '../../../xlsx/patch/cell-markup';
import { escapeCellText, escapeText } from '../../../xlsx/xml/escape';
import { NO_STYLE } from './cell-formats';
import { limitedCellText } from './cell-text';
import type { DraftCell } from './sheet-draft';
import type { CellTexts, SheetFitting } from './sheet-fitting';

/** The element of a cell; empty where there is nothing to write. */
export function cellMarkup({ value, formula, style }: DraftCell, address: string, fitting: SheetFitting): string {
  const isBlank = formula === undefined && value === null;
  if (isBlank && style === undefined) return '';
  const start = `<c r="${address}" s="${fitting.formatOf(style ?? NO_STYLE)}"`;
  if (isBlank) return `${start}/>`;
  if (formula !== undefined)
    return `${start}${resultType(value)}><f>${escapeText(fitting.formula(formula))}</f>${resultMarkup(value)}</c>`;
  if (typeof value === 'string') return `${start} t="${fitting.texts.type}">${textOf(value, fitting.texts)}</c>`;
  return `${start}${resultType(value)}>${resultMarkup(value)}</c>`;
}

function textOf(text: string, texts: CellTexts): string {
  return texts.type === 's' ? `<v>${texts.indexOf(text)}</v>` : texts.markup(text);
}

/** The type attribute of a cell whose value stands in the cell itself, as the result of a formula does. */
function resultType(value: CellValue): string {
  if (typeof value === 'string') return ' t="str"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

function resultMarkup(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<v>${finiteText(value)}</v>`;
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  return `<v>${escapeCellText(limitedCellText(value))}</v>`;
}

/** A number as a cell holds it. @throws RangeError where it is not finite */
export function finiteText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number a cell can hold: ${value}`);
  return numberText(value);
}
