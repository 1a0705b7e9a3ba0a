/** How sure a guess must be, from 0 to 1, so that the user need not look at it again. */
export const SURE = 0.9;
