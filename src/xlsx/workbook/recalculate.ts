import { insertInSequence, setAttribute, type Edit } from '../xml/edits';
import { prefixOf, type XmlPart } from '../opc/xml-part';
import { child, isOn, value } from '../xml/query';

/** Children of `<workbook>` in the order of the schema (CT_Workbook, ISO 29500-1 §18.2.27). */
export const workbookSequence = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** The engine of the first Excel 2007. Programs in Python, and those made after them, write its number for theirs. */
const FIRST_ENGINE = '124519';

/**
 * Whether a workbook asks to be calculated the way XlsxWriter and openpyxl do. These do not calculate themselves: the
 * results of formulas in it are placeholders.
 *
 * @param part the workbook part
 */
export function asksAsPythonDoes(part: XmlPart): boolean {
  const properties = child(part.root, 'calcPr');
  return (
    properties !== undefined &&
    value(properties, 'calcId') === FIRST_ENGINE &&
    isOn(value(properties, 'fullCalcOnLoad')) &&
    value(properties, 'calcOnSave') === undefined
  );
}

/**
 * Asks the program that opens the workbook to calculate it again: formulas keep their last results in the file, and
 * those that look at a cell changed here would go on showing what it held before.
 *
 * @param part the workbook part
 */
export function recalculateOnLoad(part: XmlPart): readonly Edit[] {
  const properties = child(part.root, 'calcPr');
  if (properties === undefined) {
    const markup = `<${prefixOf(part.root)}calcPr fullCalcOnLoad="1"/>`;
    return [insertInSequence(part, part.root, workbookSequence, 'calcPr', markup)];
  }
  const asked = setAttribute(properties, 'fullCalcOnLoad', '1');
  const isCalculated = value(properties, 'calcId') === FIRST_ENGINE && !asksAsPythonDoes(part);
  if (!isCalculated || value(properties, 'calcOnSave') !== undefined) return [asked];
  // So that results of that Excel are still taken for results: programs in Python do not write this attribute, whose
  // value is the default.
  return [asked, setAttribute(properties, 'calcOnSave', '1')];
}
