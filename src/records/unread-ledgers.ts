import { findingAt } from '../findings/finding-at';
import { unreadLedger } from '../findings/kinds';
import { cellAddress, widestRow, type CellValue } from '../model/cell';
import type { Finding } from '../model/finding';
import type { LedgerGrid, UnreadSheet, WorkbookContent } from '../model/grid';
import type { AnyLedger } from '../model/ledger';
import type { Column } from '../templates/column';
import type { LedgerTemplate } from '../templates/ledger';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import { compact, isBlank } from './characters';
import { headersNeeded } from './header';
import { ROWS_SEARCHED, searchHeaderRow, type HeaderRow, type SheetBlock } from './header-row';

/** A header row that looks like a ledger's. */
interface Likeness {
  readonly template: LedgerTemplate;
  readonly header: HeaderRow;
  /** How many of the ledger's columns are there. */
  readonly columns: number;
}

/** Minimum number of a ledger's columns that a sheet must have: 名称 and 类别 occur in many tables. */
const FEWEST_COLUMNS = 3;
/** The share of the required headers that must be there; a few may have been left out. */
const MOST = 0.75;
/** A column that does not tell what a table is about. */
const REMARKS = '备注';

/**
 * Whether a row of headers looks like a ledger's: it has most of the required columns (half of them where the sheet has
 * the ledger's name), at least three columns, and more columns of the ledger than others. A table of sums has fewer.
 * Null where it does not.
 */
function likenessTo(template: LedgerTemplate, block: SheetBlock, sheet: string): Likeness | null {
  const header = searchHeaderRow(block, template);
  if (!header) return null;
  const known = new Set(header.cells.map(({ index }) => index));
  const own = template.columns.filter((column, index) => known.has(index) && column.header !== REMARKS);
  const telling = telltale(template);
  const isNamed = compact(sheet).includes(template.sheet);
  const needed = isNamed ? headersNeeded(template.columns) : Math.ceil(telling.length * MOST);
  const isEnough = own.filter((column) => telling.includes(column)).length >= needed && own.length >= FEWEST_COLUMNS;
  return isEnough && own.length * 2 > header.cells.length ? { template, header, columns: own.length } : null;
}

/** The columns by which a ledger is recognised: those it requires, or all of them where it requires none. */
function telltale({ columns }: LedgerTemplate): readonly Column[] {
  const required = columns.filter((column) => column.required);
  return required.length > 0 ? required : columns;
}

/** The ledger that a block of cells looks like most. */
function likeness(block: SheetBlock, sheet: string): Likeness | null {
  const templates = tableNames.map(ledgerTemplate).filter(({ layout }) => layout === 'rows');
  const alike = templates.flatMap((template) => likenessTo(template, block, sheet) ?? []);
  const [best] = alike.toSorted((a, b) => b.columns - a.columns);
  return best ?? null;
}

/** Names of sheets that are about a ledger but are none: sums, explanations, forms to print. */
const ABOUT = /汇总|统计|说明|分析|图|模板|样[表本]|打印|封面|旧/;

/**
 * Whether a sheet with a ledger's name looks like it without a header row, as where rows were pasted by themselves: one
 * of its rows holds as many cells as the ledger requires. Null where it does not.
 */
function likenessByName(block: SheetBlock, sheet: string): Likeness | null {
  const name = compact(sheet);
  if (ABOUT.test(name)) return null;
  const template = tableNames.map(ledgerTemplate).find((one) => one.layout === 'rows' && name.includes(one.sheet));
  if (!template || searchHeaderRow(block, template)) return null;
  const required = template.columns.filter((column) => column.required).length;
  const widest = widestRow(block.values.map((row) => row.filter((cell) => !isBlank(cell))));
  if (widest < Math.max(FEWEST_COLUMNS, required)) return null;
  const { top, left } = block;
  return { template, header: { row: top - 1, isOnSheet: false, left, right: left, cells: [] }, columns: 0 };
}

/** A place that looks like a ledger, and the number of its rows. */
interface Unread {
  readonly sheet: string;
  /** True where it is beside a ledger on the same sheet. */
  readonly isBeside: boolean;
  readonly rows: number;
}

function found(
  { template, header }: Likeness,
  { sheet, isBeside, rows }: Unread,
  ledgers: readonly AnyLedger[],
): Finding[] {
  if (rows <= 0) return [];
  const { table } = template;
  const ledger = ledgers.find((candidate) => candidate.table === table);
  const [row, sheetColumn] = isBeside ? [header.row, header.left] : [null, null];
  const place = row === null ? sheet : `${sheet}!${cellAddress({ row, column: header.left })}`;
  const reason = ledger?.present ? 'other' : 'missing';
  const params = { place, ledger: template.sheet, rows, read: ledger?.sheet ?? template.sheet, reason };
  return [findingAt(unreadLedger, { table, sheet, row, sheetColumn, column: null, value: null }, { params })];
}

function onOtherSheet({ sheet, head, rows }: UnreadSheet, ledgers: readonly AnyLedger[]): Finding[] {
  const like = likeness(head, sheet) ?? likenessByName(head, sheet);
  if (!like) return [];
  const below = head.values.slice(like.header.row - head.top + 1).filter((row) => row.some((cell) => !isBlank(cell)));
  const held = head.values.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  // Of the rows below the head only the number is known.
  return found(like, { sheet, isBeside: false, rows: below.length + rows - held.length }, ledgers);
}

/** The cells of a ledger's sheet without the columns of the ledgers that were read from it. */
function beside(row: readonly CellValue[], left: number, ledgers: readonly AnyLedger[]): readonly CellValue[] {
  const isRead = (column: number): boolean =>
    ledgers.some(({ bounds }) => bounds && column >= bounds.left && column <= bounds.right);
  return row.map((cell, at) => (isRead(left + at) ? null : cell));
}

function besideLedger({ sheet, top, left, values }: LedgerGrid, ledgers: readonly AnyLedger[]): Finding[] {
  const here = ledgers.filter((ledger) => ledger.present && ledger.sheet === sheet);
  const head = { top, left, values: values.slice(0, ROWS_SEARCHED).map((row) => beside(row, left, here)) };
  const like = likeness(head, sheet);
  if (!like) return [];
  const { row: headerRow, left: first, right: last } = like.header;
  const below = values.slice(headerRow - top + 1);
  const cellsIn = (row: readonly CellValue[]): readonly CellValue[] =>
    beside(row, left, here).slice(first - left, last - left + 1);
  const rows = below.filter((row) => cellsIn(row).some((cell) => !isBlank(cell))).length;
  return found(like, { sheet, isBeside: true, rows }, ledgers);
}

/** S011 for each sheet, and each block of cells beside a ledger, that looks like a ledger and was not read. */
export function unreadLedgerFindings(content: WorkbookContent, ledgers: readonly AnyLedger[]): readonly Finding[] {
  const sheets = new Map(content.grids.map((grid) => [grid.sheet, grid]));
  const besides = [...sheets.values()].flatMap((grid) => besideLedger(grid, ledgers));
  return [...besides, ...content.unread.flatMap((sheet) => onOtherSheet(sheet, ledgers))];
}
