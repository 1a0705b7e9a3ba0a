import { WorkbookError } from '../../port';
import { withoutCancelling, type Session } from '../session';
import { isWorkbookError } from '../errors';
import type { Building } from './build';
import { ownNames } from '../read/structure';
import { dismiss, makeDeletable, type ReplacedSheet } from './commit';
import type { Survey } from './survey';

/** How a writing that broke off ended: as if it had never begun, or finished after all. */
export type Ending = 'takenBack' | 'finished';

const COME_BACK = {
  zh: '请切换回这个台账的窗口，正在收尾',
  en: 'Tidying up; please come back to the window of this workbook',
};

/** Milliseconds before the second try to clear up; each further one waits twice as long, at most the longest. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2000;

/** How long clearing up waits for the user to come back from another workbook. */
const PATIENCE_MILLISECONDS = 15 * 60_000;

/**
 * Clears up after a writing that failed. Where an old sheet, or a name of one that is kept, has been deleted already,
 * all new ones are in place and only the others have still to go; else everything goes back to what it was. Sheets can
 * be deleted only in the workbook in front: where the user has turned to another one, it waits until they are back.
 *
 * @param cause the failure that broke the writing off
 * @throws WorkbookError `halfWritten` where Excel refuses that too
 */
export async function rollBack(
  broken: Session,
  building: Building,
  replaced: readonly ReplacedSheet[],
  before: Survey,
  cause: unknown,
): Promise<Ending> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await clearUp(withoutCancelling(broken), building, replaced, before);
    } catch (error) {
      if (!isWorkbookError(error, 'otherWorkbook') || performance.now() > deadline) {
        throw new WorkbookError(
          { reason: 'halfWritten', sheets: building.built.map(({ target }) => target.building) },
          { cause },
        );
      }
      broken.work.report(COME_BACK, 0, 0);
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
}

/** One try to clear up. It looks first, so that it can be tried again whatever an earlier one came to. */
async function clearUp(
  session: Session,
  building: Building,
  replaced: readonly ReplacedSheet[],
  before: Survey,
): Promise<Ending> {
  const { worksheets, tables, names } = session.context.workbook;
  // Names of sheets need the workbook in front (office-js issue 6365): they are asked for only where one was to go.
  const keeps = replaced.some((old) => old.ownNames !== null);
  worksheets.load(
    `items/id,items/name,items/visibility${keeps ? ',items/names/items/name,items/names/items/scope' : ''}`,
  );
  tables.load('items/name');
  names.load('items/name');
  await session.sync();
  const left = stillThere(replaced, worksheets.items);
  const finished = toDelete(left) < toDelete(replaced);
  if (finished) {
    for (const old of left) dismiss(worksheets.getItem(old.sheet.id), old.ownNames);
  } else {
    for (const sheet of madeSheets(worksheets.items, building, before)) {
      makeDeletable(sheet, sheet.visibility);
      sheet.delete();
    }
    for (const { name } of names.items) if (building.newNames.includes(name)) names.getItem(name).delete();
    restoreOld(session, replaced, new Set(tables.items.map(({ name }) => name)));
    for (const name of building.changedNames.keys()) names.getItem(name).formula = before.names.get(name);
  }
  await session.sync();
  return finished ? 'finished' : 'takenBack';
}

/** The old sheets, and of the names of each, what has not been deleted. */
function stillThere(replaced: readonly ReplacedSheet[], sheets: readonly Excel.Worksheet[]): ReplacedSheet[] {
  return replaced.flatMap((old) => {
    const sheet = sheets.find(({ id }) => id === old.sheet.id);
    if (!sheet) return [];
    return [
      old.ownNames === null
        ? old
        : {
            ...old,
            ownNames: ownNames(sheet)
              .map(({ name }) => name)
              .filter((name) => old.ownNames?.includes(name)),
          },
    ];
  });
}

/** How many deletions are to be made. */
function toDelete(replaced: readonly ReplacedSheet[]): number {
  return replaced.reduce((sum, old) => sum + (old.ownNames?.length ?? 1), 0);
}

/** Sheets that this writing added; some may have their final names already. */
function madeSheets(sheets: readonly Excel.Worksheet[], { built }: Building, before: Survey): Excel.Worksheet[] {
  const own = new Set(built.flatMap(({ target }) => [target.building, target.sheet]));
  return sheets.filter(({ id, name }) => own.has(name) && !before.sheets.some((old) => old.id === id));
}

/** Gives old sheets their names and their hiding back, and their tables their names. */
function restoreOld(
  { context: { workbook } }: Session,
  replaced: readonly ReplacedSheet[],
  tables: ReadonlySet<string>,
): void {
  for (const { sheet, tables: parked } of replaced) {
    const old = workbook.worksheets.getItem(sheet.id);
    old.name = sheet.name;
    if (sheet.visibility === 'VeryHidden') old.visibility = sheet.visibility;
    for (const [name, free] of parked) if (tables.has(free)) workbook.tables.getItem(free).name = name;
  }
}
