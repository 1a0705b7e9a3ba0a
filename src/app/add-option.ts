import { notInList } from '../findings/kinds';
import { cellAddress, type CellPlace } from '../model/cell';
import type { Finding } from '../model/finding';
import type { LedgerGrid, WorkbookContent } from '../model/grid';
import { canonicalHeader } from '../model/header';
import type { Work } from '../model/progress';
import { isBlank } from '../records/characters';
import { listValueReader } from '../records/list-value';
import { readBook } from '../records/read-book';
import type { ListName } from '../templates/column';
import { ledgerTemplate, tableNames, type Book } from '../templates/ledgers';
import { FIRST_VALUES, lists } from '../templates/ledgers/lists';
import { listValueKey, listValues } from '../templates/list-values';
import type { CellFix, FixOutcome, WorkbookPort } from '../workbook/port';
import { renewDropdowns, type RenewedDropdowns } from './dropdowns/renew-dropdowns';
import { locators } from './locators';
import { addLedger } from './create';

/** A value for a list of 可选项. */
export interface Option {
  readonly list: ListName;
  readonly value: string;
}

/** What came of adding a value to a list. */
export type OptionAdded =
  /**
   * The value now stands at `address` (`可选项!A9`). `created`: the sheet 可选项 was made for it. `dropdowns`: what became of
   * dropdowns of an older template, which would have refused the value.
   */
  | {
      readonly kind: 'added';
      readonly address: string;
      readonly created: boolean;
      readonly dropdowns?: RenewedDropdowns;
    }
  /** The list has it already. */
  | { readonly kind: 'present' }
  /** The value is blank, or longer than a value may be. */
  | { readonly kind: 'unusable' }
  /** The sheet 可选项 has no column for the list. */
  | { readonly kind: 'noColumn' }
  | { readonly kind: 'refused'; readonly refusal: FixOutcome['refused'][number] };

/** Reads `群众类别:脱贫户`; null where it names no list of 可选项, or no value. */
export function parseOption(text: string): Option | null {
  const [, header = '', value = ''] = /^([^:：]*)[:：](.*)$/s.exec(text) ?? [];
  const column = lists.columns.find((candidate) => canonicalHeader(candidate.header) === canonicalHeader(header));
  return column && !isBlank(value) ? { list: column.key, value } : null;
}

/** The header of a list’s column: 群众类别. */
export function headerOfList(list: ListName): string {
  return lists.columns.find(({ key }) => key === list)?.header ?? list;
}

/** The value whose adding to its list would settle a finding; null where no list of 可选项 can settle it. */
export function optionOf({ code, table, column, value, params }: Finding): Option | null {
  const name = tableNames.find((candidate) => candidate === table);
  const type = name && ledgerTemplate(name).columns.find(({ header }) => header === column)?.type;
  if (code !== notInList.code || value === null) return null;
  if (type?.kind === 'listed') return { list: type.list, value: String(value) };
  if (type?.kind !== 'severalListed') return null;
  // Of several values in one cell the finding names the one that is in no list.
  const { value: part } = params;
  return typeof part === 'string' ? { list: type.list, value: part } : null;
}

/**
 * Adds a value below the others of its list in 可选项, making the sheet where the workbook has none. A list that was left
 * empty also gets the default values, which applied to it so far. Dropdowns of an older template, which would refuse
 * the value, are made to follow the list. The caller checks again afterwards.
 * @throws WorkbookError where the workbook does not allow the change now
 */
export async function addOption(port: WorkbookPort, option: Option, work: Work): Promise<OptionAdded> {
  const value = cleanValue(option);
  if (value === null) return { kind: 'unusable' };
  const own = await readLists(port, work);
  if (own && listValues(own.book)[option.list].some((other) => listValueKey(other) === listValueKey(value)))
    return { kind: 'present' };
  if (!own && FIRST_VALUES[option.list].includes(value)) return { kind: 'present' };
  if (!own) await addLedger(port, 'Lists', work);
  const found = own ?? (await readLists(port, work));
  const fixes = found ? fixesFor({ ...option, value }, found) : [];
  const last = fixes.at(-1);
  if (!last) return { kind: 'noColumn' };
  const { refused } = await port.applyFixes(fixes, work);
  const [refusal] = refused;
  if (refusal) return { kind: 'refused', refusal };
  const dropdowns = found && (await renewDropdowns(port, found.content, work));
  return {
    kind: 'added',
    address: `${last.sheet}!${cellAddress(last.place)}`,
    created: own === null,
    ...(dropdowns && { dropdowns }),
  };
}

/** The value as reading would take it; null where it cannot be one. */
function cleanValue({ list, value }: Option): string | null {
  const type = lists.columns.find(({ key }) => key === list)?.type;
  return type && !isBlank(value) ? (listValueReader(type)(value, () => undefined) ?? null) : null;
}

/** The sheet 可选项 as it was read. */
interface FoundLists {
  readonly grid: LedgerGrid;
  readonly book: Book;
  readonly content: WorkbookContent;
}

async function readLists(port: WorkbookPort, work: Work): Promise<FoundLists | null> {
  const content = await port.read(locators, work);
  const grid = content.grids.find(({ table }) => table === lists.table);
  const { book } = await readBook({ ...content, grids: grid ? [grid] : [], unread: [] }, work);
  return grid && book.Lists.present ? { grid, book, content } : null;
}

/** The cells to fill: none where the list has no column. */
function fixesFor({ list, value }: Option, { grid, book }: FoundLists): readonly CellFix[] {
  const { sheetColumn, raw } = book.Lists.columns[list];
  if (sheetColumn === null) return [];
  const values = raw.every(isBlank) ? [...FIRST_VALUES[list], value] : [value];
  const first = firstFreeRow(grid, sheetColumn, book);
  return values.map((after, index): CellFix => {
    const place: CellPlace = { row: first + index, column: sheetColumn };
    return { sheet: grid.sheet, place, fix: { before: null, after, numberFormat: '@', safe: true } };
  });
}

/** The sheet row below a column's last value, and below any notes and totals, so that none is overwritten. */
function firstFreeRow({ top, left, values }: LedgerGrid, sheetColumn: number, { Lists }: Book): number {
  const headerRow = Lists.bounds?.headerRow ?? top;
  const entries = new Set(Lists.sheetRows);
  const last = values.findLastIndex((cells, at) => {
    if (!isBlank(cells[sheetColumn - left])) return true;
    return top + at > headerRow && !entries.has(top + at) && cells.some((cell) => !isBlank(cell));
  });
  return Math.max(top + last, headerRow) + 1;
}
