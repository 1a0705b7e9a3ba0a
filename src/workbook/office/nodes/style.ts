import type { CellRange } from '../../../model/cell';
import type { CellStyle, StyleNode } from '../../../model/plan';
import { block, excelColour, forEachNode } from './sheet-target';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;

/** What each part of a style sets. A part that a style leaves out is not touched. */
const PARTS: {
  readonly [Part in keyof CellStyle]-?: (
    cells: Excel.Range,
    value: NonNullable<CellStyle[Part]>,
    range: CellRange,
  ) => void;
} = {
  font: (cells, font) => {
    cells.format.font.name = font;
  },
  size: (cells, size) => {
    cells.format.font.size = size;
  },
  bold: (cells, bold) => {
    cells.format.font.bold = bold;
  },
  italic: (cells, italic) => {
    cells.format.font.italic = italic;
  },
  colour: (cells, colour) => {
    cells.format.font.color = excelColour(colour);
  },
  fill: (cells, fill) => {
    cells.format.fill.color = excelColour(fill);
  },
  horizontal: (cells, horizontal) => {
    cells.format.horizontalAlignment = HORIZONTAL[horizontal];
  },
  vertical: (cells, vertical) => {
    cells.format.verticalAlignment = VERTICAL[vertical];
  },
  wrap: (cells, wrap) => {
    cells.format.wrapText = wrap;
  },
  border: (cells, { style }, range) => {
    for (const edge of edgesOf(range)) {
      const border = cells.format.borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = WEIGHT[style];
      border.color = '#000000';
    }
  },
  // A single format stands for every cell of the range.
  numberFormat: (cells, format) => {
    cells.numberFormat = format as unknown as string[][];
  },
};

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** All four sides of every cell; a single row or column has no inner lines of that direction. */
function edgesOf({ top, left, bottom, right }: CellRange): Edge[] {
  return [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
}

export const layStyles = forEachNode<StyleNode>(6, (target, { range, style }) => {
  const cells = block(target, range);
  for (const [part, value] of Object.entries(style)) {
    (PARTS[part as keyof CellStyle] as (cells: Excel.Range, value: unknown, range: CellRange) => void)(
      cells,
      value,
      range,
    );
  }
});
