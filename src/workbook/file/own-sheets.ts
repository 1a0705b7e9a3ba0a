import { parseCell, type CellPlace } from '../../model/cell';
import { parseReference } from '../../model/cell-reference';
import { sameName } from '../../model/excel-names';
import { TEMPLATE_VERSION_NAME } from '../../model/grid';
import { joinKey } from '../../model/join-key';
import { parseTemplateVersion, stampedPlan } from '../stamp-name';
import { signatureName, parseSignature, type ContentSignature } from '../content-signature';
import type { SheetEntry, Workbook } from '../../xlsx/workbook/workbook';

/** A sheet that the product wrote before, known by its sheet-scoped stamp name. */
export interface OwnSheet {
  readonly plan: string;
  readonly sheet: SheetEntry;
  /** The stamp cell; null where the user deleted it. */
  readonly stampCell: CellPlace | null;
  /** What the product wrote on it; null where that is not known any more. */
  readonly signature: ContentSignature | null;
  /** The sheet-scoped names by which it is known, as they are written. */
  readonly names: readonly string[];
}

/** The product's own sheets, wherever they stand and whatever they are called by now; deleted ones are left out. */
export function ownSheets(workbook: Workbook): readonly OwnSheet[] {
  const known = new Set<string>();
  return workbook.definedNames.flatMap(({ name, localSheetId, text }) => {
    const plan = stampedPlan(name);
    const sheet = localSheetId === null ? undefined : stampedSheet(text, localSheetId, workbook);
    if (plan === null || sheet === undefined || known.has(joinKey(plan, sheet.name))) return [];
    known.add(joinKey(plan, sheet.name));
    const signature = workbook.definedNames.find(
      (other) => other.localSheetId === localSheetId && other.name === signatureName(plan),
    );
    return [
      {
        plan,
        sheet,
        stampCell: parseCell(text),
        signature: signature ? parseSignature(signature.text) : null,
        names: signature ? [name, signature.name] : [name],
      },
    ];
  });
}

/**
 * The sheet of a stamp's cell. Programs that move sheets may leave the name's `localSheetId` as it was, so that it
 * means another sheet; the reference itself is right.
 */
function stampedSheet(text: string, localSheetId: number, { sheets }: Workbook): SheetEntry | undefined {
  const named = parseReference(text)?.sheet ?? '';
  return sheets.find(({ name }) => sameName(name, named)) ?? sheets[localSheetId];
}

/** The template version that the product wrote into the workbook; null where there is none. */
export function templateVersionIn(workbook: Workbook): number | null {
  const entry = workbook.definedNames.find(
    ({ name, localSheetId }) => localSheetId === null && name === TEMPLATE_VERSION_NAME,
  );
  return parseTemplateVersion(entry?.text);
}
