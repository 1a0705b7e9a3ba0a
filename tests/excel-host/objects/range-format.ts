import { HostGap } from '../errors';
import { LAST_ROW, type HostRange } from '../model/range';
import { ensureCell, placesOf, type HostBorder, type HostStyle } from '../model/sheet';
import { assertEditable } from '../model/values';
import { booleanArgument, colourArgument, numberArgument, textArgument, wordArgument } from './arguments';
import type { HostObject } from './host-object';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Border indexes and the sides of a cell that each draws: edges at the rim of the block, insides between its cells. */
const EDGES: Readonly<Record<string, { readonly sides: readonly Side[]; readonly inside: boolean }>> = {
  EdgeTop: { sides: ['top'], inside: false },
  EdgeBottom: { sides: ['bottom'], inside: false },
  EdgeLeft: { sides: ['left'], inside: false },
  EdgeRight: { sides: ['right'], inside: false },
  InsideHorizontal: { sides: ['top', 'bottom'], inside: true },
  InsideVertical: { sides: ['left', 'right'], inside: true },
};

/** Points, of a row that was given none. */
const DEFAULT_HEIGHT = 14.25;

function changeStyle({ sheet, areas }: HostRange, change: (style: HostStyle) => HostStyle): void {
  assertEditable(sheet, areas);
  for (const area of areas) {
    if (area.bottom === LAST_ROW) throw new HostGap('formats of whole columns');
    for (const place of placesOf(area)) {
      const cell = ensureCell(sheet, place);
      cell.style = change(cell.style ?? {});
    }
  }
}

function borderObject(range: HostRange, index: string): HostObject {
  const edge = EDGES[index];
  if (!edge) throw new HostGap(`the border ${index}`);
  const change = (part: Partial<HostBorder>): void => {
    assertEditable(range.sheet, range.areas);
    for (const area of range.areas) {
      for (const place of placesOf(area)) {
        for (const side of edge.sides) {
          const atRim = {
            top: place.row === area.top,
            bottom: place.row === area.bottom,
            left: place.column === area.left,
            right: place.column === area.right,
          }[side];
          if (atRim === edge.inside) continue;
          const cell = ensureCell(range.sheet, place);
          const border = {
            style: 'Continuous',
            weight: 'Thin',
            colour: '#000000',
            ...cell.style?.borders?.[side],
            ...part,
          };
          cell.style = { ...cell.style, borders: { ...cell.style?.borders, [side]: border } };
        }
      }
    }
  };
  return {
    type: 'RangeBorder',
    set: {
      style: (value) => {
        change({ style: wordArgument(value, ['Continuous', 'None'], 'border style') });
      },
      weight: (value) => {
        change({ weight: wordArgument(value, ['Hairline', 'Thin', 'Medium', 'Thick'], 'border weight') });
      },
      color: (value) => {
        change({ colour: colourArgument(value) });
      },
    },
  };
}

/** `range.format` with its font, fill and borders. */
export function rangeFormatObject(range: HostRange): HostObject {
  const set = (part: HostStyle): void => {
    changeStyle(range, (style) => ({ ...style, ...part }));
  };
  const { sheet, areas } = range;
  return {
    type: 'RangeFormat',
    get: {
      // Null where the rows differ (reference page of RangeFormat.rowHeight).
      rowHeight: () => {
        const heights = new Set(
          areas.flatMap(({ top, bottom }) =>
            Array.from({ length: bottom - top + 1 }, (_, down) => sheet.rowHeights.get(top + down) ?? DEFAULT_HEIGHT),
          ),
        );
        return heights.size === 1 ? [...heights][0] : null;
      },
    },
    set: {
      horizontalAlignment: (value) => {
        set({ horizontal: wordArgument(value, ['General', 'Left', 'Center', 'Right'], 'alignment') });
      },
      verticalAlignment: (value) => {
        set({ vertical: wordArgument(value, ['Top', 'Center', 'Bottom'], 'alignment') });
      },
      wrapText: (value) => {
        set({ wrap: booleanArgument(value, 'wrapText') });
      },
      columnWidth: (value) => {
        assertEditable(
          sheet,
          areas.map((area) => ({ ...area, bottom: area.top })),
        );
        const width = numberArgument(value, 'width');
        for (const { left, right } of areas)
          for (let column = left; column <= right; column++) sheet.columnWidths.set(column, width);
      },
      rowHeight: (value) => {
        assertEditable(
          sheet,
          areas.map((area) => ({ ...area, right: area.left })),
        );
        const height = numberArgument(value, 'height');
        // Rows are at most 409 points high (Excel specifications and limits).
        if (height < 0 || height > 409) throw new HostGap(`a row ${height} points high`);
        for (const { top, bottom } of areas)
          for (let row = top; row <= bottom; row++) sheet.rowHeights.set(row, height);
      },
    },
    nav: {
      font: () => ({
        type: 'RangeFont',
        set: {
          name: (value) => {
            set({ font: textArgument(value, 'font') });
          },
          size: (value) => {
            set({ size: numberArgument(value, 'size') });
          },
          bold: (value) => {
            set({ bold: booleanArgument(value, 'bold') });
          },
          italic: (value) => {
            set({ italic: booleanArgument(value, 'italic') });
          },
          underline: (value) => {
            set({ underline: wordArgument(value, ['None', 'Single', 'Double'], 'underline') });
          },
          color: (value) => {
            set({ colour: colourArgument(value) });
          },
        },
      }),
      fill: () => ({
        type: 'RangeFill',
        set: {
          color: (value) => {
            set({ fill: colourArgument(value) });
          },
        },
      }),
      borders: () => ({
        type: 'RangeBorderCollection',
        item: (index) => borderObject(range, textArgument(index, 'border')),
      }),
    },
  };
}
