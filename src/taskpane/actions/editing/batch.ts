import type { CellPlace, CellValue } from '../../../model/cell';
import type { CellsEdit } from '../../../model/edit';
import type { Fix } from '../../../model/finding';
import { groupBy } from '../../../model/group-by';
import type { CellFix, FixOutcome } from '../../../workbook/port';
import { CellMap } from './cell-map';
import type { ChangedCell } from './steps';

/** What one cell shall hold. */
export interface NewContent extends Pick<Fix, 'after' | 'numberFormat'> {
  readonly sheet: string;
  readonly place: CellPlace;
  /** What it must hold now, where that matters: a step is taken back only where nobody changed the cell since. */
  readonly expected?: CellValue;
}

/** The change of one cell that several edits come to, so that each cell is written once. */
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
  edits: readonly (readonly NewContent[])[],
  valueAt: (sheet: string, place: CellPlace) => CellValue,
): Batch {
  const changes = new CellMap<CellChange>();
  const steps = edits.map((inputs) =>
    inputs.flatMap((input): ChangedCell[] => {
      const { sheet, place, after, numberFormat } = input;
      const known = changes.get(input);
      const held = known ? known.after : (input.expected ?? valueAt(sheet, place));
      if (sameContent(held, after)) return [];
      changes.set(input, {
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
  const left = CellMap.of(refused, () => true);
  return steps.map((step) => step.filter((cell) => !left.has(cell)));
}

/** The changes that were made as edits of rows, for checking them again. */
export function rowEdits(
  applied: readonly CellFix[],
  valueAt: (sheet: string, place: CellPlace) => CellValue,
): readonly CellsEdit[] {
  const rows = new CellMap<{ sheet: string; row: number; left: number; right: number }>();
  for (const { sheet, place } of applied) {
    const start = { sheet, place: { row: place.row, column: 1 } };
    const own = rows.get(start);
    if (own) {
      own.left = Math.min(own.left, place.column);
      own.right = Math.max(own.right, place.column);
    } else rows.set(start, { sheet, row: place.row, left: place.column, right: place.column });
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
  const [first] = cells;
  // Those of an import all stand on one.
  if (first && cells.every(({ sheet }) => sheet === first.sheet)) return new Map([[first.sheet, cells]]);
  return groupBy(cells, ({ sheet }) => sheet);
}

/** A blank cell may be null or an empty text. */
function sameContent(one: CellValue, other: CellValue): boolean {
  return (one ?? '') === (other ?? '');
}
