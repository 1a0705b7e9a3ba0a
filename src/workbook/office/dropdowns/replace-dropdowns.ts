import { liesWithin, rangeAddress, type CellRange } from '../../../model/cell';
import type { DropdownCells, DropdownChange, DropdownKept, DropdownsOutcome } from '../../../model/dropdown-change';
import { commonPart } from '../../../model/range-parts';
import { WorkbookError } from '../../port';
import { wireBytes } from '../bytes';
import { listSource } from '../nodes/validation';
import { Outbox } from '../outbox';
import { areaOf } from '../read/used-areas';
import { withoutCancelling, type Session } from '../session';
import { findValidations, type ValidatedCells } from './find-validations';

const CHANGING = { zh: '正在改下拉列表', en: 'Changing dropdowns' };

/** What Excel knows of the workbook that decides which dropdowns can be changed, and how far down they reach. */
interface Surroundings {
  readonly protectedSheets: ReadonlySet<string>;
  /** Names of the workbook that dropdowns are to choose from and that are there. */
  readonly names: ReadonlySet<string>;
  /** The blocks of each sheet's tables and of its cells with values. */
  readonly blocks: ReadonlyMap<string, readonly CellRange[]>;
}

/** A dropdown to be changed. */
interface Step {
  readonly change: DropdownChange;
  readonly cells: ValidatedCells;
}

/**
 * Changes the dropdowns that are what the product wrote. All of these are changed or, where Excel breaks off, none.
 *
 * @throws WorkbookError `gone` where a sheet is not there, `halfWritten` where a broken change could not be taken back
 */
export async function replaceDropdowns(
  session: Session,
  changes: readonly DropdownChange[],
): Promise<DropdownsOutcome> {
  if (changes.length === 0) return { changed: [], left: [] };
  const surroundings = await lookAround(session, changes);
  const validations = await findValidations(
    session,
    changes.flatMap((change) => piecesOf(change, surroundings)),
  );
  const steps: Step[] = [];
  const left: (DropdownCells & { readonly reason: DropdownKept })[] = [];
  for (const cells of validations) {
    const { sheet, range } = cells;
    const change = changes.find((candidate) => candidate.sheet === sheet && liesWithin(range, candidate.range));
    if (!change || cells.type === 'None' || sourceIn(cells) === listSource(change.after.rule)) continue;
    const reason = whyKept(cells, change, surroundings);
    if (reason === null) steps.push({ change, cells });
    else left.push({ sheet, range, reason });
  }
  await make(session, steps);
  return { changed: steps.map(({ cells: { sheet, range } }) => ({ sheet, range })), left };
}

async function lookAround({ context, ask }: Session, changes: readonly DropdownChange[]): Promise<Surroundings> {
  const names = changes.flatMap(({ after: { rule } }) => (rule.type === 'listFrom' ? [rule.formula] : []));
  const askedNames = [...new Set(names)].map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('name');
    return { name, item };
  });
  const asked = [...new Set(changes.map(({ sheet }) => sheet))].map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    sheet.tables.load('items/name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, sheet, used };
  });
  await ask();
  const tables = asked.map(({ name, sheet, used }) => ({
    name,
    used,
    ranges: sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return range;
    }),
  }));
  await ask();
  return {
    protectedSheets: new Set(asked.flatMap(({ name, sheet }) => (sheet.protection.protected ? [name] : []))),
    names: new Set(askedNames.flatMap(({ name, item }) => (item.isNullObject ? [] : [name]))),
    blocks: new Map(
      tables.map(({ name, used, ranges }) => [name, [...ranges, ...(used.isNullObject ? [] : [used])].map(areaOf)]),
    ),
  };
}

/**
 * A column in two pieces, down to the end of what stands in it and below that: each has mostly one validation
 * throughout.
 */
function piecesOf({ sheet, range }: DropdownChange, { blocks }: Surroundings): readonly DropdownCells[] {
  const parts = (blocks.get(sheet) ?? []).flatMap((block) => commonPart(block, range) ?? []);
  const bottom = Math.max(range.top, ...parts.map((part) => part.bottom));
  const below = { ...range, top: bottom + 1 };
  return [{ sheet, range: { ...range, bottom } }, ...(below.top <= below.bottom ? [{ sheet, range: below }] : [])];
}

function whyKept(
  cells: ValidatedCells,
  { sheet, before, after }: DropdownChange,
  { protectedSheets, names }: Surroundings,
): DropdownKept | null {
  const choices = sourceIn(cells)?.split(',') ?? [];
  const isOurs =
    choices.length === before.values.length && choices.every((choice, at) => choice.trim() === before.values[at]);
  if (!isOurs) return 'other';
  if (after.rule.type === 'listFrom' && !names.has(after.rule.formula)) return 'noSource';
  return protectedSheets.has(sheet) ? 'protected' : null;
}

/** What a dropdown chooses from, as Excel writes it; null for any other validation. */
function sourceIn({ rule }: ValidatedCells): string | null {
  const source = rule?.list?.source;
  return typeof source === 'string' ? source : null;
}

async function make(session: Session, steps: readonly Step[]): Promise<void> {
  const begun: Step[] = [];
  try {
    const outbox = new Outbox(session);
    for (const step of steps) {
      const { change, cells } = step;
      session.work.report(CHANGING, begun.length, steps.length);
      const { errorAlert } = cells;
      const after: ValidatedCells = {
        ...cells,
        rule: { list: { inCellDropDown: true, ...cells.rule?.list, source: listSource(change.after.rule) } },
        // Words of the user's own stay.
        errorAlert:
          errorAlert?.message === change.before.refusal ? { ...errorAlert, message: change.after.refusal } : errorAlert,
      };
      await outbox.room(2 * wireBytes(after));
      begun.push(step);
      validate(session, after);
    }
    if (begun.length > 0) await outbox.send();
  } catch (error) {
    await takeBack(session, begun, error);
    throw error;
  }
}

/** The rule goes first: set after a prompt it can throw InvalidArgument (office-js issue 2594). */
function validate({ context }: Session, { sheet, range, rule, errorAlert, prompt }: ValidatedCells): void {
  const cells = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(range));
  if (rule) cells.dataValidation.rule = rule;
  if (errorAlert) cells.dataValidation.errorAlert = errorAlert;
  if (prompt) cells.dataValidation.prompt = prompt;
  cells.untrack();
}

async function takeBack(broken: Session, steps: readonly Step[], cause: unknown): Promise<void> {
  const session = withoutCancelling(broken);
  try {
    for (const { cells } of steps) validate(session, cells);
    await session.sync();
  } catch {
    const sheets = [...new Set(steps.map(({ cells: { sheet } }) => sheet))];
    throw new WorkbookError({ reason: 'halfWritten', sheets }, { cause });
  }
}
