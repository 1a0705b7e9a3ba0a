import { maskIdNumber, maskPhones } from '../model/mask-number';
import type { Column } from '../templates/column';
import type { Masking } from './masking';
import { REMARKS } from './remarks';

/** How what a cell of a column holds goes out: numbers masked as its kind says, remarks not at all. */
export function cellMasking(column: Column | undefined, mask: Masking): Masking {
  if (column?.key === REMARKS) return (text) => (text === '' ? '' : '（备注未收）');
  if (column?.type.kind === 'idNumber') return maskIdNumber;
  if (column?.type.kind === 'phone') return maskPhones;
  return mask;
}
