export { OWED_SHEET } from '../../plan/rollup/file-lists';
export { COUNTY_FINDINGS_SHEET } from '../../plan/rollup/findings-list';
export { SLIP_SHEET } from '../../plan/rollup/slip-plan';
