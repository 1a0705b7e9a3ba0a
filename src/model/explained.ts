import type { Finding } from './finding';

/** A finding that the township gave a reason for in 情况说明. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Sheet row of 情况说明 (1-based) that holds the reason. */
  readonly row: number;
}
