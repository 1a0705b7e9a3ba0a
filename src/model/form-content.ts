import type { CellPlace, CellRange, CellValue, FormatRun } from './cell';
import type { ForeignSheet } from './foreign-workbook';

/** The cells of a sheet that is not the product's, as plain data that can be sent from a worker. */
export type ForeignCells = Omit<ForeignSheet, 'isFormula'> & {
  /** The cells that hold formulas. */
  readonly formulas: readonly CellPlace[];
};

/**
 * A sheet of an open workbook that is not the product's, as a form to be filled in place. Plain data; rows and columns
 * are 1-based.
 */
export interface FormContent {
  readonly sheet: string;
  readonly date1904: boolean;
  /** Sheet row and column of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** Dates as serial numbers; rows may be shorter than the widest one. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** Number formats other than General of the cells that hold numbers. */
  readonly formats: readonly FormatRun[];
  /** The cells that hold formulas. */
  readonly formulas: readonly CellPlace[];
  /** Blocks of cells that are drawn (bordered, coloured or with a number format), blank ones too. */
  readonly drawn: readonly CellRange[];
}

/** Returns a function that tells whether a place is among the given ones, without an object for each question. */
function holds(places: Iterable<CellPlace>): (row: number, column: number) => boolean {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of places) {
    const own = rows.get(row);
    if (own) own.add(column);
    else rows.set(row, new Set([column]));
  }
  return (row, column) => rows.get(row)?.has(column) === true;
}

function* placesIn(ranges: readonly CellRange[]): Generator<CellPlace> {
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield { row, column };
}

/** Adds to plain cells the lookup of formulas that the matcher needs. */
export function foreignSheetOf(cells: ForeignCells): ForeignSheet {
  return { ...cells, isFormula: holds(cells.formulas) };
}

/** Returns a function that tells whether a cell of a form is drawn. */
export function drawnIn({ drawn }: Pick<FormContent, 'drawn'>): (row: number, column: number) => boolean {
  return holds(placesIn(drawn));
}

/**
 * Whether two forms hold the same, apart from their formats; blank cells and blank rows at the end make no difference.
 */
export function holdsTheSame(one: FormCells, other: FormCells): boolean {
  return cellTexts(one) === cellTexts(other);
}

/** What a form's cells hold. */
export type FormCells = Pick<FormContent, 'top' | 'left' | 'values' | 'formulas'>;

function cellTexts({ top, left, values, formulas }: FormCells): string {
  const isFormula = holds(formulas);
  // A formula's result is not part of the form: it may change with the ledgers.
  const cells = values.flatMap((row, down) =>
    row.flatMap((value, along) => {
      const [sheetRow, column] = [top + down, left + along];
      if (value === null || value === '' || isFormula(sheetRow, column)) return [];
      return [[sheetRow, column, value]];
    }),
  );
  const ordered = [...formulas].sort((a, b) => a.row - b.row || a.column - b.column);
  return JSON.stringify([cells, ordered.map(({ row, column }) => [row, column])]);
}
