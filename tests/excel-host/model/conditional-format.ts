import type { CellRange } from '../../../src/model/cell';

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: 'Custom' | 'DataBar';
  readonly areas: readonly CellRange[];
  /** Custom: with `=`. */
  formula: string;
  colour: string | null;
  fill: string | null;
  bold: boolean | null;
  /** DataBar. */
  barColour: string | null;
  gradient: boolean;
  lower: { readonly type: string; readonly formula: string | null };
  upper: { readonly type: string; readonly formula: string | null };
}
