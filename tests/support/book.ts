import { parseIsoDay } from '../../src/model/day';
import { NO_RESULT, PICTURE, type CellRange, type CellValue, type FormatRun } from '../../src/model/cell';
import type { LedgerGrid, UnreadSheet, WorkbookContent } from '../../src/model/grid';
import { unwatched } from '../../src/model/progress';
import { readBook, type BookReading } from '../../src/records/read-book';
import type { LedgerTemplate } from '../../src/templates/ledger';
import { ledgerTemplate, tableNames, TEMPLATE_VERSION, type Book, type TableName } from '../../src/templates/ledgers';
import { cellsInOrder } from '../../src/templates/typed-rows';

/**
 * Workbooks written as small text tables.
 *
 * ```
 * content({ Cadres: `
 *   姓名 | 干部类别 | 联系村 | 到岗日期
 *   王伟 | 班子成员 | 乌木村 | =2013-03-01
 * ` })
 * ```
 *
 * The first line is the header row, the next ones are sheet rows 2, 3 … in columns A, B …. An empty line
 * is no row; a blank row is written `|`. A cell is text without its outer ASCII blanks, except:
 *
 * | written         | cell                                                   |
 * |-----------------|--------------------------------------------------------|
 * | nothing         | blank                                                  |
 * | `=12`, `=-0.5`  | a number                                               |
 * | `=2014-03-05`   | a real date: the day's serial number in the workbook's own date system |
 * | `=true`, `=false` | a boolean                                            |
 * | `=?`            | a formula without a stored result                      |
 * | `=picture`      | a picture placed in the cell                           |
 * | `"…"`           | text as JSON, for spaces and `\u3000`, `\n`, `\u007c`  |
 *
 * Columns of the template that a table does not name are added empty at its right, rows of the form
 * (`Profile`) at its end, so that a test names just what it is about; `exactly` takes a table as it stands.
 * Ledgers that are not given are there with what a new workbook comes with; the profile says 示例乡 2014 上半年.
 */
export type LedgerText = string | SheetText | null;

export interface SheetText {
  readonly text: string;
  /** Adds no column or field. */
  readonly exact?: boolean;
  /** Sheet row and column (1-based) of the header row's first cell; A1 where left out. */
  readonly top?: number;
  readonly left?: number;
  /** False where the table is gone and only the sheet is left. */
  readonly isTable?: boolean;
  readonly sheet?: string;
  readonly merges?: readonly CellRange[];
  /** Sheet row of the table's own totals row. */
  readonly totalsRow?: number;
  /** Number formats, by column and row. */
  readonly formats?: readonly FormatRun[];
  /** Names of the table's columns, where its header row is switched off; the text then begins with the first entry. */
  readonly headers?: readonly string[];
  /** Rows that stand above the header row, from sheet row 1 on. */
  readonly above?: string;
}

export type LedgerTexts = { readonly [Table in TableName]?: LedgerText };

export interface WorkbookOptions {
  readonly date1904?: boolean;
  readonly templateVersion?: number | null;
  /** Sheets beside the ledgers, by name, in the notation of ledgers; they begin at A1. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** Profile of a test workbook where it says nothing else. */
const PROFILE: Readonly<Record<string, CellValue>> = {
  填报单位: '示例乡人民政府',
  上级单位: '示例县委组织部',
  年度: 2014,
  报告期: '上半年',
};

/** One cell of the notation above. */
export function cellOf(text: string, date1904 = false): CellValue {
  const written = text.replace(/^[ \t]+|[ \t]+$/g, '');
  if (written === '') return null;
  if (written.length > 1 && written.startsWith('"') && written.endsWith('"')) return JSON.parse(written) as string;
  if (!written.startsWith('=')) return written;
  const typed = written.slice(1);
  if (typed === '?') return NO_RESULT;
  if (typed === 'picture') return PICTURE;
  if (typed === 'true' || typed === 'false') return typed === 'true';
  const day = parseIsoDay(typed);
  if (day !== null) return date1904 ? day - 1462 : day;
  const number = Number(typed);
  if (typed === '' || Number.isNaN(number))
    throw new Error(`${written} is no number, date or boolean; text that begins with = is written "${written}"`);
  return number;
}

/** Rows of cells in the notation above, the header row included. */
export function rowsOf(text: string, date1904 = false): CellValue[][] {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]+|[ \t\r]+$/g, ''));
  return lines.filter((line) => line !== '').map((line) => line.split('|').map((cell) => cellOf(cell, date1904)));
}

/** The header row of a ledger as the template writes it. */
function headerRow(template: LedgerTemplate): CellValue[] {
  return template.columns.map(({ header, required }) => (required ? `${header}*` : header));
}

/** What a ledger holds where a test does not give it. */
function defaultRows(template: LedgerTemplate): CellValue[][] {
  if (template.layout === 'form')
    return [['项目', '内容'], ...template.columns.map(({ header }) => [header, PROFILE[header] ?? null])];
  return [headerRow(template), ...template.defaultRows.map((row) => [...cellsInOrder(template, row)])];
}

/** Adds the columns (fields of a form) that the table does not name. */
function completed(rows: CellValue[][], template: LedgerTemplate): CellValue[][] {
  const bare = (value: CellValue | undefined): string =>
    String(value ?? '')
      .normalize('NFKC')
      .replace(/[*\s\p{Cf}]/gu, '');
  if (template.layout === 'form') {
    const named = new Set(rows.map((row) => bare(row[0])));
    return [
      ...rows,
      ...defaultRows(template)
        .slice(1)
        .filter((row) => !named.has(bare(row[0]))),
    ];
  }
  const [header = [], ...data] = rows;
  const named = new Set(header.map(bare));
  return [[...header, ...headerRow(template).filter((cell) => !named.has(bare(cell)))], ...data];
}

function gridOf(template: LedgerTemplate, given: string | SheetText | undefined, date1904: boolean): LedgerGrid {
  const sheetText: SheetText | undefined = typeof given === 'string' ? { text: given } : given;
  const written = sheetText ? rowsOf(sheetText.text, date1904) : defaultRows(template);
  const rows = sheetText?.exact ? written : completed(written, template);
  const {
    top = 1,
    left = 1,
    isTable = true,
    sheet = template.sheet,
    merges = [],
    formats = [],
    above,
    totalsRow,
    headers,
  } = sheetText ?? {};
  const head = above === undefined ? [] : rowsOf(above, date1904);
  const blanks = Array.from({ length: Math.max(0, top - 1 - head.length) }, (): CellValue[] => []);
  const indented = rows.map((row) => [...Array.from({ length: left - 1 }, () => null), ...row]);
  const header = head.length + blanks.length + (headers ? 0 : 1);
  const right = left + (headers ?? rows[0] ?? [null]).length - 1;
  return {
    table: template.table,
    sheet,
    bounds: isTable
      ? { headerRow: header, left, right, ...(headers && { headers }), ...(totalsRow !== undefined && { totalsRow }) }
      : null,
    top: 1,
    left: 1,
    values: [...head, ...blanks, ...indented],
    merges,
    formats,
  };
}

/** The version of the template whose columns the tests' exact tables have; what came later is not asked of them. */
const VERSION_OF_TEXTS = 2;

/** A table taken as it stands: nothing is added to it, and its workbook has the columns of `VERSION_OF_TEXTS`. */
export function exactly(text: string, sheet: Omit<SheetText, 'text' | 'exact'> = {}): SheetText {
  return { ...sheet, text, exact: true };
}

/** As many rows of a sheet that no ledger was read from as an adapter gives, at least. */
const HEAD_ROWS = 30;

function unreadSheet(sheet: string, values: CellValue[][]): UnreadSheet {
  const rows = values.filter((row) => row.some((cell) => cell !== null && cell !== '')).length;
  return { sheet, head: { top: 1, left: 1, values: values.slice(0, HEAD_ROWS) }, rows };
}

/** A workbook as an adapter would read it; a ledger that is `null` is missing. */
export function content(ledgers: LedgerTexts = {}, options: WorkbookOptions = {}): WorkbookContent {
  const isExact = Object.values(ledgers).some((given) => typeof given === 'object' && given?.exact);
  const { date1904 = false, templateVersion = isExact ? VERSION_OF_TEXTS : TEMPLATE_VERSION } = options;
  const unread = Object.entries(options.unread ?? {}).map(([sheet, text]) =>
    unreadSheet(sheet, rowsOf(text, date1904)),
  );
  const grids = tableNames.flatMap((table) => {
    const given = ledgers[table];
    return given === null ? [] : [gridOf(ledgerTemplate(table), given, date1904)];
  });
  return {
    sheets: [...grids, ...unread].map(({ sheet }) => sheet),
    date1904,
    grids,
    unread,
    stamps: [],
    templateVersion,
  };
}

/** Such a workbook, read. */
export function reading(ledgers: LedgerTexts = {}, options: WorkbookOptions = {}): Promise<BookReading> {
  return readBook(content(ledgers, options), unwatched);
}

/** The ledgers of such a workbook, whatever reading found in them. */
export async function book(ledgers: LedgerTexts = {}, options: WorkbookOptions = {}): Promise<Book> {
  return (await reading(ledgers, options)).book;
}
