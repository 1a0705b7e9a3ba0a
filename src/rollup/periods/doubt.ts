import type { Trace } from '../../model/summary';
import type { TableName } from '../../templates/ledgers';

/** Kinds of doubts: what is impossible or unlikely, given the report of an earlier period. */
export type DoubtKind =
  'deeds' | 'cadres' | 'projectCount' | 'projects' | 'quantities' | 'visits' | 'pairings' | 'renamed' | 'sameFigures';

/** A doubt about a report, and its place. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** The cadre, project or pairing; empty where it is about the report as a whole. */
  readonly subject: string;
  /** The values then and now, in words; empty where the kind says enough. */
  readonly before: string;
  readonly now: string;
  /** The cell to look at, `项目台账!M7`; null where the row is gone. */
  readonly cell: string | null;
  /** The cell in the earlier file; null where the doubt is not about a single row. */
  readonly cellBefore: string | null;
}

/** The place of a doubt that is not about a single row. */
export const NOWHERE = { cell: null, cellBefore: null } as const;

/** The sheet rows of a ledger in a trace. */
export function rowsIn(trace: Trace, table: TableName): ReadonlySet<number> {
  return new Set(trace.flatMap((part) => (part.table === table ? part.rows : [])));
}
