import type { FormInsert } from '../../model/form-fill';
import type { FormRow } from './form-body';

/** The rows of a list, and the rows that must be inserted for it. */
export interface ListRows {
  readonly body: readonly FormRow[];
  readonly insert: FormInsert | null;
}

/**
 * The inserts of a sheet for all of its lists, from the top down. Lists side by side share rows, so that only the
 * largest of their inserts is needed.
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
