import { INVISIBLE, SPACE } from '../model/invisible';

const NOTHING = new RegExp(`[${SPACE}${INVISIBLE}]`, 'gu');

/** What makes two names of units the same: all but spaces, invisible characters and the width of characters. */
export function unitKey(unit: string): string {
  return unit.normalize('NFKC').replace(NOTHING, '');
}
