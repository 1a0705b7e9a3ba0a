import type { TypedRow } from '../templates/typed-rows';

/** Problems that the half-year report names and no ledger holds. */
export const materialRows: readonly TypedRow<'Materials'>[] = [
  { section: '存在问题', text: '乡镇财力有限，对基层投入不足。' },
  { section: '存在问题', text: '升级达标、检查验收多，干部忙于做材料，下村时间少。' },
];
