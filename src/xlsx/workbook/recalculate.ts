import { insertInSequence, setAttribute, type Edit } from '../xml/edits';
import { prefixOf, type XmlPart } from '../opc/xml-part';
import { child } from '../xml/query';

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

/**
 * Asks the program that opens the workbook to calculate it anew: formulas keep their last results in the file, and
 * those that look at a cell changed here would go on showing what it held before.
 *
 * @param part the workbook part
 */
export function recalculateOnLoad(part: XmlPart): Edit {
  const properties = child(part.root, 'calcPr');
  if (properties !== undefined) return setAttribute(properties, 'fullCalcOnLoad', '1');
  return insertInSequence(
    part,
    part.root,
    workbookSequence,
    'calcPr',
    `<${prefixOf(part.root)}calcPr fullCalcOnLoad="1"/>`,
  );
}
