import { rangeAddress } from '../../../model/cell';
import type { ColourRuleNode, DataBarNode } from '../../../model/plan';
import { escapeText } from '../../../xlsx/xml/escape';
import type { SheetFitting } from './sheet-fitting';

/** The conditional formats of a sheet, the first one before the others. */
export function conditionsMarkup(conditions: readonly (DataBarNode | ColourRuleNode)[], fitting: SheetFitting): string {
  return conditions
    .map((node, index) => {
      const rule = node.kind === 'dataBar' ? dataBar(node, index + 1) : colourRule(node, index + 1, fitting);
      return `<conditionalFormatting sqref="${rangeAddress(node.range)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

/** Without `minLength`, which then is 10, a data bar from 0 shows 0 as a bar of a tenth. */
function dataBar({ max, colour }: DataBarNode, priority: number): string {
  const ends = `<cfvo type="num" val="0"/><cfvo type="num" val="${max}"/>`;
  const bar = `<dataBar minLength="0" maxLength="100">${ends}<color rgb="FF${colour}"/></dataBar>`;
  return `<cfRule type="dataBar" priority="${priority}">${bar}</cfRule>`;
}

function colourRule({ formula, style }: ColourRuleNode, priority: number, fitting: SheetFitting): string {
  const written = escapeText(fitting.formula(formula));
  const format = fitting.differentialOf(style);
  return `<cfRule type="expression" dxfId="${format}" priority="${priority}"><formula>${written}</formula></cfRule>`;
}
