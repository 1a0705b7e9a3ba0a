import type { CellChange } from '../../app/fix';
import type { Replacement } from '../../app/replacements/replacement';
import type { ReportKind } from '../../app/report';
import type { Finding } from '../../model/finding';
import type { NameClash } from '../../workbook/port';

/** A question or a page in front of the pane. */
export type Dialog =
  | {
      readonly kind: 'fixes';
      readonly changes: readonly CellChange[];
      /** What the user chose, where the changes follow from that; each of them is remembered. */
      readonly replacements?: readonly Replacement[];
    }
  | { readonly kind: 'errors'; readonly count: number }
  /** Drafting the work summary in spite of errors. */
  | { readonly kind: 'reportErrors'; readonly count: number; readonly report: ReportKind }
  | { readonly kind: 'clash'; readonly clashes: readonly NameClash[]; readonly force: boolean }
  /** Why it is submitted although there are errors. */
  | { readonly kind: 'reason'; readonly count: number }
  /** Why a finding is right although it looks wrong. */
  | { readonly kind: 'explain'; readonly finding: Finding }
  /** Which form is to be filled: one of these sheets of the workbook, or a file. */
  | { readonly kind: 'form'; readonly sheets: readonly string[] }
  | { readonly kind: 'indicators' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'help' }
  | { readonly kind: 'diagnostics' };
