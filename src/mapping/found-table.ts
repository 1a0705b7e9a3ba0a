/** A column of a table: where it stands, and its headers from the group's down to its own. */
export interface TableColumn {
  /** 1-based sheet column. */
  readonly column: number;
  /** Each on one line; empty where the column has none. */
  readonly headers: readonly string[];
}

/** A table found on a sheet. Rows and columns are 1-based and inclusive. */
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

/** The lines above a table and its sheet's name, as one text. */
export function wordsAbove({ above, sheet }: Pick<FoundTable, 'above' | 'sheet'>): string {
  return [...above, sheet].join(' ');
}

/** A table without some of its columns. */
export function withoutTableColumns(table: FoundTable, isLeft: (column: number) => boolean): FoundTable {
  return { ...table, columns: table.columns.filter(({ column }) => !isLeft(column)) };
}
