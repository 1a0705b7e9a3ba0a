import { asksForRelation } from '../persons';
import { labelOf } from '../recognised';
import type { Card } from './card-subjects';
import type { FormList } from './form-list';
import { withoutColumns } from './proposed-lists';

/**
 * The lists on a card, filtered to the rows that belong to its subject. A list whose rows no ledger has (the members of
 * a household) stays empty; one with a single row is no list but labels over cells.
 */
export function listsOfCard(lists: readonly FormList[], { entry }: Card): readonly FormList[] {
  return lists.flatMap((list): readonly FormList[] => {
    const { id, table } = list.recognised;
    const isOfMembers = table.columns.some(({ headers }) => asksForRelation(labelOf(headers)));
    const own = id === null || isOfMembers ? undefined : entry.lists.get(id);
    if (own) return [{ ...list, filter: { ...list.filter, ...own } }];
    return list.body.length > 1 ? [{ ...list, recognised: withoutColumns(list.recognised), filter: undefined }] : [];
  });
}
