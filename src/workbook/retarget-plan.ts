import { quoteSheet } from '../model/cell';
import type { PlanNode, SheetPlan } from '../model/plan';

/** Sheet names of plans → the names of the sheets they are really written to. */
export type SheetNames = ReadonlyMap<string, string>;

/**
 * The plan for the sheet it is really written to: its links and formulas lead to where the other plans really are.
 * Charts and print set-up refer to the plan's own sheet only.
 *
 * @param links names for links, where the sheets will be renamed later: formulas follow a renaming, links do not
 */
export function retargetPlan(plan: SheetPlan, names: SheetNames, links = names): SheetPlan {
  if ([...names, ...links].every(([planned, real]) => planned === real)) return plan;
  return {
    ...plan,
    sheet: names.get(plan.sheet) ?? plan.sheet,
    nodes: plan.nodes.map((node) => retargetNode(node, names, links)),
  };
}

function retargetNode(node: PlanNode, names: SheetNames, links: SheetNames): PlanNode {
  switch (node.kind) {
    case 'link':
      return { ...node, sheet: links.get(node.sheet) ?? node.sheet };
    case 'formula':
    case 'name':
    case 'colourRule':
      return { ...node, formula: retargetFormula(node.formula, names) };
    case 'validation':
      return 'formula' in node.rule
        ? { ...node, rule: { ...node.rule, formula: retargetFormula(node.rule.formula, names) } }
        : node;
    case 'values':
    case 'style':
    case 'merge':
    case 'columns':
    case 'rows':
    case 'table':
    case 'note':
    case 'freeze':
    case 'page':
    case 'dataBar':
    case 'chart':
    case 'tab':
      return node;
  }
}

// A text in quotation marks, a sheet in apostrophes, or a sheet without: only the last two are looked up.
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula in which references to some sheets, by their names, lead to others. */
export function retargetFormula(formula: string, names: SheetNames): string {
  return formula.replace(TEXT_OR_SHEET, (whole, quoted?: string, plain?: string) => {
    const real = names.get(quoted?.replaceAll("''", "'") ?? plain ?? '');
    return real === undefined ? whole : `${quoteSheet(real)}!`;
  });
}
