import type { Trace } from '../../model/summary';
import type { TableName } from '../../templates/ledgers';

/** What cannot be, or is hardly so, beside the report of an earlier period. */
export type DoubtKind =
  'deeds' | 'cadres' | 'projectCount' | 'projects' | 'quantities' | 'visits' | 'pairings' | 'renamed' | 'sameFigures';

/** One such thing and where it stands. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** The cadre, project or pairing; empty where it is about the report as a whole. */
  readonly subject: string;
  /** What it was and what it is, as people read them; empty where that goes without saying. */
  readonly before: string;
  readonly now: string;
  /** The cell to look at, `项目台账!M7`; null where the row is gone. */
  readonly cell: string | null;
  /** The cell in the earlier file; null where it is about no one row. */
  readonly cellBefore: string | null;
}

/** Where a doubt stands that is about no one row. */
export const NOWHERE = { cell: null, cellBefore: null } as const;

/** The rows of a ledger in a trace. */
export function rowsIn(trace: Trace, table: TableName): ReadonlySet<number> {
  return new Set(trace.flatMap((part) => (part.table === table ? part.rows : [])));
}
