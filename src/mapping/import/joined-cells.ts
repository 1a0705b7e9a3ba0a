import type { CellValue } from '../../model/cell';
import { isBlank, singleSpaced, textOf } from '../../records/characters';
import { SEPARATOR } from '../../templates/column';
import type { LedgerTemplate } from '../../templates/ledger';
import type { UnmatchedColumn } from '../recognised';
import type { TableRow } from './table-rows';

/** Cells of a row by our columns' keys. */
export type Cells = Readonly<Record<string, CellValue>>;

/** The cells of some keys that hold text. */
export function texts(cells: Cells, keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const cell = cells[key];
      return typeof cell === 'string' ? [[key, cell]] : [];
    }),
  );
}

/** The values whose cells are blank. */
export function onlyMissing(values: Readonly<Record<string, string>>, cells: Cells): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => (cells[key] ?? null) === null));
}

/** The cells of one subject on two rows: names in columns that take several are joined, all else is the first row's. */
export function joinedOn(first: Cells, next: Cells, { columns }: LedgerTemplate): Cells {
  const joined = columns
    .filter(({ type }) => type.kind === 'refs')
    .map(({ key }) => {
      const names = [first[key], next[key]].flatMap((cell) => (typeof cell === 'string' ? cell.split(SEPARATOR) : []));
      return [key, names.length === 0 ? null : [...new Set(names)].join(SEPARATOR)] as const;
    });
  return { ...first, ...Object.fromEntries(joined) };
}

/** The cells of unmatched columns as one text for 备注: “header：value”. @param left the sheet column of the first cell */
export function leftoverText({ cells }: TableRow, unmatched: readonly UnmatchedColumn[], left: number): string {
  return unmatched
    .flatMap(({ column, label }) => {
      const cell = cells[column - left] ?? null;
      return isBlank(cell) || cell === null ? [] : [`${label}：${singleSpaced(textOf(cell))}`];
    })
    .join('；');
}

/** Two texts with ； between; the second alone where the first is blank. */
export function joinTexts(first: CellValue, second: string): string {
  return isBlank(first) || first === null ? second : `${textOf(first)}；${second}`;
}

/** The cells of a row, blank ones filled from values that stand elsewhere. */
export function withBeside(cells: Cells, beside: Cells): Cells {
  let all = cells;
  // for … in: `beside` is empty for nearly all rows, and Object.keys would cost more.
  for (const key in beside) if (all[key] === null) all = { ...all, [key]: beside[key] ?? null };
  return all;
}
