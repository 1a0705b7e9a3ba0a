import type { LedgerGrid, WorkbookContent } from '../../src/model/grid';
import { ledgerTemplate, tableNames, TEMPLATE_VERSION, type TableName } from '../../src/templates/ledgers';
import { cellsInOrder, type LedgerRows } from '../../src/templates/typed-rows';

/** A ledger that may be left out holds what a new workbook comes with. */
export type TableRows = Required<Omit<LedgerRows, OptionalTable>> & Pick<LedgerRows, OptionalTable>;
type OptionalTable = 'Lists' | 'Indicators' | 'Materials' | 'Explanations';

/** A workbook whose ledgers hold these rows, in the order of the template's columns. */
export function workbookOf(rows: TableRows): WorkbookContent {
  return gridsOf((table) => {
    const template = ledgerTemplate(table);
    const { columns, layout, defaultRows } = template;
    const own = (rows[table] ?? defaultRows).map((row) => cellsInOrder(template, row));
    const headers = columns.map(({ header }) => header);
    if (layout === 'form')
      return [['项目', '内容'], ...headers.map((header, index) => [header, own[0]?.[index] ?? null])];
    return [headers, ...own];
  });
}

/** The same workbook with the columns of every ledger, and the lines of the form, in reverse order. */
export function withColumnsReversed(content: WorkbookContent): WorkbookContent {
  const valuesOf = new Map(content.grids.map(({ table, values }) => [table, values]));
  return gridsOf((table) => {
    const values = valuesOf.get(table) ?? [];
    if (ledgerTemplate(table).layout === 'form') return [...values.slice(0, 1), ...values.slice(1).reverse()];
    const width = values[0]?.length ?? 0;
    return values.map((row) => Array.from({ length: width }, (_, index) => row[width - 1 - index] ?? null));
  });
}

function gridsOf(valuesOf: (table: TableName) => LedgerGrid['values']): WorkbookContent {
  const grids = tableNames.map((table): LedgerGrid => {
    const values = valuesOf(table);
    return {
      table,
      sheet: ledgerTemplate(table).sheet,
      top: 1,
      left: 1,
      values,
      merges: [],
      formats: [],
      bounds: { headerRow: 1, left: 1, right: values[0]?.length ?? 1 },
    };
  });
  return {
    sheets: grids.map(({ sheet }) => sheet),
    date1904: false,
    grids,
    unread: [],
    stamps: [],
    templateVersion: TEMPLATE_VERSION,
  };
}
