/** The sheet of a county's workbook that says how each unit and file stands. */
export const STATUS_SHEET = '报送情况';

/** The sheet with all findings of all units. */
export const COUNTY_FINDINGS_SHEET = '校验结果';

/** The sheet with the units that owe a report, which the next roll-up can be given. */
export const OWED_SHEET = '应报单位';

/** The sheet of a return slip. */
export const SLIP_SHEET = '退回单';
