import { appendAll } from '../../model/append';
import type { FillRefusal } from '../../model/form-fill';
import { breathe, type Work } from '../../model/progress';
import { copyHindrance } from '../../xlsx/copies/copy-hindrance';
import { sheetInCopies, type SheetCopy } from '../../xlsx/copies/sheet-in-copies';
import type { Package } from '../../xlsx/opc/package';
import { kindOf, readRelationships } from '../../xlsx/opc/relationships';
import { savePackage } from '../../xlsx/opc/save';
import { withoutSignatures } from '../../xlsx/opc/signatures';
import { readWorkbook, type SheetEntry } from '../../xlsx/workbook/workbook';
import { fillPackage } from './fill-package';
import type { CopiesOutcome, FilledCopy } from './filled-forms';

const FILLING = { zh: '正在填表', en: 'Filling' };

/**
 * The file of a form in which filled copies stand in place of one sheet; its other sheets stay.
 *
 * @throws UnusableFile, NoRoom
 */
export async function fillCopies(
  form: Package,
  sheet: string,
  copies: readonly FilledCopy[],
  work: Work,
): Promise<CopiesOutcome> {
  const { sheets, date1904 } = await readWorkbook(form);
  const entry = sheets.find(({ name }) => name === sheet);
  const hindrance = entry ? await copyHindrance(form, entry) : 'referred';
  if (!entry || hindrance !== null) return { kind: 'refused', reason: hindrance ?? 'referred' };
  const own = await partsOf(form, entry);
  const refused: FillRefusal[] = [];
  const filled: SheetCopy[] = [];
  let pkg = form;
  for (const [at, { name, edits }] of copies.entries()) {
    await breathe(work);
    work.report(FILLING, at, copies.length);
    const one = await fillPackage(pkg, [edits], date1904, work);
    appendAll(
      refused,
      one.refused.map((refusal) => ({ ...refusal, sheet: name })),
    );
    filled.push({ name, filled: one.pkg });
    // The next copy begins with the form's own cells, and with the formats and texts that the others have added.
    pkg = withPartsOf(one.pkg, form, own);
  }
  const all = await withoutSignatures(await sheetInCopies(pkg, entry, filled));
  work.signal.throwIfAborted();
  return { kind: 'filled', bytes: await savePackage(all), refused };
}

/**
 * The parts that filling a sheet changes and that are its own: itself, what belongs to it, the workbook's names and
 * views.
 */
async function partsOf(pkg: Package, { part }: SheetEntry): Promise<ReadonlySet<string>> {
  const { part: workbook, relationships } = await readWorkbook(pkg);
  const chain = relationships.find((relationship) => kindOf(relationship) === 'calcChain')?.part;
  const parts = new Set([part, workbook, ...(chain == null ? [] : [chain])]);
  await reach(pkg, part, parts);
  return parts;
}

async function reach(pkg: Package, source: string, parts: Set<string>): Promise<void> {
  for (const { part } of await readRelationships(pkg, source)) {
    if (part === null || parts.has(part)) continue;
    parts.add(part);
    await reach(pkg, part, parts);
  }
}

/** A package in which some parts are again as they are in another. */
function withPartsOf(pkg: Package, other: Package, names: ReadonlySet<string>): Package {
  return pkg.with(
    [...names].flatMap((name) => {
      const source = other.source(name);
      return source === undefined ? [] : [[name, source] as const];
    }),
  );
}
