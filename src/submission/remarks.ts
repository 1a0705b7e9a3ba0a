/** Key of the column 备注: remarks are the township's own and go nowhere. */
export const REMARKS = 'remarks';
