import type { PlanNode } from '../../../model/plan';
import type { SheetTarget, LayNodes } from './sheet-target';
import { layCharts } from './chart';
import { layLinks } from './links';
import { layPages } from './page';
import { layColourRules, layDataBars } from './rules';
import { layColumns, layRows } from './sizes';
import { layFreezes, layMerges, layNames, layNotes, layTables, layTabs } from './structure';
import { layStyles } from './style';
import { layValidations } from './validation';
import { layFormulas, layValues } from './values';

/** A kind of node that has no handler here is a compile error. */
const HANDLERS: { readonly [Kind in PlanNode['kind']]: LayNodes<Extract<PlanNode, { kind: Kind }>> } = {
  values: layValues,
  formula: layFormulas,
  style: layStyles,
  merge: layMerges,
  columns: layColumns,
  rows: layRows,
  table: layTables,
  validation: layValidations,
  note: layNotes,
  link: layLinks,
  freeze: layFreezes,
  page: layPages,
  dataBar: layDataBars,
  colourRule: layColourRules,
  chart: layCharts,
  name: layNames,
  tab: layTabs,
};

/**
 * The kinds in the order they are laid, over all sheets of a writing: names before the formulas and
 * dropdowns that use them, values before the tables over them, links before the styles that say how they look.
 */
export const LAYERS: readonly (readonly PlanNode['kind'][])[] = [
  ['values'],
  ['name'],
  [
    'formula',
    'link',
    'table',
    'merge',
    'style',
    'columns',
    'rows',
    'validation',
    'dataBar',
    'colourRule',
    'chart',
    'freeze',
    'page',
    'tab',
  ],
];

/** Laid last, in a batch of its own, since Excel on the web may refuse it (office-js issue 6198). */
export const DISPENSABLE: PlanNode['kind'] = 'note';

/** Lays a plan's nodes of one kind; yields the bytes of the calls that come next. */
export function layKind(
  target: SheetTarget,
  kind: PlanNode['kind'],
  nodes: readonly PlanNode[],
): Generator<number, void> {
  const own = nodes.filter((node) => node.kind === kind);
  return (HANDLERS[kind] as LayNodes<PlanNode>)(target, own);
}
