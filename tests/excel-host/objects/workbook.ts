import { applicationObject } from './application';
import type { HostContext } from './host-context';
import type { HostObject } from './host-object';
import { namesObject } from './names';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** The root object of every batch. */
export function workbookObject(context: HostContext): HostObject {
  const { workbook } = context;
  return {
    type: 'Workbook',
    nav: {
      worksheets: () => worksheetsObject(context),
      tables: () => tablesObject(context, null),
      names: () => namesObject(context, null),
      application: () => applicationObject(context),
      protection: () => ({ type: 'WorkbookProtection', get: { protected: () => workbook.structureProtected } }),
    },
    call: {
      // The clean-up batch of Excel.run releases the ranges it kept.
      _RemoveReference: () => null,
    },
  };
}
