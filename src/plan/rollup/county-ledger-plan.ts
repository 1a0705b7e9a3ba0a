import type { CellValue } from '../../model/cell';
import type { PlanNode, SheetPlan } from '../../model/plan';
import { MOST_ROWS, type CountyLedger } from '../../rollup/county-ledgers';
import { rowsOf } from '../../rollup/delivery';
import { ledgerTemplate, type TableName } from '../../templates/ledgers';
import { colours, looks } from '../layout/look';
import { PAGE_NUMBERS } from '../layout/pages';
import { entryStyle } from '../ledgers/column-look';

/** Header of the column that names the unit of each row. */
export const UNIT_HEADER = '单位';
const UNIT_WIDTH = 18;
const HEADER_HEIGHT = 33;

/** Name of the sheet of a ledger of all units: another than a township's, so that it is not taken for one. */
export function countySheet(table: string): string {
  return `全县${ledgerTemplate(table as TableName).sheet}`;
}

/** A ledger of all units under one header: 单位, then the ledger's own columns. */
export function countyLedgerPlan({ table, shares, rows, cut }: CountyLedger): SheetPlan {
  const { columns, orientation } = ledgerTemplate(table);
  const headers = [UNIT_HEADER, ...columns.map(({ header }) => header)];
  const bottom = 1 + rows - cut;
  const right = headers.length;
  const styles = columns.map((column, at): PlanNode => {
    const { numberFormat, horizontal = 'left' } = entryStyle(column);
    const range = { top: 2, left: at + 2, bottom, right: at + 2 };
    return { kind: 'style', range, style: { horizontal, ...(numberFormat !== undefined && { numberFormat }) } };
  });
  const sheet = countySheet(table);
  const nodes: readonly PlanNode[] = [
    { kind: 'columns', widths: [UNIT_WIDTH, ...columns.map(({ width }) => width)] },
    { kind: 'rows', from: 1, to: 1, height: HEADER_HEIGHT },
    { kind: 'values', at: { row: 1, column: 1 }, values: [headers, ...rowsWithUnit(shares)].slice(0, bottom) },
    ...styles,
    { kind: 'style', range: { top: 1, left: 1, bottom: 1, right }, style: looks.optionalHead },
    { kind: 'table', name: `County${table}`, range: { top: 1, left: 1, bottom, right }, style: 'TableStyleLight9' },
    { kind: 'freeze', rows: 1, columns: 1 },
    { kind: 'tab', colour: colours.tabs.ledger },
    {
      kind: 'page',
      orientation,
      area: null,
      repeatRows: { from: 1, to: 1 },
      breaksBefore: [],
      header: `&"黑体,Regular"&14${sheet}`,
      footer: PAGE_NUMBERS,
    },
  ];
  return { plan: `county${table}`, sheet, nodes, stamp: null };
}

/** What is said where a ledger has more rows than a sheet. */
export function cutWords({ table, rows, cut }: CountyLedger): string | null {
  return cut === 0
    ? null
    : `“${countySheet(table)}”共${rows}行，一张表最多放${MOST_ROWS}行，末尾${cut}行没有放下；汇总数已包括它们。`;
}

function rowsWithUnit(shares: CountyLedger['shares']): readonly (readonly CellValue[])[] {
  return shares.flatMap(({ unit, ledger }) => rowsOf(ledger).map((row) => [unit, ...row]));
}
