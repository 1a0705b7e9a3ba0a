/** From here on what a column or cell was taken for needs no second look: of 0 to 1. */
export const SURE = 0.9;
