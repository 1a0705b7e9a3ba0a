import type { CellStyle as HucreStyle, FontStyle } from 'hucre';
import type { CellRange } from '../../../model/cell';
import type { CellStyle } from '../../../model/plan';
import { draftCell, type SheetDraft } from './sheet-draft';

/** Font of every cell that names none: what Chinese Excel and WPS both have. */
export const DEFAULT_FONT = { name: '宋体', size: 11, charset: 134 } as const satisfies FontStyle;

/**
 * Lays a style over a range; what it leaves out stays. Cells that had the same style share the merged one,
 * so that a style over 50,000 rows costs one merge.
 */
export function layStyle(draft: SheetDraft, range: CellRange, style: CellStyle): void {
  const merged = new Map<CellStyle | undefined, CellStyle>();
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = draftCell(draft, { row, column });
      let result = merged.get(cell.style);
      if (!result) merged.set(cell.style, (result = { ...cell.style, ...style }));
      cell.style = result;
    }
  }
}

/** A plan's style in the terms of hucre. */
export function hucreStyle(style: CellStyle): HucreStyle {
  const { font, size, bold, italic, colour, fill, horizontal, vertical, wrap, border, numberFormat } = style;
  const side = border && { style: border.style, color: { rgb: '000000' } };
  return {
    font: {
      ...DEFAULT_FONT,
      ...(font !== undefined && { name: font }),
      ...(size !== undefined && { size }),
      ...(bold !== undefined && { bold }),
      ...(italic !== undefined && { italic }),
      ...(colour !== undefined && { color: { rgb: colour } }),
    },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(side && { border: { top: side, right: side, bottom: side, left: side } }),
    ...((horizontal ?? vertical ?? wrap) !== undefined && {
      alignment: {
        ...(horizontal && { horizontal }),
        ...(vertical && { vertical }),
        ...(wrap !== undefined && { wrapText: wrap }),
      },
    }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

/** A style as a colour rule shows it: in a differential style the colour of a solid fill is its background. */
export function differentialStyle(style: Pick<CellStyle, 'colour' | 'fill' | 'bold'>): HucreStyle {
  const { colour, fill, bold } = style;
  return {
    ...((colour ?? bold) !== undefined && {
      font: { ...(bold !== undefined && { bold }), ...(colour !== undefined && { color: { rgb: colour } }) },
    }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
  };
}
