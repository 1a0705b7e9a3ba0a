import type { Session } from '../session';
import type { Building, Built } from './build';
import { freeSheetName, freeTableName, sameName } from './names';
import type { KnownSheet, Survey } from './survey';

/** An old sheet and what it is called until it is deleted. */
export interface Retired {
  readonly sheet: KnownSheet;
  readonly parked: string;
  /** Its tables whose names the new sheet takes: name → what they are called meanwhile. */
  readonly tables: ReadonlyMap<string, string>;
}

const REPLACED = '待删除';

/** Decides what the old sheets and their tables are called while the new ones take their names. */
export function retire({ sheets, names }: Survey, built: readonly Built[]): readonly Retired[] {
  const takenSheets = [...sheets.map(({ name }) => name), ...built.map(({ target }) => target.building)];
  const takenTables = [...sheets.flatMap(({ tables }) => tables), ...names.keys()];
  return built.flatMap(({ target: { old }, tables }) => {
    if (!old) return [];
    const parked = freeSheetName(REPLACED, takenSheets);
    takenSheets.push(parked);
    const renamed = old.tables.filter((table) => tables.some(({ name }) => sameName(name, table)));
    const parkedTables = new Map(renamed.map((table) => {
      const free = freeTableName(`${table}_old`, takenTables);
      takenTables.push(free);
      return [table, free];
    }));
    return [{ sheet: old, parked, tables: parkedTables }];
  });
}

/**
 * Puts the new sheets in the place of the old ones, in one batch. Whatever Excel could refuse comes before
 * the first deletion: as long as all old sheets are there, everything can be taken back.
 */
export async function commit({ context, sync }: Session, { built, changedNames }: Building, retired: readonly Retired[], { sheets, names }: Survey): Promise<void> {
  const { worksheets, tables, names: workbookNames } = context.workbook;
  for (const { sheet, parked, tables: parkedTables } of retired) {
    worksheets.getItem(sheet.id).name = parked;
    for (const [table, free] of parkedTables) tables.getItem(table).name = free;
  }
  // Every new sheet that moves before its old one pushes those behind it one place on.
  const replacing = built.flatMap(({ target: { old, sheet: name }, sheet }) => (old ? [{ old, name, sheet }] : [])).sort((a, b) => a.old.position - b.old.position);
  for (const [moved, { old, name, sheet }] of replacing.entries()) {
    sheet.name = name;
    sheet.position = old.position + moved;
    if (old.visibility !== 'Visible') sheet.visibility = old.visibility;
  }
  const parkedNames = retired.flatMap(({ tables: parked }) => [...parked.keys()]);
  const taken = [...sheets.flatMap((sheet) => sheet.tables), ...names.keys()].filter((name) => !parkedNames.some((other) => sameName(other, name)));
  for (const { table, name } of built.flatMap((sheet) => sheet.tables)) {
    const free = freeTableName(name, taken);
    taken.push(free);
    table.name = free;
  }
  for (const [name, formula] of changedNames) workbookNames.getItem(name).formula = formula;
  for (const { sheet } of retired) worksheets.getItem(sheet.id).delete();
  await sync();
}
