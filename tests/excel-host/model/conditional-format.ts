import type { CellRange } from '../../../src/model/cell';

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: 'Custom' | 'DataBar';
  readonly areas: readonly CellRange[];
  /**
   * Excel shows it and answers nothing about it until the workbook is opened anew: a rule whose deletion was undone
   * (office-js issue 6396), one that the user duplicated (6835), the second of two over the same cells (6827).
   */
  broken?: true;
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
