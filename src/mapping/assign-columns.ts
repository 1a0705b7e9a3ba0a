import type { HeaderSense } from './header-sense';
import type { Match } from './match-headers';
import type { Field } from './vocabulary';

/** Matches whose sureness differs by no more than this count as equally sure. */
export const AS_SURE = 0.05;

/** A foreign column that may stand for a field. */
export interface Candidate extends Match {
  readonly sense: HeaderSense;
  readonly field: Field;
}

/** A bonus for the first of several equally sure columns for a name: tables begin with whom they are about. */
function preference({ sense, field, sure }: Candidate, candidates: readonly Candidate[]): number {
  if (field.key !== 'name' || field.of?.trait !== 'name') return 0;
  const rivals = candidates.filter((other) => other.field === field && other.sure >= sure - AS_SURE);
  return rivals.length > 1 && rivals.every((other) => other.sense.column >= sense.column) ? AS_SURE : 0;
}

/** Matches columns with fields, each at most once, the surest match first. */
export function assign(candidates: readonly Candidate[]): readonly Candidate[] {
  const order = candidates
    .map((candidate) => ({ candidate, rank: candidate.sure + preference(candidate, candidates) }))
    .sort((a, b) => b.rank - a.rank || a.candidate.sense.column - b.candidate.sense.column)
    .map(({ candidate }) => candidate);
  const columns = new Set<number>();
  const fields = new Set<string>();
  return order.filter(({ sense, field }) => {
    if (columns.has(sense.column) || fields.has(field.key)) return false;
    columns.add(sense.column);
    fields.add(field.key);
    return true;
  });
}
