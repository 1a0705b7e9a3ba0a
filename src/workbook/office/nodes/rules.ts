import type { ColourRuleNode, DataBarNode } from '../../../model/plan';
import { CALL_BYTES } from '../bytes';
import { block, excelColour, type SheetTarget, type LayNodes } from './sheet-target';

/** Bars from 0 to a fixed end, so that the bars of several rows can be compared. */
export const layDataBars: LayNodes<DataBarNode> = function* layDataBars(target, nodes) {
  for (const node of nodes) {
    yield 4 * CALL_BYTES;
    const { dataBar } = block(target, node.range).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: String(node.max) };
    dataBar.positiveFormat.fillColor = excelColour(node.colour);
    dataBar.positiveFormat.gradientFill = false;
  }
};

/** Excel puts every new rule above those there are, so they are made from the last to the first. */
export const layColourRules: LayNodes<ColourRuleNode> = function* layColourRules(target, nodes) {
  for (const node of nodes.toReversed()) {
    yield 4 * CALL_BYTES;
    layColourRule(target, node);
  }
};

function layColourRule(target: SheetTarget, { range, formula, style }: ColourRuleNode): void {
  const { custom } = block(target, range).conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  if (style.fill !== undefined) custom.format.fill.color = excelColour(style.fill);
  if (style.colour !== undefined) custom.format.font.color = excelColour(style.colour);
  if (style.bold !== undefined) custom.format.font.bold = style.bold;
}
