import type { CellPlace } from '../model/cell';
import type { Finding, Fix } from '../model/finding';
import type { LedgerLocator, WorkbookContent } from '../model/grid';
import type { SheetPlan } from '../model/plan';
import type { Work } from '../model/progress';

/** A fix and the cell it is for. */
export interface CellFix {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly fix: Fix;
}

/** Why a fix was not made: the cell holds a formula, holds something else by now, is part of a merge, is locked. */
export type FixRefusal = 'formula' | 'changed' | 'merged' | 'protected';

export interface FixOutcome {
  readonly applied: readonly CellFix[];
  readonly refused: readonly (CellFix & { readonly reason: FixRefusal })[];
}

/** A sheet of the user's that bears the name of a plan but was not written by the product. */
export interface NameClash {
  readonly plan: string;
  readonly sheet: string;
}

export interface WriteOptions {
  /**
   * What to do where a sheet of the user's own bears a plan's name: `refuse` writes nothing and answers
   * the clashes; `rename` writes the plan under the next free name (`板块汇总 (2)`).
   */
  readonly onClash: 'refuse' | 'rename';
}

export interface WriteOutcome {
  /** Empty where everything was written; else nothing was. */
  readonly clashes: readonly NameClash[];
  /** The sheet each plan was written to. */
  readonly written: readonly { readonly plan: string; readonly sheet: string; readonly replaced: boolean }[];
}

/**
 * A workbook as the use cases see it. Two adapters stand behind it, Office.js and .xlsx bytes; one
 * contract suite runs over both. Every method either does all it says or changes nothing.
 */
export interface WorkbookPort {
  /** Reads every ledger that can be found, the product's stamps and the template version. */
  read(locators: readonly LedgerLocator[], work: Work): Promise<WorkbookContent>;
  /** Writes whole sheets: replaces those the product wrote before under the same plan, adds the others at the end. */
  write(plans: readonly SheetPlan[], options: WriteOptions, work: Work): Promise<WriteOutcome>;
  /** Changes just the cells of the fixes; none else. */
  applyFixes(fixes: readonly CellFix[], work: Work): Promise<FixOutcome>;
  /** Shows findings at their cells and takes away the marks of earlier ones; changes no cell's own value, format or note. */
  mark(findings: readonly Finding[], work: Work): Promise<void>;
  /** Brings a cell into view and selects it. */
  select(sheet: string, place: CellPlace): Promise<void>;
}
