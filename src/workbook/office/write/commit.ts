import { sameName, sheetName, tableName, UsedNames } from '../../../model/excel-names';
import { keptSheetName } from '../../kept-sheet-name';
import { stampName } from '../../stamp-name';
import { signatureName } from '../../content-signature';
import type { Session } from '../session';
import type { Building, Built } from './build';
import type { KnownSheet, Survey } from './survey';

/** An old sheet that gives its place to a new one. */
export interface ReplacedSheet {
  readonly sheet: KnownSheet;
  /** What it is called until it is deleted or, where it is kept, from now on. */
  readonly parked: string;
  /**
   * Of a sheet that is kept: the names of its own by which the product knows it, and which it loses. Null where it is
   * deleted.
   */
  readonly ownNames: readonly string[] | null;
  /** Its tables whose names the new sheet takes: name → what they are called meanwhile. */
  readonly tables: ReadonlyMap<string, string>;
}

const REPLACED = '待删除';

/**
 * Decides what becomes of the old sheets, and what they and their tables are called while the new ones take their
 * names.
 *
 * @param touched ids of those that are kept
 */
export function replacedSheets(
  { sheets, names }: Survey,
  built: readonly Built[],
  touched: ReadonlySet<string>,
): readonly ReplacedSheet[] {
  const takenSheets = new UsedNames([...sheets.map(({ name }) => name), ...built.map(({ target }) => target.building)]);
  const takenTables = new UsedNames([...sheets.flatMap(({ tables }) => tables), ...names.keys()]);
  return built.flatMap(({ target: { plan, former }, tables }) => {
    if (!former) return [];
    const { sheet: old } = former;
    const kept = touched.has(old.id);
    const parked = takenSheets.take(kept ? keptSheetName(old.name) : sheetName(REPLACED));
    const renamed = old.tables.filter((table) => tables.some(({ name }) => sameName(name, table)));
    const parkedTables = new Map(renamed.map((table) => [table, takenTables.take(tableName(`${table}_old`))]));
    const known = old.names
      .map(({ name }) => name)
      .filter((name) => sameName(name, stampName(plan.id)) || sameName(name, signatureName(plan.id)));
    return [{ sheet: old, parked, ownNames: kept ? known : null, tables: parkedTables }];
  });
}

/**
 * Puts the new sheets in the place of the old ones, in one batch. Whatever Excel could refuse comes before
 * the first deletion: as long as all old sheets and their names are there, everything can be taken back.
 */
export async function commit(
  { context, sync }: Session,
  { built, changedNames }: Building,
  replaced: readonly ReplacedSheet[],
  { sheets, names }: Survey,
): Promise<void> {
  const { worksheets, tables, names: workbookNames } = context.workbook;
  for (const { sheet, parked, tables: parkedTables } of replaced) {
    worksheets.getItem(sheet.id).name = parked;
    for (const [table, free] of parkedTables) tables.getItem(table).name = free;
  }
  // Every new sheet that moves before its old one pushes those behind it one place on.
  const replacing = built
    .flatMap(({ target: { former, sheet: name }, sheet }) => (former ? [{ old: former.sheet, name, sheet }] : []))
    .sort((a, b) => a.old.position - b.old.position);
  for (const [moved, { old, name, sheet }] of replacing.entries()) {
    sheet.name = name;
    sheet.position = old.position + moved;
    const kept = replaced.some((other) => other.sheet === old && other.ownNames !== null);
    if (old.visibility !== 'Visible' && !kept) sheet.visibility = old.visibility;
  }
  const parkedNames = replaced.flatMap(({ tables: parked }) => [...parked.keys()]);
  const taken = new UsedNames(
    [...sheets.flatMap((sheet) => sheet.tables), ...names.keys()].filter(
      (name) => !parkedNames.some((other) => sameName(other, name)),
    ),
  );
  for (const { table, name } of built.flatMap((sheet) => sheet.tables)) table.name = taken.take(tableName(name));
  for (const [name, formula] of changedNames) workbookNames.getItem(name).formula = formula;
  for (const { sheet, ownNames } of replaced)
    if (ownNames === null) makeDeletable(worksheets.getItem(sheet.id), sheet.visibility);
  for (const old of replaced) dismiss(worksheets.getItem(old.sheet.id), old.ownNames);
  await sync();
}

/** Excel deletes a sheet that is hidden, but none that is very hidden: reference page of Worksheet.delete. */
export function makeDeletable(sheet: Excel.Worksheet, visibility: Excel.Worksheet['visibility']): void {
  if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
}

/** Deletes an old sheet or, where it is kept, the names by which the product knows it. */
export function dismiss(sheet: Excel.Worksheet, ownNames: readonly string[] | null): void {
  if (ownNames === null) sheet.delete();
  else for (const name of ownNames) sheet.names.getItem(name).delete();
}
