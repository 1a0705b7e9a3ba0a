/** The key of the column 备注. Remarks are for the township itself and are never submitted. */
export const REMARKS = 'remarks';
