import type { TypedRow } from '../../templates/typed-rows';

/** A problem for the report that no ledger holds. */
export const materialRows: readonly TypedRow<'Materials'>[] = [
  { section: '存在问题', text: '部分脱贫户增收主要靠务工，经营性收入占比不高。' },
];
