import { stampedPlan } from '../../stamp-name';
import { askOwnSheet, type OwnSheetLook } from '../additions/own-sheet-look';
import { ownNames } from '../read/structure';
import type { Session } from '../session';
import { isRefusal, isWorkbookError } from '../errors';

/** A sheet as it is before writing. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  readonly protected: boolean;
  /** Names scoped to the sheet; a formula begins with `=`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly string[];
}

/** A sheet that has the stamp of a plan. */
export interface StampedForm {
  readonly plan: string;
  readonly sheet: KnownSheet;
}

/** What has to be known of a workbook before sheets are written into it. */
export interface Survey {
  readonly structureProtected: boolean;
  readonly sheets: readonly KnownSheet[];
  readonly stamped: readonly StampedForm[];
  /** Defined names of the workbook with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  /** Name of a sheet → what it holds, for the forms that were looked at along with the rest. */
  readonly looks: ReadonlyMap<string, OwnSheetLook>;
}

/**
 * Looks round the workbook and at its forms, in one batch. Where a form is gone by now, where Excel refuses to tell of
 * its notes, or where all is too much for one answer, it takes another batch without the forms.
 *
 * @param forms names of the sheets that forms are expected on
 */
export async function survey(session: Session, forms: readonly string[]): Promise<Survey> {
  try {
    return await lookRound(session, forms);
  } catch (error) {
    if (forms.length > 0 && (isRefusal(error) || isWorkbookError(error, 'tooLarge'))) return lookRound(session, []);
    throw error;
  }
}

async function lookRound(session: Session, forms: readonly string[]): Promise<Survey> {
  const { context, ask } = session;
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/position,items/visibility,items/protection/protected,items/names/items/name,items/names/items/scope,items/names/items/formula',
  );
  tables.load('items/name,items/worksheet/id');
  names.load('items/name,items/formula');
  protection.load('protected');
  const asked = forms.map(
    (form) => [form, askOwnSheet(session, worksheets.getItem(form), { withNotes: true })] as const,
  );
  await ask();
  const sheets = worksheets.items.map((sheet): KnownSheet => ({
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    names: ownNames(sheet).map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: tables.items.filter(({ worksheet }) => worksheet.id === sheet.id).map(({ name }) => name),
  }));
  return {
    structureProtected: protection.protected,
    sheets,
    stamped: sheets.flatMap((sheet) =>
      sheet.names.flatMap(({ name }) => {
        const plan = stampedPlan(name);
        return plan === null ? [] : [{ plan, sheet }];
      }),
    ),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    looks: new Map(
      asked.flatMap(([form, answer]) => {
        const look = answer();
        return look ? [[form, look] as const] : [];
      }),
    ),
  };
}
