import type { TableDefinition, WriteSheet } from 'hucre';
import { rangeAddress } from '../../../model/cell';
import type { TableNode } from '../../../model/plan';
import { escapeText } from './cell-text';
import { hucreCells } from './hucre-cells';
import type { SheetDraft } from './sheet-draft';

/** A finished draft in the terms of hucre. */
export function hucreSheet(draft: SheetDraft): WriteSheet {
  const { rows, styles, cells } = hucreCells(draft);
  return {
    name: draft.sheet,
    rows,
    columns: Array.from({ length: Math.max(styles.length, draft.widths.length) }, (_, column) => {
      const [width, style] = [draft.widths[column], styles[column]];
      return { ...(width !== undefined && { width }), ...(style && { style }) };
    }),
    cells,
    merges: draft.merges,
    rowDefs: draft.rows,
    rowBreaks: draft.breaks,
    tables: draft.tables.map((table) => hucreTable(draft, table)),
    dataValidations: draft.validations,
    conditionalRules: draft.conditions,
    charts: draft.charts,
    view: draft.view,
    ...(draft.freeze && { freezePane: draft.freeze }),
    ...(draft.page && { pageSetup: draft.page }),
    ...(draft.headerFooter && { headerFooter: draft.headerFooter }),
  };
}

function hucreTable(draft: SheetDraft, { name, range, style }: TableNode): TableDefinition {
  const headers = draft.cells[range.top - 1] ?? [];
  const columns = [];
  for (let column = range.left; column <= range.right; column++) {
    const header = headers[column - 1]?.value;
    if (typeof header !== 'string' || header === '')
      throw new RangeError(`table ${name} has a column without a header text`);
    columns.push({ name: escapeText(header) });
  }
  return { name, displayName: name, range: rangeAddress(range), columns, style };
}
