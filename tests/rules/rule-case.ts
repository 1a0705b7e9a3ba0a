import type { Edits } from './township';

/** One outcome of a rule over the clean township with a few edits. */
export interface RuleCase extends Edits {
  /** What is seen, as a sentence. */
  readonly outcome: string;
  /** `YYYY-MM-DD`; 1 July 2014 where left out. */
  readonly today?: string;
  /** Every finding, the reader's among them, as `code address`, in reading order: `R201 帮扶日志!B4`. */
  readonly finds: readonly string[];
  /** Words that the Chinese message of the case's code must hold. */
  readonly says?: readonly string[];
  /** What the first finding of the case's code offers: the cell's new value; null where it offers nothing. */
  readonly fix?: string | number | null;
  /** Whether that can be understood in no other way; no where left out. */
  readonly safe?: boolean;
  /** What the first finding of the case’s code suggests. */
  readonly suggests?: string;
}

/** The cases of one code: what raises it and what does not. */
export interface RuleCases {
  readonly code: string;
  readonly bad: readonly RuleCase[];
  readonly good: readonly RuleCase[];
}
