import { stampedPlan } from '../../stamp-name';
import { ownNames } from '../read/structure';
import type { Session } from '../session';

/** A sheet as it is before writing. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  readonly protected: boolean;
  /** Plans whose stamp the sheet carries. */
  readonly plans: readonly string[];
  readonly tables: readonly string[];
}

/** What has to be known of a workbook before sheets are written into it. */
export interface Survey {
  readonly structureProtected: boolean;
  readonly sheets: readonly KnownSheet[];
  /** Defined names of the workbook with their formulas. */
  readonly names: ReadonlyMap<string, string>;
}

/** Looks round the workbook, in one batch. */
export async function survey({ context, sync }: Session): Promise<Survey> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/position,items/visibility,items/protection/protected,items/names/items/name,items/names/items/scope');
  tables.load('items/name,items/worksheet/id');
  names.load('items/name,items/formula');
  protection.load('protected');
  await sync();
  return {
    structureProtected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      visibility: sheet.visibility,
      protected: sheet.protection.protected,
      plans: ownNames(sheet).flatMap((name) => stampedPlan(name) ?? []),
      tables: tables.items.filter(({ worksheet }) => worksheet.id === sheet.id).map(({ name }) => name),
    })),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
  };
}
