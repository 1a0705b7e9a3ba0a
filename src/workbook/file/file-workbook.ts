import type { DropdownChange, DropdownsOutcome } from '../../model/dropdown-change';
import type { FormContent } from '../../model/form-content';
import type { SheetEdits } from '../../model/form-fill';
import type { LedgerLocator, WorkbookContent } from '../../model/grid';
import type { LedgerAddition } from '../../model/ledger-addition';
import type { SheetPlan } from '../../model/plan';
import type { Work } from '../../model/progress';
import {
  WorkbookError,
  type CellFix,
  type FixOutcome,
  type FormOutcome,
  type RowsOutcome,
  type WorkbookPort,
  type WriteOptions,
  type WriteOutcome,
} from '../port';
import { unmerge } from '../../xlsx/patch/unmerge';
import type { CellRange } from '../../model/cell';
import { applyCellFixes } from './apply-fixes';
import { enterCells } from './enter-cells';
import type { PackageLimits } from '../../xlsx/opc/limits';
import { openPackage } from '../../xlsx/workbook/open';
import type { Package } from '../../xlsx/opc/package';
import { savePackage } from '../../xlsx/opc/save';
import { withoutSignatures } from '../../xlsx/opc/signatures';
import { readWorkbook } from '../../xlsx/workbook/workbook';
import { isKeptUnder, keptNames } from '../kept-texts';
import { replaceGlobalNames } from '../../xlsx/workbook/global-names';
import { readContent } from './read-content';
import { readGrid, type SheetGrid } from './read-grid';

/**
 * A workbook in an .xlsx file. What is written or fixed is in the object at once and in no file until it is saved; the
 * bytes it was opened from never change. A digital signature ends with the first change. It marks nothing: the findings
 * sheet names every cell.
 */
export interface FileWorkbook extends WorkbookPort {
  /** Fills cells as if somebody typed them: a table grows over what is typed below it. Else as `applyFixes`. */
  enterCells(cells: readonly CellFix[], work: Work): Promise<FixOutcome>;
  /** A sheet's used cells for showing; null where there is no such worksheet. */
  readGrid(sheet: string): Promise<SheetGrid | null>;
  /** Names of all sheets, in tab order. */
  sheetNames(): Promise<readonly string[]>;
  /** The workbook as it is now, as bytes of an .xlsx file. Parts that nothing changed are as they were. */
  save(): Promise<Uint8Array>;
}

/**
 * Opens a workbook.
 *
 * @param bytes an .xlsx file; must not be changed while the workbook is in use
 * @param limits what the file may cost, where the defaults should not apply
 * @throws UnusableFile which says why the file cannot be used
 */
export async function openFileWorkbook(bytes: Uint8Array, limits?: Partial<PackageLimits>): Promise<FileWorkbook> {
  return new PackageWorkbook(await openPackage(bytes, limits));
}

/** Every change makes a new package, which takes the old one's place when it is whole: that is all or nothing. */
class PackageWorkbook implements FileWorkbook {
  #pkg: Package;

  constructor(pkg: Package) {
    this.#pkg = pkg;
  }

  async read(locators: readonly LedgerLocator[], work: Work): Promise<WorkbookContent> {
    return readContent(this.#pkg, locators, work);
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions, work: Work): Promise<WriteOutcome> {
    // In a page this is a script of its own, with what makes fresh sheets: it is not loaded for reading.
    const { writePlans } = await import('./write-plans');
    const { pkg, outcome } = await writePlans(this.#pkg, plans, options, work);
    await this.#become(pkg);
    return outcome;
  }

  async applyFixes(fixes: readonly CellFix[], work: Work): Promise<FixOutcome> {
    const { pkg, outcome } = await applyCellFixes(this.#pkg, fixes, work);
    await this.#become(pkg);
    return outcome;
  }

  async enterCells(cells: readonly CellFix[], work: Work): Promise<FixOutcome> {
    const { pkg, outcome } = await enterCells(this.#pkg, cells, work);
    await this.#become(pkg);
    return outcome;
  }

  async addRows(additions: readonly LedgerAddition[], work: Work): Promise<RowsOutcome> {
    work.signal.throwIfAborted();
    // A script of its own too: few workbooks get more than what is typed.
    const { appendRows, rowsError } = await import('./append-rows');
    try {
      const { pkg, cells } = await appendRows(this.#pkg, additions, work);
      work.signal.throwIfAborted();
      await this.#become(pkg);
      return { kind: 'added', cells };
    } catch (error) {
      const problem = rowsError(error);
      if (!problem) throw error;
      return { kind: 'refused', place: problem.place, reason: problem.reason };
    }
  }

  async readForm(sheet: string, work: Work): Promise<FormContent> {
    // Forms are filled now and then: a script of its own.
    const { readForm } = await import('./forms-in-place');
    return readForm(this.#pkg, sheet, work);
  }

  async fillForm(seen: FormContent, edits: SheetEdits, work: Work): Promise<FormOutcome> {
    const { fillInPlace } = await import('./forms-in-place');
    const { pkg, outcome } = await fillInPlace(this.#pkg, seen, edits, work);
    await this.#become(pkg);
    return outcome;
  }

  async replaceDropdowns(changes: readonly DropdownChange[], work: Work): Promise<DropdownsOutcome> {
    work.signal.throwIfAborted();
    const { replaceDropdowns } = await import('./replace-dropdowns');
    const { pkg, outcome } = await replaceDropdowns(this.#pkg, changes);
    await this.#become(pkg);
    return outcome;
  }

  async unmerge(sheet: string, range: CellRange, work: Work): Promise<void> {
    work.signal.throwIfAborted();
    const unmerged = await unmerge(this.#pkg, sheet, range);
    if (unmerged.kind === 'protected') throw new WorkbookError({ reason: 'protectedSheets', sheets: [sheet] });
    if (unmerged.kind === 'gone') throw new WorkbookError({ reason: 'gone' });
    await this.#become(unmerged.package);
  }

  async keep(key: string, text: string, work: Work): Promise<void> {
    work.signal.throwIfAborted();
    await this.#become(await replaceGlobalNames(this.#pkg, (name) => isKeptUnder(key, name), keptNames(key, text)));
  }

  async readGrid(sheet: string): Promise<SheetGrid | null> {
    return readGrid(this.#pkg, sheet);
  }

  async sheetNames(): Promise<readonly string[]> {
    return (await readWorkbook(this.#pkg)).sheets.map(({ name }) => name);
  }

  async save(): Promise<Uint8Array> {
    return savePackage(this.#pkg);
  }

  async #become(pkg: Package): Promise<void> {
    if (pkg !== this.#pkg) this.#pkg = await withoutSignatures(pkg);
  }
}
