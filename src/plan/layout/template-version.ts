import { TEMPLATE_VERSION_NAME } from '../../model/grid';
import type { NameNode } from '../../model/plan';
import { TEMPLATE_VERSION } from '../../templates/ledgers';

/** Tells a workbook which version of the template its ledgers are of; on one sheet of each that the product makes. */
export const templateVersion: NameNode = {
  kind: 'name',
  name: TEMPLATE_VERSION_NAME,
  formula: String(TEMPLATE_VERSION),
};
