import type { CellValue, FormatRun } from '../model/cell';
import type { Finding } from '../model/finding';
import type { LedgerGrid } from '../model/grid';
import type { AnyLedger, LedgerColumn } from '../model/ledger';
import type { LedgerTemplate } from '../templates/ledger';
import type { ReadingContext } from './cell-reader';
import { ColumnReader } from './column-reader';
import { periodFindings } from './period-items';
import { findFormItems } from './form-items';
import { assignHeaders } from './header-findings';
import { byKey, missingReading, type LedgerReading } from './ledger-reading';
import { mergeFindings } from './merged-cells';
import { inCellOrder } from './cell-order';

/** What was filled in for one declared item. */
export interface FilledItem {
  /** 1-based; null where the form has no such item. */
  readonly sheetRow: number | null;
  readonly cell: CellValue;
}

/** Where a form is on its sheet, and the sheet's number formats. */
export interface FormFrame {
  readonly sheet: string;
  readonly bounds: NonNullable<AnyLedger['bounds']>;
  readonly formats: readonly FormatRun[];
}

/** The one row of a form, from what was filled in for each declared column. */
export function readItems(
  filled: readonly FilledItem[],
  template: LedgerTemplate,
  frame: FormFrame,
  context: ReadingContext,
): LedgerReading {
  const { table } = template;
  const { sheet, bounds, formats } = frame;
  const findings: Finding[] = [];
  const columns = template.columns.map((column, index): LedgerColumn<unknown> => {
    const { sheetRow = null, cell = null } = filled[index] ?? {};
    const sheetColumn = sheetRow === null ? null : bounds.right;
    const reader = new ColumnReader(column, { table, sheet, sheetColumn, formats, findings }, context);
    reader.read(cell, sheetRow ?? 0);
    return {
      sheetColumn,
      ...(sheetRow !== null && { sheetRow }),
      values: [reader.value],
      states: [reader.state],
      raw: [reader.raw],
    };
  });
  const rows = filled.flatMap(({ sheetRow }) => (sheetRow === null ? [] : [sheetRow]));
  const ledger: AnyLedger = {
    table,
    sheet,
    present: true,
    bounds,
    sheetRows: [Math.min(...rows)],
    columns: byKey(template, columns),
  };
  return { ledger, findings: inCellOrder([...findings, ...periodFindings(ledger)]) };
}

/** Reads a ledger laid out as a form: items in one column, their contents in another. */
export function readForm(grid: LedgerGrid, template: LedgerTemplate, context: ReadingContext): LedgerReading {
  const found = findFormItems(grid, template);
  if (!found) return missingReading(template, grid);
  const { items, contentColumn, headerRow } = found;
  const { headers, findings: headerFindings } = assignHeaders(items, template, grid, context);
  const filled = headers.map((item) => ({
    sheetRow: item?.row ?? null,
    cell: item?.row == null ? null : (grid.values[item.row - grid.top]?.[contentColumn - grid.left] ?? null),
  }));
  const left = Math.min(...items.map(({ sheetColumn }) => sheetColumn));
  const bounds = { headerRow, left, right: contentColumn };
  const frame = { sheet: grid.sheet, bounds, formats: grid.formats };
  const { ledger, findings } = readItems(filled, template, frame, context);
  // A content cell merged within its own row hides nothing.
  const merges = grid.merges.filter(({ top, bottom }) => bottom > top);
  const itemRows = filled.flatMap(({ sheetRow }) => (sheetRow === null ? [] : [sheetRow])).toSorted((a, b) => a - b);
  const merged = mergeFindings({ ...grid, merges }, bounds, itemRows);
  return { ledger, findings: inCellOrder([...headerFindings, ...findings, ...merged]) };
}
