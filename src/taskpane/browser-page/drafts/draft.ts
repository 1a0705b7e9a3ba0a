import type { EnteredCell } from '../../environment/entered-cell';

/**
 * The product's own fresh workbooks: blank, the sample townships of 2014 and of 2026, and the first with mistakes in
 * it.
 */
export type FreshKind = 'blank' | 'sample' | 'revitalization' | 'practice';

/** What a workbook was before the edits of a draft: a file's bytes, or one of the product's own fresh workbooks. */
export type DraftBase = { readonly kind: 'file'; readonly bytes: Blob } | { readonly kind: FreshKind };

/**
 * A workbook with what was typed into it and not saved as a file yet. It is kept in this browser, on this computer
 * alone.
 */
export interface Draft {
  readonly key: string;
  /** The workbook's name, `某乡台账.xlsx`. */
  readonly name: string;
  readonly base: DraftBase;
  /** When it was begun, or begun anew from a base that holds its edits, in milliseconds since 1970. */
  readonly begun: number;
}

/** Cells that were filled as one step. */
export type DraftEdit = readonly EnteredCell[];
