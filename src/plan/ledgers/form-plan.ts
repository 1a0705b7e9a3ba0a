import type { CellValue } from '../../model/cell';
import type { SheetPlan } from '../../model/plan';
import type { LedgerTemplate } from '../../templates/ledger';
import { colours, looks } from '../layout/look';
import { PAGE_NUMBERS } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';
import { entryStyle } from './column-look';
import { columnValidation } from './column-validation';
import { headerNote, writtenHeader } from './header';
import { tabColour } from './tab-colour';

const LABEL_WIDTH = 20;
const VALUE_WIDTH = 52;
const ROW_HEIGHT = 27;

/** The sheet of a ledger that is filled in once: a native table 项目/内容 with a row for each column of the declaration. */
export function formPlan(template: LedgerTemplate, values: readonly CellValue[]): SheetPlan {
  const builder = new SheetBuilder({ id: template.table, sheet: template.sheet }, [LABEL_WIDTH, VALUE_WIDTH]);
  builder.addRow(['项目', '内容'], ROW_HEIGHT);
  builder.styleRow(1, looks.requiredHead);
  for (const [index, column] of template.columns.entries()) {
    const row = builder.addRow([writtenHeader(column), values[index] ?? null], ROW_HEIGHT);
    builder.styleRow(row, column.required ? looks.requiredHead : looks.optionalHead, 1, 1);
    builder.styleRow(row, { ...entryStyle(column), ...looks.grid, horizontal: 'left', fill: colours.inputFill }, 2, 2);
    builder.add(columnValidation(column, { top: row, left: 2, bottom: row, right: 2 }));
    builder.add({ kind: 'note', at: { row, column: 1 }, text: headerNote(column) });
  }
  const bottom = builder.nextRow - 1;
  builder.add({
    kind: 'table',
    name: template.table,
    range: { top: 1, left: 1, bottom, right: 2 },
    style: 'TableStyleLight1',
  });
  builder.add({ kind: 'freeze', rows: 1, columns: 0 });
  builder.add({ kind: 'tab', colour: tabColour(template) });
  builder.add({
    kind: 'page',
    orientation: template.orientation,
    area: { top: 1, left: 1, bottom, right: 2 },
    repeatRows: null,
    breaksBefore: [],
    header: `&"黑体,Regular"&14${template.sheet}`,
    footer: PAGE_NUMBERS,
  });
  return builder.build(null);
}
