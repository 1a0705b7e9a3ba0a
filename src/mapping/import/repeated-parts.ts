import { filler, requiredBlank } from '../../findings/kinds';
import { appendAll } from '../../model/append';
import type { CellValue } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { ReadingContext } from '../../records/cell-reader';
import { isNumberType } from '../../templates/column';
import type { LedgerTemplate } from '../../templates/ledger';
import type { MatchedColumn } from '../recognised';
import { RowCells, type ReadPlace } from './row-cells';
import type { TableRow } from './table-rows';

/** Codes of findings about cells that are blank or hold a filler. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([requiredBlank.code, filler.code]);

/** Cells of a row by our columns' keys. */
type Cells = Readonly<Record<string, CellValue>>;

/** The reader of one of the times that a row holds, and its findings. */
interface Part {
  readonly cells: RowCells;
  readonly findings: Finding[];
}

/** Reads columns that stand several times in each row (第一次走访, 第二次走访): each time becomes a row of the ledger. */
export class RepeatedParts {
  /** Keys of our columns that stand several times. */
  readonly keys: ReadonlySet<string>;
  readonly #parts: readonly Part[];

  constructor(
    columns: readonly MatchedColumn[],
    private readonly template: LedgerTemplate,
    place: ReadPlace,
    context: ReadingContext,
  ) {
    const repeated = columns.filter(({ reason }) => reason === 'again');
    this.keys = new Set(repeated.map(({ key }) => key));
    const series = [...this.keys].map((key) => repeated.filter((column) => column.key === key));
    const times = Math.max(0, ...series.map(({ length }) => length));
    this.#parts = Array.from({ length: times }, (_, time): Part => {
      const at = new Map(series.flatMap((ones) => ones[time] ?? []).map((column) => [column.key, column]));
      const findings: Finding[] = [];
      return { cells: new RowCells(template, at, place, context, findings), findings };
    });
  }

  /** The cells of each time in a row, without times that hold nothing, and the findings about them. */
  read(row: TableRow): { readonly parts: readonly Cells[]; readonly findings: readonly Finding[] } {
    const parts: Cells[] = [];
    const findings: Finding[] = [];
    for (const part of this.#parts) {
      part.findings.length = 0;
      const cells = part.cells.read(row);
      if (!cells) continue;
      const own = Object.fromEntries([...this.keys].map((key) => [key, cells[key] ?? null]));
      // A time that holds only fillers is left out; one with cells that cannot be read is kept.
      const isBlank = Object.values(own).every((cell) => cell === null);
      if (isBlank && part.findings.every(({ code }) => SAYS_NOTHING.has(code))) continue;
      parts.push(own);
      appendAll(findings, part.findings);
    }
    return { parts, findings };
  }

  /** The rows that one old row becomes. Numbers that all times share go to the first only, so that they count once. */
  rows(shared: Cells, parts: readonly Cells[]): readonly Cells[] {
    const numbers = this.template.columns.filter(({ type, key }) => isNumberType(type) && !this.keys.has(key));
    const blank = Object.fromEntries(numbers.map(({ key }) => [key, null]));
    return parts.map((part, at) => ({ ...shared, ...(at > 0 && blank), ...part }));
  }
}
