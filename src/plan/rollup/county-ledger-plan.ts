import type { CellValue } from '../../model/cell';
import type { BulkRows, CellStyle, PlanNode, SheetPlan } from '../../model/plan';
import { MOST_ROWS, type CountyLedger } from '../../rollup/county-ledgers';
import { rowsOf } from '../../rollup/delivery';
import { ledgerTemplate, type TableName } from '../../templates/ledgers';
import { colours, formats, looks } from '../layout/look';
import { PAGE_NUMBERS } from '../layout/pages';
import { entryStyle } from '../ledgers/column-look';

/** Header of the column that names the unit of each row. */
export const UNIT_HEADER = '单位';
const UNIT_WIDTH = 18;
const HEADER_HEIGHT = 33;

/** Sheet name of a ledger of all units; it differs from a township's, so as not to be taken for one. */
export function countySheet(table: string): string {
  return `全县${ledgerTemplate(table as TableName).sheet}`;
}

/** Name of the table of a ledger of all units. */
export function countyTable(table: string): string {
  return `County${table}`;
}

/**
 * A ledger of all units under one header: 单位, then the ledger's own columns. Its rows are not in the plan but in
 * `countyLedgerRows`.
 */
export function countyLedgerPlan({ table, rows, cut }: CountyLedger): SheetPlan {
  const { columns, orientation } = ledgerTemplate(table);
  const headers = [UNIT_HEADER, ...columns.map(({ header }) => header)];
  const right = headers.length;
  const sheet = countySheet(table);
  const nodes: readonly PlanNode[] = [
    { kind: 'columns', widths: [UNIT_WIDTH, ...columns.map(({ width }) => width)] },
    { kind: 'rows', from: 1, to: 1, height: HEADER_HEIGHT },
    { kind: 'values', at: { row: 1, column: 1 }, values: [headers] },
    { kind: 'style', range: { top: 1, left: 1, bottom: 1, right }, style: looks.optionalHead },
    {
      kind: 'table',
      name: countyTable(table),
      range: { top: 1, left: 1, bottom: 1 + rows - cut, right },
      style: 'TableStyleLight9',
    },
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
  return { id: planOf(table), sheet, nodes, stamp: null };
}

/** The rows of a ledger of all units, unit by unit. */
export function countyLedgerRows({ table, shares, rows, cut }: CountyLedger): BulkRows {
  const styles = ledgerTemplate(table).columns.map((column): CellStyle => {
    const { numberFormat, horizontal = 'left' } = entryStyle(column);
    return { horizontal, ...(numberFormat !== undefined && { numberFormat }) };
  });
  return {
    plan: planOf(table),
    count: rows - cut,
    styles: [{ horizontal: 'left', numberFormat: formats.text }, ...styles],
    rows: () => rowsWithUnit(shares),
  };
}

function planOf(table: TableName): string {
  return `county${table}`;
}

/** A note for a ledger with more rows than a sheet holds; null where they all fit. */
export function cutWords({ table, rows, cut }: CountyLedger): string | null {
  return cut === 0
    ? null
    : `“${countySheet(table)}”共${rows}行，一张表最多放${MOST_ROWS}行，末尾${cut}行没有放下；汇总数已包括它们。`;
}

function* rowsWithUnit(shares: CountyLedger['shares']): Iterable<readonly CellValue[]> {
  for (const { unit, ledger } of shares) yield* rowsOf(ledger, [unit]);
}
