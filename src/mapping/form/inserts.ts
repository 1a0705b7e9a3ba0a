import type { FormInsert } from '../../model/form-fill';
import type { FormRow } from './form-body';

/** The rows of a list, and those that it needs beside. */
export interface ListRows {
  readonly body: readonly FormRow[];
  readonly insert: FormInsert | null;
}

/**
 * The rows that come into a sheet for all of its lists, from the top down. Lists side by side share their rows: what
 * comes in for the one that needs most is there for the others too.
 */
export function insertsTogether(lists: readonly ListRows[]): readonly FormInsert[] {
  const kept: FormInsert[] = [];
  const wanted = lists.flatMap(({ body, insert }) => (insert ? [{ body, insert }] : []));
  for (const { body, insert } of wanted.toSorted((a, b) => b.insert.count - a.insert.count)) {
    const at = kept.findIndex(({ after }) => body.some(({ row }) => row === after));
    const shared = kept[at];
    if (!shared) kept.push(insert);
    else if (shared.after === insert.after) kept[at] = { ...shared, stretch: shared.stretch || insert.stretch };
  }
  return kept.toSorted((a, b) => a.after - b.after);
}
