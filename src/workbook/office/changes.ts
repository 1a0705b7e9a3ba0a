/** Everything that changes the workbook, to be loaded as one: whoever can begin a change can end it. */
export { addRows } from './add-rows';
export { replaceDropdowns } from './dropdowns/replace-dropdowns';
export { applyFixes } from './fixes/apply-fixes';
export { keepText } from './keep-text';
export { unmerge } from './unmerge';
export { writePlans } from './write/write-plans';
