import type { PlanNode, SheetPlan } from '../../../../src/model/plan';
import type { ExcelHost } from '../../../excel-host/host';
import { ensureCell, placesOf, type HostSheet } from '../../../excel-host/model/sheet';
import { addTable } from '../../../excel-host/model/tables';

type UserNode = Extract<PlanNode, { kind: 'values' | 'formula' | 'style' | 'merge' | 'table' | 'name' | 'validation' }>;

function isUserNode(node: PlanNode): node is UserNode {
  return ['values', 'formula', 'style', 'merge', 'table', 'name', 'validation'].includes(node.kind);
}

const LINE = { style: 'Continuous', weight: 'Thin', colour: '#000000' };
const FRAME = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Puts a node straight into the host's workbook, as the user would have made it: the adapter has no part in it. */
function layNode(host: ExcelHost, sheet: HostSheet, node: UserNode): void {
  switch (node.kind) {
    case 'values':
      node.values.forEach((row, down) => {
        row.forEach((value, along) => {
          if (value !== null)
            ensureCell(sheet, { row: node.at.row + down, column: node.at.column + along }).value = value;
        });
      });
      break;
    case 'formula':
      Object.assign(ensureCell(sheet, node.at), { formula: `=${node.formula}`, value: node.result });
      break;
    case 'style':
      for (const place of placesOf(node.range)) {
        const cell = ensureCell(sheet, place);
        if (node.style.numberFormat !== undefined)
          cell.style = { ...cell.style, numberFormat: node.style.numberFormat };
        if (node.style.border !== undefined) cell.style = { ...cell.style, borders: FRAME };
      }
      break;
    case 'merge':
      sheet.merges.push(node.range);
      break;
    case 'table':
      addTable(host.workbook, sheet, node.range).name = node.name;
      break;
    case 'name':
      host.workbook.names.push({ name: node.name, formula: `=${node.formula}` });
      break;
    case 'validation':
      sheet.validations.push({
        areas: [node.range],
        rule:
          node.rule.type === 'list'
            ? { list: { inCellDropDown: true, source: node.rule.values.join(',') } }
            : { custom: { formula: '=TRUE' } },
        prompt: node.prompt && { title: node.prompt.title, message: node.prompt.text },
        errorAlert: node.error && { style: 'Warning', title: node.error.title, message: node.error.text },
        ignoreBlanks: true,
      });
      break;
  }
}

/** A sheet of the user's own with what a plan says. */
export function laySheet(host: ExcelHost, plan: SheetPlan): HostSheet {
  const sheet = host.workbook.addSheet(plan.sheet);
  for (const node of plan.nodes) {
    if (!isUserNode(node)) throw new Error(`a ${node.kind} is nothing these tests begin with`);
    layNode(host, sheet, node);
  }
  return sheet;
}
