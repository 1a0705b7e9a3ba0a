import type { HeaderSense } from './header-sense';
import type { Match } from './match-headers';
import type { Field } from './vocabulary';

/** So far apart are two that are as sure as each other. */
export const AS_SURE = 0.05;

/** A column that may be a field's. */
export interface Candidate extends Match {
  readonly sense: HeaderSense;
  readonly field: Field;
}

/** The first of several columns that may name whom a table is about: the others stand beside that one. */
function preference({ sense, field, sure }: Candidate, candidates: readonly Candidate[]): number {
  if (field.key !== 'name' || field.of?.trait !== 'name') return 0;
  const rivals = candidates.filter((other) => other.field === field && other.sure >= sure - AS_SURE);
  return rivals.length > 1 && rivals.every((other) => other.sense.column >= sense.column) ? AS_SURE : 0;
}

/** Gives each column and each field to at most one of the other, the surest first. */
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
