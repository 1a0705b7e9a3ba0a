import { transfer, wrap, type Endpoint, type Remote } from 'comlink';
import type { CellRange } from '../../../model/cell';
import type { DropdownChange, DropdownsOutcome } from '../../../model/dropdown-change';
import type { FormContent } from '../../../model/form-content';
import type { SheetEdits } from '../../../model/form-fill';
import type { LedgerLocator, WorkbookContent } from '../../../model/grid';
import type { LedgerAddition } from '../../../model/ledger-addition';
import type { SheetPlan } from '../../../model/plan';
import { unwatched, type Work } from '../../../model/progress';
import type { CellFix, FixOutcome, FormOutcome, RowsOutcome, WriteOptions, WriteOutcome } from '../../port';
import type { FileWorkbook } from '../file-workbook';
import type { SheetGrid } from '../read-grid';
import { openChannel, type Rows } from './work-channel';
import type { Numbered, NumberedContent, WorkbookService } from './service';
import { carryErrors } from './errors';
import { packAddition, packFixes, unpackFixes, type Packed, type PackedFixOutcome } from './packed-cells';

/**
 * What a worker makes a workbook of: the bytes of an .xlsx file, which are handed over, or sheets to fill a fresh one
 * with.
 */
export type WorkerSource = { readonly bytes: Uint8Array } | { readonly plans: readonly SheetPlan[] };

/**
 * Opens a workbook in a worker of its own, so that parsing and packing megabytes never holds up the page. It does
 * all that a {@link FileWorkbook} does; ends with the worker.
 *
 * @param worker a fresh worker that runs `worker.ts`, or what stands for one
 * @param lost rejects where the worker breaks down
 * @throws UnusableFile which says why the file cannot be used
 */
export async function openInWorker(
  worker: Endpoint,
  source: WorkerSource,
  lost: Promise<never>,
): Promise<FileWorkbook> {
  carryErrors();
  const service = wrap<WorkbookService>(worker);
  await Promise.race([
    'bytes' in source ? service.open(transfer(source.bytes, [source.bytes.buffer])) : service.create(source.plans),
    lost,
  ]);
  return new WorkerWorkbook(service, lost);
}

class WorkerWorkbook implements FileWorkbook {
  readonly #service: Remote<WorkbookService>;
  readonly #lost: Promise<never>;
  /** Rows that came before, by their numbers, for as long as the page makes use of them. */
  readonly #rows = new Map<number, WeakRef<Rows>>();

  constructor(service: Remote<WorkbookService>, lost: Promise<never>) {
    this.#service = service;
    this.#lost = lost;
  }

  async read(locators: readonly LedgerLocator[], work: Work): Promise<WorkbookContent> {
    const { answered, rowsOf } = await this.#ask(work, (known, port) => this.#service.read(locators, known, port));
    const answer = answered as NumberedContent;
    return { ...answer, grids: answer.grids.map((grid) => ({ ...grid, values: rowsOf(grid.values) })) };
  }

  async readGrid(sheet: string): Promise<SheetGrid | null> {
    const { answered, rowsOf } = await this.#ask(unwatched, (known, port) =>
      this.#service.readGrid(sheet, known, port),
    );
    const answer = answered as Numbered<SheetGrid> | null;
    return answer && { ...answer, values: rowsOf(answer.values) };
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions, work: Work): Promise<WriteOutcome> {
    return this.#change(work, (port) => this.#service.write(plans, options, port));
  }

  async applyFixes(fixes: readonly CellFix[], work: Work): Promise<FixOutcome> {
    return unpacked(await this.#change(work, (port) => this.#service.applyFixes(packFixes(fixes), port)));
  }

  async enterCells(cells: readonly CellFix[], work: Work): Promise<FixOutcome> {
    return unpacked(await this.#change(work, (port) => this.#service.enterCells(packFixes(cells), port)));
  }

  async addRows(additions: readonly LedgerAddition[], work: Work): Promise<RowsOutcome> {
    const packed = additions.map(packAddition);
    const outcome = await this.#change<Packed<RowsOutcome>>(work, (port) => this.#service.addRows(packed, port));
    return outcome.kind === 'added' ? { kind: 'added', cells: unpackFixes(outcome.cells) } : outcome;
  }

  async readForm(sheet: string, work: Work): Promise<FormContent> {
    const { answered, rowsOf } = await this.#ask(work, (known, port) => this.#service.readForm(sheet, known, port));
    const answer = answered as Numbered<FormContent>;
    return { ...answer, values: rowsOf(answer.values) };
  }

  async fillForm(seen: FormContent, edits: SheetEdits, work: Work): Promise<FormOutcome> {
    const outcome = await this.#change<Packed<FormOutcome>>(work, (port) => this.#service.fillForm(seen, edits, port));
    return outcome.kind === 'filled' ? { kind: 'filled', cells: unpackFixes(outcome.cells) } : outcome;
  }

  async replaceDropdowns(changes: readonly DropdownChange[], work: Work): Promise<DropdownsOutcome> {
    return this.#change(work, (port) => this.#service.replaceDropdowns(changes, port));
  }

  async unmerge(sheet: string, range: CellRange, work: Work): Promise<void> {
    return this.#change(work, (port) => this.#service.unmerge(sheet, range, port));
  }

  async keep(key: string, text: string, work: Work): Promise<void> {
    return this.#change(work, (port) => this.#service.keep(key, text, port));
  }

  async sheetNames(): Promise<readonly string[]> {
    return Promise.race([this.#service.sheetNames(), this.#lost]);
  }

  async save(): Promise<Uint8Array> {
    return Promise.race([this.#service.save(), this.#lost]);
  }

  /** Asks for what has many cells. Nothing is changed by it, so a cancelled question is left to itself at once. */
  async #ask(
    work: Work,
    call: (known: readonly number[], port: MessagePort) => Promise<void>,
  ): Promise<{ readonly answered: unknown; readonly rowsOf: (values: number) => Rows }> {
    work.signal.throwIfAborted();
    const known = new Map(
      [...this.#rows].flatMap(([number, ref]) => {
        const rows = ref.deref();
        return rows ? [[number, rows] as const] : [];
      }),
    );
    const line = openChannel(work);
    try {
      const called = call([...known.keys()], line.port);
      // The answer may come before the call resolves; an error comes from the call alone.
      const answered = await Promise.race([
        line.answered,
        called.then(() => line.answered),
        line.cancelled,
        this.#lost,
      ]);
      const rowsOf = (values: number): Rows => {
        const rows = known.get(values) ?? line.rows.get(values) ?? [];
        this.#rows.set(values, new WeakRef(rows));
        return rows;
      };
      return { answered, rowsOf };
    } finally {
      line.close();
    }
  }

  /** Asks for a change of the workbook. A cancelled change is waited for: only its end tells whether it was made. */
  async #change<Outcome>(work: Work, call: (port: MessagePort) => Promise<Outcome>): Promise<Outcome> {
    work.signal.throwIfAborted();
    const line = openChannel(work);
    try {
      return await Promise.race([call(line.port), this.#lost]);
    } catch (error) {
      work.signal.throwIfAborted();
      throw error;
    } finally {
      line.close();
    }
  }
}

function unpacked({ applied, ...rest }: PackedFixOutcome): FixOutcome {
  return { applied: unpackFixes(applied), ...rest };
}
