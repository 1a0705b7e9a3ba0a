/** Name of the plan of 报送情况, by which a county's workbook is known. */
export const COUNTY_PLAN = 'rollupStatus';
