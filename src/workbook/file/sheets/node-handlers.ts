import { cellAddress, quoteSheet } from '../../../model/cell';
import type { PlanNode } from '../../../model/plan';
import { layStyle } from './cell-style';
import { layPage } from './page';
import { draftCell, type SheetDraft } from './sheet-draft';

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
    draft.merges.push(range);
  },
  columns: (draft, { widths }) => {
    draft.widths.splice(0, widths.length, ...widths);
  },
  rows: (draft, { from, to, height }) => {
    for (let row = from; row <= to; row += 1) draft.heights.set(row - 1, height);
  },
  table: (draft, node) => {
    draft.tables.push(node);
  },
  validation: (draft, node) => {
    draft.validations.push(node);
  },
  note: (draft, { at, text }) => {
    draftCell(draft, at).note = text;
  },
  link: (draft, { at, sheet, target, tooltip }) => {
    draftCell(draft, at).link = { location: `${quoteSheet(sheet)}!${cellAddress(target)}`, tooltip };
  },
  freeze: (draft, node) => {
    draft.freeze = node.rows > 0 || node.columns > 0 ? node : null;
  },
  page: layPage,
  dataBar: (draft, node) => {
    draft.conditions.push(node);
  },
  colourRule: (draft, node) => {
    draft.conditions.push(node);
  },
  chart: (draft, node) => {
    draft.charts.push(node);
  },
  name: (draft, { name, formula }) => {
    draft.names.push({ name, formula, isLocal: false });
  },
  tab: (draft, { colour }) => {
    draft.tab = colour;
  },
};

/** Lays one node of a plan on its sheet. */
export function layNode(draft: SheetDraft, node: PlanNode): void {
  (HANDLERS[node.kind] as (draft: SheetDraft, node: PlanNode) => void)(draft, node);
}
