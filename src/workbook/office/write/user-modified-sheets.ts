import { sameName } from '../../../model/excel-names';
import { markName, parseMark, type WrittenMark } from '../../content-signature';
import { isTouched } from '../additions/form-look';
import { lookAtForms } from '../additions/look-at-forms';
import type { Session } from '../session';
import type { Target } from './build';
import type { KnownSheet, Survey } from './survey';

/**
 * The old sheets that hold something of the user's, so that they must not go. The look-round has mostly seen them
 * already; those that the user has renamed in between take one batch more. A sheet without a mark is from before
 * there were marks: nothing is known of it, and it is replaced.
 *
 * @returns ids of sheets
 */
export async function touchedForms(
  session: Session,
  targets: readonly Target[],
  { looks }: Survey,
): Promise<ReadonlySet<string>> {
  const marked = targets.flatMap(({ plan, former }) => {
    const mark = former && markOn(former.sheet, plan.id);
    return mark ? [{ old: former.sheet, mark }] : [];
  });
  const unseen = marked
    .filter(({ old }) => !looks.has(old.name))
    .map(({ old, mark }) => ({ sheet: old.name, area: mark.area }));
  const seen = new Map([...looks, ...(await lookAtForms(session, unseen))]);
  const touched = new Set<string>();
  for (const { old, mark } of marked) {
    const look = seen.get(old.name);
    if (look && (await isTouched(look, mark))) touched.add(old.id);
  }
  return touched;
}

function markOn({ names }: KnownSheet, plan: string): WrittenMark | null {
  const found = names.find(({ name }) => sameName(name, markName(plan)));
  return found ? parseMark(found.formula) : null;
}
