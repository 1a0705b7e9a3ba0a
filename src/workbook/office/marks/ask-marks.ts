import type { Session } from '../session';
import { isWorkbookError } from '../errors';
import { isMarkFormula } from './mark-formula';
import type { KnownMarks, SheetMarks } from './sheet-marks';

/** Queues the question which marks and protection a sheet has; the answer can be taken after the next sync. */
export function askMarks({ context }: Session, name: string): () => SheetMarks {
  const sheet = context.workbook.worksheets.getItem(name);
  const { conditionalFormats } = sheet.getRange();
  sheet.protection.load('protected');
  conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
  return () => ({
    protected: sheet.protection.protected,
    ids: conditionalFormats.items.flatMap(({ id, customOrNullObject: custom }) =>
      !custom.isNullObject && isMarkFormula(custom.rule.formula) ? [id] : [],
    ),
  });
}

/**
 * Looks which marks and protections there are on the sheets: in one batch or, where a rule on one of them cannot be
 * read, in one for each.
 */
export async function readMarks(session: Session, sheets: readonly string[]): Promise<KnownMarks> {
  const asked = sheets.map((name) => [name, askMarks(session, name)] as const);
  try {
    await session.ask();
    return new Map(asked.map(([name, marks]) => [name, marks()]));
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
  const known = new Map<string, SheetMarks | null>();
  for (const name of sheets) known.set(name, await readSheetMarks(session, name));
  return known;
}

async function readSheetMarks(session: Session, name: string): Promise<SheetMarks | null> {
  const marks = askMarks(session, name);
  try {
    await session.ask();
    return marks();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return null;
  }
}

/** What Excel answers about a rule that it shows and cannot find (office-js issues 6396, 6835, 6827). */
function isUnreadable(error: unknown): boolean {
  return isWorkbookError(error, 'gone') || isWorkbookError(error, 'refused');
}
