import { TEMPLATE_VERSION_NAME } from '../../model/grid';
import type { NameNode } from '../../model/plan';
import { TEMPLATE_VERSION } from '../../templates/ledgers';

/**
 * The defined name that tells the version of a workbook's template; it is on one sheet of each workbook that the
 * product makes.
 */
export const templateVersion: NameNode = {
  kind: 'name',
  name: TEMPLATE_VERSION_NAME,
  formula: String(TEMPLATE_VERSION),
};
