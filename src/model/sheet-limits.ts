/** The last row and the last column (XFD) that a sheet has, 1-based (Excel specifications and limits). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
