import { sameName } from '../../../model/excel-names';
import { signatureName, parseSignature, type ContentSignature } from '../../content-signature';
import { isTouched } from '../additions/own-sheet-look';
import { lookAtOwnSheets } from '../additions/look-at-own-sheets';
import type { Session } from '../session';
import type { Target } from './build';
import type { KnownSheet, Survey } from './survey';

/**
 * The old sheets that hold something of the user's, so that they must not go. The survey has mostly seen them already;
 * those that the user has renamed in between take one batch more. A sheet without a signature is from before there were
 * signatures: nothing is known of it, and it is replaced.
 *
 * @returns ids of sheets
 */
export async function touchedForms(
  session: Session,
  targets: readonly Target[],
  { looks }: Survey,
): Promise<ReadonlySet<string>> {
  const signed = targets.flatMap(({ plan, former }) => {
    const signature = former && signatureOn(former.sheet, plan.id);
    return signature ? [{ old: former.sheet, signature }] : [];
  });
  const unseen = signed
    .filter(({ old }) => !looks.has(old.name))
    .map(({ old, signature }) => ({ sheet: old.name, area: signature.area }));
  const seen = new Map([...looks, ...(await lookAtOwnSheets(session, unseen))]);
  const touched = new Set<string>();
  for (const { old, signature } of signed) {
    const look = seen.get(old.name);
    if (look && (await isTouched(look, signature))) touched.add(old.id);
  }
  return touched;
}

function signatureOn({ names }: KnownSheet, plan: string): ContentSignature | null {
  const found = names.find(({ name }) => sameName(name, signatureName(plan)));
  return found ? parseSignature(found.formula) : null;
}
