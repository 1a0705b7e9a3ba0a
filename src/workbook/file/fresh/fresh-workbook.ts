import type { CellRange } from '../../../model/cell';
import type { DropdownChange, DropdownsOutcome } from '../../../model/dropdown-change';
import type { FormContent } from '../../../model/form-content';
import type { SheetEdits } from '../../../model/form-fill';
import type { LedgerLocator, WorkbookContent } from '../../../model/grid';
import type { LedgerAddition } from '../../../model/ledger-addition';
import type { SheetPlan } from '../../../model/plan';
import type { Work } from '../../../model/progress';
import { sameName } from '../../../model/excel-names';
import type { CellFix, FixOutcome, FormOutcome, RowsOutcome, WriteOptions, WriteOutcome } from '../../port';
import type { FileWorkbook } from '../file-workbook';
import type { SheetGrid } from '../read-grid';
import { plannedCells, plannedFrame } from './planned-cells';
import { plannedContent } from './planned-content';

/**
 * A fresh workbook of the product's own sheets, which is read from their plans for as long as nothing was changed: a
 * user who only looks at it does not wait until it is packed and opened again. The first change, or saving it, packs
 * it; from then on it is the packed one.
 */
export class FreshWorkbook implements FileWorkbook {
  readonly #plans: readonly SheetPlan[];
  readonly #pack: () => Promise<FileWorkbook>;
  #packed: Promise<FileWorkbook> | null = null;
  #touched = false;

  /** @param pack makes the .xlsx file of the plans and opens it */
  constructor(plans: readonly SheetPlan[], pack: () => Promise<FileWorkbook>) {
    this.#plans = plans;
    this.#pack = pack;
  }

  /** Packs the workbook, once; tries again where that failed. */
  async packed(): Promise<FileWorkbook> {
    this.#packed ??= this.#pack();
    try {
      return await this.#packed;
    } catch (error) {
      this.#packed = null;
      throw error;
    }
  }

  async read(locators: readonly LedgerLocator[], work: Work): Promise<WorkbookContent> {
    work.signal.throwIfAborted();
    return this.#touched ? (await this.packed()).read(locators, work) : plannedContent(this.#plans, locators);
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions, work: Work): Promise<WriteOutcome> {
    return (await this.#toChange(work)).write(plans, options, work);
  }

  async applyFixes(fixes: readonly CellFix[], work: Work): Promise<FixOutcome> {
    return (await this.#toChange(work)).applyFixes(fixes, work);
  }

  async enterCells(cells: readonly CellFix[], work: Work): Promise<FixOutcome> {
    return (await this.#toChange(work)).enterCells(cells, work);
  }

  async addRows(additions: readonly LedgerAddition[], work: Work): Promise<RowsOutcome> {
    return (await this.#toChange(work)).addRows(additions, work);
  }

  async readForm(sheet: string, work: Work): Promise<FormContent> {
    return (await this.packed()).readForm(sheet, work);
  }

  async fillForm(seen: FormContent, edits: SheetEdits, work: Work): Promise<FormOutcome> {
    return (await this.#toChange(work)).fillForm(seen, edits, work);
  }

  async replaceDropdowns(changes: readonly DropdownChange[], work: Work): Promise<DropdownsOutcome> {
    return (await this.#toChange(work)).replaceDropdowns(changes, work);
  }

  async unmerge(sheet: string, range: CellRange, work: Work): Promise<void> {
    return (await this.#toChange(work)).unmerge(sheet, range, work);
  }

  async keep(key: string, text: string, work: Work): Promise<void> {
    return (await this.#toChange(work)).keep(key, text, work);
  }

  async readGrid(sheet: string): Promise<SheetGrid | null> {
    if (this.#touched) return (await this.packed()).readGrid(sheet);
    const plan = this.#plans.find((candidate) => sameName(candidate.sheet, sheet));
    return plan ? { sheet: plan.sheet, ...plannedCells(plan), ...plannedFrame(plan) } : null;
  }

  async sheetNames(): Promise<readonly string[]> {
    return this.#touched ? (await this.packed()).sheetNames() : this.#plans.map(({ sheet }) => sheet);
  }

  async save(): Promise<Uint8Array> {
    return (await this.packed()).save();
  }

  async #toChange(work: Work): Promise<FileWorkbook> {
    work.signal.throwIfAborted();
    const workbook = await this.packed();
    this.#touched = true;
    return workbook;
  }
}
