/** The tasks behind the pane's actions: loaded as one, so that a task that has begun finds all of it there. */
export { addExample } from './add-example';
export { addOption } from './add-option';
export { compareWith } from './comparing';
export { createMissing, createSample } from './create';
export { explain } from './explain';
export { changeMap, openForm, saveEachCard, saveForm, saveTrace, showCard } from './filling';
export { chooseForm, openSheet } from './filling-in-place';
export { fix } from './fix';
export { carryOver, changeImport, openImport } from './importing';
export { closeSlip, openSlip } from './open-slip';
export { draftReport, saveReport } from './report';
export { save } from './save';
export { submit } from './submit';
export { summarize } from './summarize';
export { unmerge } from './unmerge';
