import { transfer } from 'comlink';
import type { CellRange } from '../../../model/cell';
import type { DropdownChange, DropdownsOutcome } from '../../../model/dropdown-change';
import type { ForeignCells, FormContent } from '../../../model/form-content';
import type { SheetEdits } from '../../../model/form-fill';
import type { LedgerGrid, LedgerLocator, WorkbookContent } from '../../../model/grid';
import type { SheetPlan } from '../../../model/plan';
import type { FixOutcome, FormOutcome, RowsOutcome, WriteOptions, WriteOutcome } from '../../port';
import type { CopiesOutcome, FilledCopy, FilledForm } from '../filled-forms';
import { openFileWorkbook, type FileWorkbook } from '../file-workbook';
import type { SheetGrid } from '../read-grid';
import { workerEnd, type Rows, type WorkerEnd } from './work-channel';
import { carryErrors } from './errors';
import {
  packFixes,
  unpackAddition,
  unpackFixes,
  type Packed,
  type PackedAddition,
  type PackedFixes,
  type PackedFixOutcome,
} from './packed-cells';

/**
 * Something that holds rows of cells, with a number that stands for the rows in their place: the rows come over the
 * line, unless the page has them already.
 */
export type Numbered<Holder extends { readonly values: Rows }> = Omit<Holder, 'values'> & { readonly values: number };

/** What a workbook was read to hold, its cells apart. */
export type NumberedContent = Omit<WorkbookContent, 'grids'> & { readonly grids: readonly Numbered<LedgerGrid>[] };

/** A form, the cells of its sheets apart, with those that are drawn. */
export interface NumberedForm {
  readonly date1904: boolean;
  readonly sheets: readonly Numbered<ForeignCells & Pick<FormContent, 'drawn'>>[];
}

/**
 * One file workbook in a worker, as a page calls it: opened or created first, then worked on. The ports are the
 * worker's ends of lines (`openChannel`); what has many cells is answered over the line.
 */
export class WorkbookService {
  #opened: FileWorkbook | null = null;
  /** Rows are read once and then held by identity (`KeptReadings`), so that a number can stand for them. */
  readonly #numbers = new WeakMap<Rows, number>();
  #last = 0;

  /** @throws UnusableFile which says why the file cannot be used */
  async open(bytes: Uint8Array): Promise<void> {
    this.#opened = await openFileWorkbook(bytes);
  }

  /** Begins with a fresh workbook of the plans' sheets. */
  async create(plans: readonly SheetPlan[]): Promise<void> {
    // A file is opened without what packs fresh sheets.
    const { newWorkbook } = await import('../new-workbook');
    await this.open(await newWorkbook(plans));
  }

  /** Answers {@link NumberedContent} over the line. @param known numbers of rows that the page has */
  async read(locators: readonly LedgerLocator[], known: readonly number[], port: MessagePort): Promise<void> {
    const line = workerEnd(port);
    const content = await this.#workbook.read(locators, line.work);
    line.answer({
      ...content,
      grids: content.grids.map((grid) => this.#numbered(grid, known, line)),
    } satisfies NumberedContent);
  }

  /** Answers a numbered {@link SheetGrid} or null over the line. */
  async readGrid(sheet: string, known: readonly number[], port: MessagePort): Promise<void> {
    const line = workerEnd(port);
    const grid = await this.#workbook.readGrid(sheet);
    line.answer((grid && this.#numbered(grid, known, line)) satisfies Numbered<SheetGrid> | null);
  }

  /** Opens a form by its bytes and its name; answers {@link NumberedForm} over the line. @throws UnusableFile */
  async openForm(bytes: Uint8Array, name: string, port: MessagePort): Promise<void> {
    const line = workerEnd(port);
    const [{ formulasIn }, { openForm }] = await Promise.all([import('../read-foreign'), import('../open-form')]);
    const form = await openForm(bytes, name, line.work);
    const { date1904, sheets } = form.workbook;
    line.answer({
      date1904,
      sheets: sheets.map((own) => {
        const drawn = form.drawnOn(own.sheet);
        const right = drawn.reduce((most, range) => Math.max(most, range.right), 0);
        const { sheet, top, left, values, merges, formats, lines, isText } = own;
        const isFormula = (row: number, column: number): boolean => own.isFormula(row, column);
        const formulas = formulasIn({ top, left, values, isFormula }, right);
        const ofDocument = { ...(lines && { lines }), ...(isText && { isText }) };
        const cells = { sheet, top, left, values, merges, formats, formulas, drawn, ...ofDocument };
        return this.#numbered(cells, [], line);
      }),
    } satisfies NumberedForm);
  }

  /** Fills a copy of a form by its bytes and its name. @throws UnusableFile */
  async fillCopy(
    bytes: Uint8Array,
    name: string,
    sheets: readonly SheetEdits[],
    port: MessagePort,
  ): Promise<FilledForm> {
    const { openForm } = await import('../open-form');
    const { work } = workerEnd(port);
    const filled = await (await openForm(bytes, name, work)).fill(sheets, work);
    return transfer(filled, [filled.bytes.buffer]);
  }

  /** Fills copies of a form's sheet by its bytes and its name. @throws UnusableFile, NoRoom */
  async fillCopies(
    { bytes, name, sheet }: { readonly bytes: Uint8Array; readonly name: string; readonly sheet: string },
    copies: readonly FilledCopy[],
    port: MessagePort,
  ): Promise<CopiesOutcome> {
    const { openForm } = await import('../open-form');
    const { work } = workerEnd(port);
    const outcome = await (await openForm(bytes, name, work)).fillCopies(sheet, copies, work);
    return outcome.kind === 'filled' ? transfer(outcome, [outcome.bytes.buffer]) : outcome;
  }

  write(plans: readonly SheetPlan[], options: WriteOptions, port: MessagePort): Promise<WriteOutcome> {
    return this.#workbook.write(plans, options, workerEnd(port).work);
  }

  async applyFixes(fixes: PackedFixes, port: MessagePort): Promise<PackedFixOutcome> {
    return packedOutcome(await this.#workbook.applyFixes(unpackFixes(fixes), workerEnd(port).work));
  }

  async enterCells(cells: PackedFixes, port: MessagePort): Promise<PackedFixOutcome> {
    return packedOutcome(await this.#workbook.enterCells(unpackFixes(cells), workerEnd(port).work));
  }

  async addRows(additions: readonly PackedAddition[], port: MessagePort): Promise<Packed<RowsOutcome>> {
    const outcome = await this.#workbook.addRows(additions.map(unpackAddition), workerEnd(port).work);
    return outcome.kind === 'added' ? { kind: 'added', cells: packFixes(outcome.cells) } : outcome;
  }

  /** Answers a numbered {@link FormContent} over the line. */
  async readForm(sheet: string, known: readonly number[], port: MessagePort): Promise<void> {
    const line = workerEnd(port);
    const form = await this.#workbook.readForm(sheet, line.work);
    line.answer(this.#numbered(form, known, line) satisfies Numbered<FormContent>);
  }

  async fillForm(seen: FormContent, edits: SheetEdits, port: MessagePort): Promise<Packed<FormOutcome>> {
    const outcome = await this.#workbook.fillForm(seen, edits, workerEnd(port).work);
    return outcome.kind === 'filled' ? { kind: 'filled', cells: packFixes(outcome.cells) } : outcome;
  }

  replaceDropdowns(changes: readonly DropdownChange[], port: MessagePort): Promise<DropdownsOutcome> {
    return this.#workbook.replaceDropdowns(changes, workerEnd(port).work);
  }

  unmerge(sheet: string, range: CellRange, port: MessagePort): Promise<void> {
    return this.#workbook.unmerge(sheet, range, workerEnd(port).work);
  }

  keep(key: string, text: string, port: MessagePort): Promise<void> {
    return this.#workbook.keep(key, text, workerEnd(port).work);
  }

  sheetNames(): Promise<readonly string[]> {
    return this.#workbook.sheetNames();
  }

  async save(): Promise<Uint8Array> {
    const bytes = await this.#workbook.save();
    return transfer(bytes, [bytes.buffer]);
  }

  get #workbook(): FileWorkbook {
    if (!this.#opened) throw new Error('No workbook has been opened in this worker');
    return this.#opened;
  }

  #numbered<Holder extends { readonly values: Rows }>(
    holder: Holder,
    known: readonly number[],
    line: WorkerEnd,
  ): Numbered<Holder> {
    const { values, ...rest } = holder;
    const number = this.#numbers.get(values) ?? ++this.#last;
    this.#numbers.set(values, number);
    if (!known.includes(number)) line.sendRows(number, values);
    return { ...rest, values: number };
  }
}

function packedOutcome({ applied, ...rest }: FixOutcome): PackedFixOutcome {
  return { applied: packFixes(applied), ...rest };
}

carryErrors();
