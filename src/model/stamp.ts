import type { Severity } from './finding';

/** The rows of one ledger in short: how many there are, and the first 12 hex digits of their SHA-256. */
export interface LedgerDigest {
  readonly table: string;
  readonly rows: number;
  readonly hash: string;
}

/** The rows of every ledger in short; `whole` is 32 hex digits over all of them. */
export interface BookDigest {
  readonly whole: string;
  readonly ledgers: readonly LedgerDigest[];
}

/** What a summary sheet says of its own making. */
export interface Stamp {
  /** Local time, `2014-07-05 10:32`. */
  readonly time: string;
  readonly templateVersion: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly digests: BookDigest;
}
