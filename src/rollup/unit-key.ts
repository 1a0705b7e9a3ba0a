import { INVISIBLE, SPACE } from '../model/invisible';

const NOTHING = new RegExp(`[${SPACE}${INVISIBLE}]`, 'gu');

/**
 * A key that is equal for names of units that differ only in spaces, invisible characters and the width of characters.
 */
export function unitKey(unit: string): string {
  return unit.normalize('NFKC').replace(NOTHING, '');
}
