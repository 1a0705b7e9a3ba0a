import { cellAddress, quoteSheet, rangeAddress } from '../../../model/cell';
import type { PlanNode } from '../../../model/plan';
import { differentialStyle, layStyle } from './cell-style';
import { hucreChart } from './chart';
import { layPage } from './page';
import { draftCell, type SheetDraft } from './sheet-draft';
import { hucreValidation } from './validation';

type Handlers = {
  readonly [Kind in PlanNode['kind']]: (draft: SheetDraft, node: Extract<PlanNode, { kind: Kind }>) => void;
};

const HANDLERS: Handlers = {
  values: (draft, { at, values }) => {
    for (const [down, row] of values.entries()) {
      for (const [along, value] of row.entries()) {
        if (value !== null) draftCell(draft, { row: at.row + down, column: at.column + along }).value = value;
      }
    }
  },
  formula: (draft, { at, formula, result }) => {
    Object.assign(draftCell(draft, at), { value: result, formula });
  },
  style: (draft, { range, style }) => {
    layStyle(draft, range, style);
  },
  merge: (draft, { range }) => {
    draft.merges.push({
      startRow: range.top - 1,
      startCol: range.left - 1,
      endRow: range.bottom - 1,
      endCol: range.right - 1,
    });
  },
  columns: (draft, { widths }) => {
    draft.widths.splice(0, widths.length, ...widths);
  },
  rows: (draft, { from, to, height }) => {
    for (let row = from; row <= to; row++) draft.rows.set(row - 1, { height });
    // hucre drops the height of a row below the last one that has a cell.
    draftCell(draft, { row: to, column: 1 });
  },
  table: (draft, node) => {
    draft.tables.push(node);
  },
  validation: (draft, node) => {
    draft.validations.push(hucreValidation(node));
  },
  note: (draft, { at, text }) => {
    draftCell(draft, at).note = text;
  },
  link: (draft, { at, sheet, target, tooltip }) => {
    draftCell(draft, at).link = { location: `${quoteSheet(sheet)}!${cellAddress(target)}`, tooltip };
  },
  freeze: (draft, { rows, columns }) => {
    draft.freeze = rows > 0 || columns > 0 ? { rows, columns } : null;
  },
  page: layPage,
  dataBar: (draft, { range, colour, max }) => {
    draft.conditions.push({
      type: 'dataBar',
      priority: draft.conditions.length + 1,
      range: rangeAddress(range),
      dataBar: {
        cfvo: [
          { type: 'num', value: '0' },
          { type: 'num', value: String(max) },
        ],
        color: `FF${colour}`,
      },
    });
  },
  colourRule: (draft, { range, formula, style }) => {
    draft.conditions.push({
      type: 'expression',
      priority: draft.conditions.length + 1,
      range: rangeAddress(range),
      formula,
      style: differentialStyle(style),
    });
  },
  chart: (draft, node) => {
    draft.charts.push(hucreChart(draft.sheet, node));
  },
  name: (draft, { name, formula }) => {
    draft.names.push({ name, range: formula });
  },
  tab: (draft, { colour }) => {
    draft.view.tabColor = { rgb: colour };
  },
};

/** Lays one node of a plan on its sheet. */
export function layNode(draft: SheetDraft, node: PlanNode): void {
  (HANDLERS[node.kind] as (draft: SheetDraft, node: PlanNode) => void)(draft, node);
}
