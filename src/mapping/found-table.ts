/** One column of a table: where it stands and what its headers say, from the group's down to its own. */
export interface TableColumn {
  /** 1-based sheet column. */
  readonly column: number;
  /** On one line each; none where the column has no header. */
  readonly headers: readonly string[];
}

/** A table of a sheet. Rows are 1-based. */
export interface FoundTable {
  readonly sheet: string;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly left: number;
  readonly right: number;
  /** The last row before the next table, or of the sheet. */
  readonly bottom: number;
  readonly columns: readonly TableColumn[];
  /** Lines that stand above the header, the nearest first. */
  readonly above: readonly string[];
}

/** What the lines above a table and its sheet's name say. */
export function wordsAbove({ above, sheet }: Pick<FoundTable, 'above' | 'sheet'>): string {
  return [...above, sheet].join(' ');
}

/** A table without some of its columns. */
export function withoutTableColumns(table: FoundTable, isLeft: (column: number) => boolean): FoundTable {
  return { ...table, columns: table.columns.filter(({ column }) => !isLeft(column)) };
}
