import { rangeAddress, type CellRange } from '../../../model/cell';
import type { DropdownCells } from '../../../model/dropdown-change';
import type { Session } from '../session';

/** Cells below one another with one and the same validation, as Excel tells it. */
export interface ValidatedCells extends DropdownCells {
  readonly type: string;
  readonly rule: Excel.DataValidationRule | null;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
  readonly prompt: Excel.DataValidationPrompt | null;
}

/** Excel's types for a range of which not every cell has the same validation. */
const MIXED: readonly string[] = ['Inconsistent', 'MixedCriteria'];
/** What is asked in one batch, and in all: a column that somebody set cell by cell is not looked at to its end. */
const BATCH = 1000;
const MOST = 10_000;

/**
 * The validations of columns from top to bottom. Excel tells one of a range only where all of its cells have the same,
 * so a range is halved until they do; cells for which that would take too long are returned as mixed.
 */
export async function findValidations(
  session: Session,
  columns: readonly DropdownCells[],
): Promise<readonly ValidatedCells[]> {
  const found: ValidatedCells[] = [];
  let asked = 0;
  let pending = columns;
  while (pending.length > 0) {
    const answers = await askValidations(session, pending.slice(0, BATCH));
    asked += answers.length;
    pending = pending.slice(answers.length);
    for (const cells of answers)
      if (isSettled(cells) || asked >= MOST) found.push(cells);
      else pending = [...pending, ...halvesOf(cells)];
  }
  return joined(found);
}

async function askValidations(
  { context, ask }: Session,
  blocks: readonly DropdownCells[],
): Promise<readonly ValidatedCells[]> {
  const asked = blocks.map(({ sheet, range }) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(range));
    cells.dataValidation.load('type,rule,errorAlert,prompt');
    return { sheet, range, cells };
  });
  await ask();
  return asked.map(({ sheet, range, cells }) => {
    // Of cells with different validations Excel answers null, which the types do not say.
    const { type, rule, errorAlert, prompt } = cells.dataValidation as Partial<Excel.DataValidation>;
    cells.untrack();
    return {
      sheet,
      range,
      type: type ?? 'Inconsistent',
      rule: rule ?? null,
      errorAlert: errorAlert ?? null,
      prompt: prompt ?? null,
    };
  });
}

function isSettled({ range, type, rule }: ValidatedCells): boolean {
  return range.top === range.bottom || !(MIXED.includes(type) || (type === 'List' && !rule?.list));
}

function halvesOf({ sheet, range }: DropdownCells): readonly DropdownCells[] {
  const middle = Math.floor((range.top + range.bottom) / 2);
  return [
    { sheet, range: { ...range, bottom: middle } },
    { sheet, range: { ...range, top: middle + 1 } },
  ];
}

/** Joins neighbours with the same validation, so that fewer are written and reported. */
function joined(found: readonly ValidatedCells[]): readonly ValidatedCells[] {
  const sorted = found.toSorted(
    (a, b) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.range.left - b.range.left || a.range.top - b.range.top,
  );
  const blocks: ValidatedCells[] = [];
  for (const cells of sorted) {
    const last = blocks.at(-1);
    if (last && areNeighbours(last, cells) && sameRule(last, cells))
      blocks[blocks.length - 1] = { ...last, range: { ...last.range, bottom: cells.range.bottom } };
    else blocks.push(cells);
  }
  return blocks;
}

function areNeighbours(one: DropdownCells, next: DropdownCells): boolean {
  const isBelow = (above: CellRange, below: CellRange): boolean =>
    above.left === below.left && above.bottom + 1 === below.top;
  return one.sheet === next.sheet && isBelow(one.range, next.range);
}

function sameRule(one: ValidatedCells, other: ValidatedCells): boolean {
  const told = ({ type, rule, errorAlert, prompt }: ValidatedCells): string =>
    JSON.stringify([type, rule, errorAlert, prompt]);
  return told(one) === told(other);
}
