import type { CellPlace, CellRange } from '../model/cell';
import type { DropdownChange, DropdownsOutcome } from '../model/dropdown-change';
import type { Finding, Fix } from '../model/finding';
import type { FormContent } from '../model/form-content';
import type { SheetEdits } from '../model/form-fill';
import type { LedgerLocator, WorkbookContent } from '../model/grid';
import type { LedgerAddition } from '../model/ledger-addition';
import type { SheetPlan } from '../model/plan';
import type { Work } from '../model/progress';

/** A fix and the cell it is for. */
export interface CellFix {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly fix: Fix;
}

/**
 * Why a fix was not made.
 *
 * - `formula`: the cell holds a formula
 * - `changed`: it holds something else by now
 * - `merged`: it is part of a merge · `protected`: it is locked
 * - `damaged`: the file is damaged at that place, so that programs differ in which cell it is
 * - `richText`: parts of the cell's text have formats of their own (bold, red), which a number cannot keep
 */
export type FixRefusal = 'formula' | 'changed' | 'merged' | 'protected' | 'damaged' | 'richText';

/** The outcome of fixes, each of which is made or refused on its own. */
export interface FixOutcome {
  readonly applied: readonly CellFix[];
  readonly refused: readonly (CellFix & { readonly reason: FixRefusal })[];
  /** The sheets on which results of formulas changed with them, where any did: other cells hold something else now. */
  readonly recalculated?: readonly string[];
}

/** The outcome of adding rows: all were added, with the cells they fill; or none, and what was in the way. */
export type RowsOutcome =
  | { readonly kind: 'added'; readonly cells: readonly CellFix[] }
  /** The cell or the sheet that is in the way, and why; `refusalWords` of the app says it in words. */
  | { readonly kind: 'refused'; readonly place: string; readonly reason: string };

/** The outcome of filling a sheet of the user's: all of it was filled, with the cells; or nothing, and why. */
export type FormOutcome =
  | { readonly kind: 'filled'; readonly cells: readonly CellFix[] }
  /** Its cells have changed since the edits were worked out. */
  | { readonly kind: 'changed' }
  /** The cell or the sheet that is in the way, and why; `refusalWords` of the app says it in words. */
  | { readonly kind: 'refused'; readonly place: string; readonly reason: string };

/** A sheet of the user's that has the name of a plan but was not written by the product. */
export interface NameClash {
  readonly plan: string;
  readonly sheet: string;
}

export interface WriteOptions {
  /**
   * What to do where a sheet of the user's own has a plan's name: `refuse` writes nothing and returns the clashes;
   * `rename` writes the plan under the next free name (`板块汇总 (2)`).
   */
  readonly onClash: 'refuse' | 'rename';
  /** The plan whose sheet the user sees next: Excel turns to it, a saved file opens on it; where left out, none is. */
  readonly show?: string;
}

/** The outcome of writing plans: all were written, or none. */
export interface WriteOutcome {
  /** Empty where everything was written; else nothing was. */
  readonly clashes: readonly NameClash[];
  /** The sheet each plan was written to. */
  readonly written: readonly WrittenSheet[];
}

/** The outcome for one plan. */
export interface WrittenSheet {
  readonly plan: string;
  readonly sheet: string;
  /** True where the product had written this sheet before. */
  readonly replaced: boolean;
  /**
   * The name of the former sheet now, where it held something of the user's that could not be taken over into the new
   * one: it is kept, and the user's own from now on.
   */
  readonly kept?: string;
  /** Set where the user had hidden the sheet: it is up to date and hidden still. */
  readonly hidden?: true;
}

/**
 * A workbook as the use cases see it. Two adapters stand behind it, Office.js and .xlsx bytes; one
 * contract suite runs over both. Every method either does all it says or changes nothing.
 */
export interface WorkbookPort {
  /** Reads every ledger that can be found, the product's stamps and the template version. */
  read(locators: readonly LedgerLocator[], work: Work): Promise<WorkbookContent>;
  /**
   * Writes whole sheets: replaces those the product wrote before under the same plan, adds the others at the end.
   * Nothing that a user added to a sheet or changed on it is lost: it is found on the new sheet in the same place,
   * or the old sheet is kept under another name (`WrittenSheet.kept`).
   * @throws WorkbookError `protectedSheets` or `protectedStructure` where the user has locked what would change;
   *   `noRoom` or `nameTaken` where the workbook cannot take the sheets up
   */
  write(plans: readonly SheetPlan[], options: WriteOptions, work: Work): Promise<WriteOutcome>;
  /** Changes just the cells of the fixes; none else. */
  applyFixes(fixes: readonly CellFix[], work: Work): Promise<FixOutcome>;
  /**
   * Adds rows below the last entries of ledgers, whose tables take them in; all of them or none. In a file, what stands
   * below a table moves down; in Excel rows are added where nothing stands.
   */
  addRows(additions: readonly LedgerAddition[], work: Work): Promise<RowsOutcome>;
  /**
   * Reads a sheet that is not one of the product's as a form that can be filled.
   * @throws WorkbookError `gone`; `unsupported` where Excel cannot list merged cells
   */
  readForm(sheet: string, work: Work): Promise<FormContent>;
  /**
   * Fills cells of a form in place. Rows are inserted as in Excel: everything below moves down, and what points there
   * follows; new rows get the look of the row that the edit names. Nothing else of the workbook changes.
   * @param seen the form as it was when the edits were worked out
   */
  fillForm(seen: FormContent, edits: SheetEdits, work: Work): Promise<FormOutcome>;
  /**
   * Changes what the product's own dropdowns choose from. Only those that hold what the product wrote into them are
   * changed; whatever else restricts the cells is the user's: it stays and is reported. In Excel, a table's column is
   * looked at only as far down as the table reaches.
   */
  replaceDropdowns(changes: readonly DropdownChange[], work: Work): Promise<DropdownsOutcome>;
  /**
   * Takes merged cells apart; all but the first then hold nothing.
   * @throws WorkbookError `protectedSheets`; `gone` where there are no merged cells of this range
   */
  unmerge(sheet: string, range: CellRange, work: Work): Promise<void>;
  /**
   * Keeps a short text of the product's own with the workbook, in place of what was kept under the key; an empty text
   * only removes that. Excel, WPS and LibreOffice keep it through saving, and no sheet shows it.
   *
   * @param key ASCII letters
   */
  keep(key: string, text: string, work: Work): Promise<void>;
}

/** The result of a task, and whether one step of undo takes all of it back. */
export interface InOneStep<Result> {
  readonly result: Result;
  readonly oneStep: boolean;
}

/**
 * What can be done besides with a workbook on the user's screen. In a file nothing is marked: the findings sheet names
 * every cell, and the user's own sheets stay as they are.
 */
export interface WorkbookView {
  /**
   * Shows findings at their cells and takes away the marks of earlier ones; changes no cell's own value, format or
   * note.
   * @throws WorkbookError `unreadableMarks` for sheets that could not be marked; the others are
   */
  mark(findings: readonly Finding[], work: Work): Promise<void>;
  /** Brings a cell into view and selects it. */
  select(sheet: string, place: CellPlace, work: Work): Promise<void>;
  /**
   * Makes all that `task` reads, fixes and marks one step of undo, where the program behind can do that. It may write
   * no sheets.
   */
  inOneStep<Result>(task: () => Promise<Result>, work: Work): Promise<InOneStep<Result>>;
}

/** Why a workbook could not be read or changed just now; most of it can happen in Excel only. */
export type WorkbookProblem =
  /** These sheets are protected; nothing was changed. */
  | { readonly reason: 'protectedSheets'; readonly sheets: readonly string[] }
  /** The workbook's structure is protected: no sheet can be added, renamed or deleted. */
  | { readonly reason: 'protectedStructure' }
  /** The user is typing in a cell. */
  | { readonly reason: 'cellEdit' }
  /** The user looks at another workbook. */
  | { readonly reason: 'otherWorkbook' }
  /** More than Excel on the web takes at once. */
  | { readonly reason: 'tooLarge' }
  /** A sheet, table or rule that was there a moment ago is gone. */
  | { readonly reason: 'gone' }
  /** Colour rules on these sheets can be seen and not read, until the workbook is opened again. */
  | { readonly reason: 'unreadableMarks'; readonly sheets: readonly string[] }
  /** This Excel is too old for what was asked. */
  | { readonly reason: 'unsupported' }
  /** It holds as many cell formats, or sheets, as Excel opens, and more were needed; nothing was changed. */
  | { readonly reason: 'noRoom'; readonly of: 'formats' | 'sheets' }
  /** A name that the product gives to something means something else in this workbook; nothing was changed. */
  | { readonly reason: 'nameTaken'; readonly name: string }
  /** Writing failed half-way and could not be taken back; these sheets are what is left of it. */
  | { readonly reason: 'halfWritten'; readonly sheets: readonly string[] }
  /** Excel refused with a code of its own. */
  | { readonly reason: 'refused'; readonly code: string };

/** Thrown by an adapter where the workbook, not the program, is in the way; the app says it in words. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    options?: ErrorOptions,
  ) {
    super(`the workbook cannot be used: ${problem.reason}`, options);
    this.name = 'WorkbookError';
  }
}
