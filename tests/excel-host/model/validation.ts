import type { CellRange } from '../../../src/model/cell';

export interface HostValidation {
  areas: readonly CellRange[];
  /** As it was set: one key (`list`, `date`, …) with its settings; empty for no rule. */
  rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  prompt: { readonly title: string; readonly message: string } | null;
  errorAlert: { readonly style: string; readonly title: string; readonly message: string } | null;
  ignoreBlanks: boolean;
}
