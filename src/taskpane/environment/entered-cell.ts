import type { CellPlace, CellValue } from '../../model/cell';

/** What is put into a cell: a text as somebody typed it, or a value that it should hold exactly. */
export type EnteredCell = CellPlace & { readonly sheet: string } & (
    | { readonly text: string }
    | {
        readonly value: CellValue;
        /** What the cell must hold now, where that matters: nobody's later change is overwritten. */
        readonly expected?: CellValue;
        readonly numberFormat?: string;
      }
  );
