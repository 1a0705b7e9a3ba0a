import { maskIdNumber, maskPhones } from '../model/mask-number';
import type { Column } from '../templates/column';
import type { Masking } from './masking';
import { REMARKS } from './remarks';

/**
 * How the cells of a column are masked: numbers by the column's kind, remarks left out.
 *
 * @param column undefined where it is not known
 * @param mask for the text of any other column
 */
export function cellMasking(column: Column | undefined, mask: Masking): Masking {
  if (column?.key === REMARKS) return (text) => (text === '' ? '' : '（备注未收）');
  if (column?.type.kind === 'idNumber') return maskIdNumber;
  if (column?.type.kind === 'phone') return maskPhones;
  return mask;
}
