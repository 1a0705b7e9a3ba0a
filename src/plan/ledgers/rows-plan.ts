import type { CellRange, CellValue } from '../../model/cell';
import type { SheetPlan } from '../../model/plan';
import type { Column } from '../../templates/column';
import type { LedgerTemplate } from '../../templates/ledger';
import { looks } from '../layout/look';
import { PAGE_NUMBERS } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';
import { rowHeight, wrappedLines } from '../layout/text-size';
import { entryStyle } from './column-look';
import { columnValidation } from './column-validation';
import { headerNote, writtenHeader } from './header';
import { dropdownNames } from './dropdown-names';
import { tabColour } from './tab-colour';

const HEADER_HEIGHT = 33;
const ROW_HEIGHT = 21;
const TABLE_STYLE = 'TableStyleMedium2';

/** Blank rows that have borders and so are printed: a blank ledger prints as one page to fill in by hand. */
const LINED_BLANK_ROWS = 25;

/**
 * The sheet of a ledger with a row for each fact: a native table from A1 on, with blank rows to type in. Nothing is
 * above the header, so that the ledger is still found after a program has dropped the table.
 */
export function rowsPlan(template: LedgerTemplate, rows: readonly (readonly CellValue[])[]): SheetPlan {
  const builder = new SheetBuilder(
    { id: template.table, sheet: template.sheet },
    template.columns.map((column) => column.width),
  );
  builder.addRow(template.columns.map(writtenHeader), HEADER_HEIGHT);
  for (const row of rows) builder.addRow(row, heightOf(row, template.columns));
  for (let blank = 0; blank < template.blankRows; blank += 1) builder.addRow([], ROW_HEIGHT);
  const bottom = builder.nextRow - 1;

  for (const [index, column] of template.columns.entries()) {
    const cells: CellRange = { top: 2, left: index + 1, bottom, right: index + 1 };
    builder.style(cells, entryStyle(column));
    builder.styleRow(1, column.required ? looks.requiredHead : looks.optionalHead, cells.left, cells.right);
    // Validations end with the table: below it they would keep the table from growing as one types.
    builder.add(columnValidation(column, cells));
    builder.add({ kind: 'note', at: { row: 1, column: cells.left }, text: headerNote(column) });
  }
  const lined = Math.min(bottom, 1 + rows.length + LINED_BLANK_ROWS);
  builder.style({ top: 2, left: 1, bottom: lined, right: builder.columns }, looks.grid);
  builder.add({
    kind: 'table',
    name: template.table,
    range: { top: 1, left: 1, bottom, right: builder.columns },
    style: TABLE_STYLE,
  });
  for (const name of dropdownNames(template.table)) builder.add(name);
  builder.add({ kind: 'freeze', rows: 1, columns: 1 });
  builder.add({ kind: 'tab', colour: tabColour(template) });
  builder.add({
    kind: 'page',
    orientation: template.orientation,
    area: null,
    repeatRows: { from: 1, to: 1 },
    breaksBefore: [],
    header: `&"黑体,Regular"&14${template.sheet}`,
    footer: PAGE_NUMBERS,
  });
  return builder.build(null);
}

function heightOf(row: readonly CellValue[], columns: readonly Column[]): number {
  const lines = columns.map((column, index) => wrappedLines(textOf(row[index] ?? null, column), column.width));
  return rowHeight(Math.max(...lines), 11, ROW_HEIGHT);
}

/** Numbers and dates never wrap. */
function textOf(value: CellValue, column: Column): string {
  return typeof value === 'string' && column.type.kind !== 'date' ? value : '';
}
