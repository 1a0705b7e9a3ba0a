import { filler, formulaError, missingResult, outOfRange, requiredBlank } from '../findings/kinds';
import type { FindingKind } from '../findings/definition';
import { findingAt, type FindingDetails } from '../findings/finding-at';
import { cellFromShown, NO_RESULT, PICTURE, shownCell, type CellValue, type FormatRun } from '../model/cell';
import type { Finding } from '../model/finding';
import { CellState } from '../model/ledger';
import type { Column, ColumnType } from '../templates/column';
import type { CellProblem, CellReader, FilledCell, ReadingContext } from './cell-reader';
import { isBlank } from './characters';
import { fillerTest } from './filler';
import { isFormulaError } from './formula-error';
import { ColumnFormats } from './number-format/column-formats';
import { misleadingFormat, readsFormats, shownText, type ShownText } from './number-format/misleading-format';
import { readerOf } from './readers';

/** Kinds of columns whose text must be a name. */
const NAME_KINDS: ReadonlySet<ColumnType['kind']> = new Set(['name', 'ref', 'refs']);

/** Where a column is, and the list that its findings are added to. */
export interface ColumnContext {
  readonly table: string;
  readonly sheet: string;
  /** 1-based; null where the sheet has no such column. */
  readonly sheetColumn: number | null;
  /** Number formats of the sheet. */
  readonly formats: readonly FormatRun[];
  readonly findings: Finding[];
}

/** Reads one column's cells, one after the other. The result of the last cell is in `raw`, `value` and `state`. */
export class ColumnReader {
  raw: CellValue = null;
  value: unknown = null;
  state: CellState = CellState.blank;

  #row = 0;
  readonly #reader: CellReader<unknown>;
  readonly #isFiller: (text: string) => boolean;
  readonly #formats: ColumnFormats | null = null;
  readonly #report = (problem: CellProblem): void => {
    this.#find(problem.definition, problem);
  };

  constructor(
    private readonly column: Column,
    private readonly place: ColumnContext,
    private readonly context: ReadingContext,
  ) {
    this.#reader = readerOf(column.type, context);
    const { formats, sheetColumn } = place;
    const hasFormats = formats.length > 0 && readsFormats(column.type);
    if (sheetColumn !== null && hasFormats) this.#formats = new ColumnFormats(formats, sheetColumn);
    this.#isFiller = fillerTest(column, context);
  }

  /**
   * Reads the cell in a sheet row. Where the sheet lacks the column, which was reported once, cells are faulty in a
   * required column and blank in another.
   */
  read(cell: CellValue | undefined, row: number): void {
    const raw = cellFromShown(cell ?? null);
    this.raw = raw;
    this.#row = row;
    this.value = null;
    if (this.place.sheetColumn === null) this.state = this.column.required ? CellState.faulty : CellState.blank;
    else if (raw === null || isBlank(raw)) this.#readBlank();
    else if (raw === NO_RESULT) {
      this.#find(missingResult, { params: { reason: 'cell' } });
      this.state = CellState.faulty;
    } else if (typeof raw === 'string' && isFormulaError(raw)) {
      this.#find(formulaError);
      this.state = CellState.faulty;
    } else if (typeof raw === 'string' && this.#isFiller(raw)) this.#readFiller();
    else this.#readFilled(raw);
  }

  #readFilled(raw: FilledCell): void {
    const shown = typeof raw === 'number' && this.column.type.kind === 'text' ? this.#shownText(raw) : null;
    if (shown) {
      if (shown.problem) this.#report(shown.problem);
      this.value = shown.text;
      this.state = CellState.read;
      return;
    }
    const misleading = typeof raw === 'number' ? this.#misleadingFormat(raw) : null;
    if (misleading?.definition.severity === 'error') {
      this.#report(misleading);
      this.state = CellState.faulty;
      return;
    }
    const value = raw === PICTURE ? this.#readPicture() : this.#reader(raw, this.#report);
    if (value === undefined) this.#readBlank();
    else {
      this.value = value;
      this.state = value === null ? CellState.faulty : CellState.read;
      if (misleading && value !== null) this.#report(misleading);
    }
  }

  #shownText(number: number): ShownText | null {
    const code = this.#formats?.at(this.#row) ?? null;
    return code === null ? null : shownText(number, code, this.context);
  }

  #misleadingFormat(number: number): CellProblem | null {
    const code = this.#formats?.at(this.#row) ?? null;
    return code === null || this.column.type.kind === 'text'
      ? null
      : misleadingFormat(number, code, this.column.type, this.context);
  }

  /** A picture cannot be read as a value; in free text it counts as content. */
  #readPicture(): unknown {
    if (!NAME_KINDS.has(this.column.type.kind)) return this.#reader(String(shownCell(PICTURE)), this.#report);
    this.#find(outOfRange, { params: { reason: 'picture' } });
    return null;
  }

  #readBlank(): void {
    if (this.column.required) this.#find(requiredBlank, { params: { reason: 'blank' } });
    this.state = CellState.blank;
  }

  #readFiller(): void {
    if (this.column.required) this.#find(requiredBlank, { params: { reason: 'filler' } });
    else this.#find(filler, { fix: { after: '', safe: true } });
    this.state = CellState.blank;
  }

  #find(kind: FindingKind, details?: FindingDetails): void {
    const { table, sheet, sheetColumn, findings } = this.place;
    findings.push(
      findingAt(
        kind,
        { table, sheet, sheetColumn, row: this.#row, column: this.column.header, value: this.raw },
        details,
      ),
    );
  }
}
