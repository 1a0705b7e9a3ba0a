import { cellAddress, type CellPlace, type CellValue } from '../../../model/cell';
import type { CellsEdit } from '../../../model/edit';
import type { Fix } from '../../../model/finding';
import type { CellFix, FixOutcome } from '../../../workbook/port';
import type { ChangedCell } from './steps';

/** What one cell shall hold. */
export interface CellInput extends Pick<Fix, 'after' | 'numberFormat'> {
  readonly sheet: string;
  readonly place: CellPlace;
  /** What it must hold now, where that matters: a step is taken back only where nobody changed the cell since. */
  readonly expected?: CellValue;
}

/** Changes of several edits, drawn together so that each cell is written once. */
interface CellChange {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly after: string | number;
  readonly numberFormat?: string;
}

/** What edits come to, and each edit as a step that can be taken back. */
export interface Batch {
  readonly changes: readonly CellChange[];
  readonly steps: readonly (readonly ChangedCell[])[];
}

/** Draws edits together, in their order. @param valueAt what the workbook holds now */
export function batchOf(
  edits: readonly (readonly CellInput[])[],
  valueAt: (sheet: string, place: CellPlace) => CellValue,
): Batch {
  const changes = new Map<string, CellChange>();
  const steps = edits.map((inputs) =>
    inputs.flatMap((input): ChangedCell[] => {
      const { sheet, place, after, numberFormat } = input;
      const key = cellKey(input);
      const known = changes.get(key);
      const held = known ? known.after : (input.expected ?? valueAt(sheet, place));
      if (sameContent(held, after)) return [];
      changes.set(key, {
        sheet,
        place,
        before: known ? known.before : held,
        after,
        ...(numberFormat !== undefined && { numberFormat }),
      });
      return [{ sheet, place, before: held, after }];
    }),
  );
  return { changes: [...changes.values()].filter(({ before, after }) => !sameContent(before, after)), steps };
}

/** A batch as the workbook takes it. */
export function fixesOf({ changes }: Batch): readonly CellFix[] {
  return changes.map(({ sheet, place, before, after, numberFormat }) => ({
    sheet,
    place,
    // Typed by the user, it may take the place of what was in the cell with all its formats.
    fix: { before, after, safe: false, ...(numberFormat !== undefined && { numberFormat }) },
  }));
}

/** The steps without the cells that the workbook did not take. */
export function stepsMade({ steps }: Batch, { refused }: FixOutcome): Batch['steps'] {
  const left = new Set(refused.map(cellKey));
  return steps.map((step) => step.filter((cell) => !left.has(cellKey(cell))));
}

/** The changes that were made as edits of rows, for checking them again. */
export function rowEdits(
  applied: readonly CellFix[],
  valueAt: (sheet: string, place: CellPlace) => CellValue,
): readonly CellsEdit[] {
  const rows = new Map<string, { sheet: string; row: number; left: number; right: number }>();
  for (const { sheet, place } of applied) {
    const key = `${sheet} ${place.row}`;
    const { left, right } = rows.get(key) ?? { left: place.column, right: place.column };
    rows.set(key, {
      sheet,
      row: place.row,
      left: Math.min(left, place.column),
      right: Math.max(right, place.column),
    });
  }
  return [...rows.values()].map(({ sheet, row, left, right }) => ({
    kind: 'cells',
    sheet,
    top: row,
    left,
    values: [Array.from({ length: right - left + 1 }, (_, along) => valueAt(sheet, { row, column: left + along }))],
  }));
}

/** Cells by their sheet, in their order. */
export function bySheet<Cell extends { readonly sheet: string }>(
  cells: readonly Cell[],
): ReadonlyMap<string, readonly Cell[]> {
  const grouped = new Map<string, Cell[]>();
  for (const cell of cells) {
    const own = grouped.get(cell.sheet);
    if (own) own.push(cell);
    else grouped.set(cell.sheet, [cell]);
  }
  return grouped;
}

/** A cell of a workbook by a text. */
export function cellKey({ sheet, place }: Pick<ChangedCell, 'sheet' | 'place'>): string {
  return `${sheet}!${cellAddress(place)}`;
}

/** A blank cell may be null or an empty text. */
function sameContent(one: CellValue, other: CellValue): boolean {
  return (one ?? '') === (other ?? '');
}
