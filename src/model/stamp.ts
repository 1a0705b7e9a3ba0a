import type { Severity } from './finding';

/** Digest of the rows of one ledger: their number, and the first 12 hex digits of their SHA-256. */
export interface LedgerDigest {
  readonly table: string;
  readonly rows: number;
  readonly hash: string;
}

/** Digest of the rows of every ledger; `whole` is 32 hex digits over all of them. */
export interface BookDigest {
  readonly whole: string;
  readonly ledgers: readonly LedgerDigest[];
}

/** What a summary sheet tells about how it was made. */
export interface Stamp {
  /** Local time, `2014-07-05 10:32`. */
  readonly time: string;
  readonly templateVersion: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly digests: BookDigest;
}
