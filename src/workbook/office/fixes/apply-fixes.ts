import { rangeAddress, type CellValue } from '../../../model/cell';
import { WorkbookError, type CellFix, type FixOutcome, type FixRefusal } from '../../port';
import { CALL_BYTES, wireBytes } from '../bytes';
import { Outbox } from '../outbox';
import type { KnownMerges } from '../read/sheet-facts';
import { withoutCancelling, type Session } from '../session';
import { cellInput } from '../text-input';
import { inspectFixes, type InspectedFix } from './inspect';
import { runsOf, type Run } from './runs';

const FIXING = { zh: '正在修复', en: 'Fixing' };
const TEXT_FORMAT = '@';

/** What a cell is to hold, under which format. */
interface Content {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/**
 * Changes just the cells of the fixes: one batch to look at them, one to write those that are still as the
 * fix expects. All of these are written or, where Excel breaks off, none.
 *
 * @param merges the merged cells of the last reading
 * @throws WorkbookError `gone` where a sheet is not there, `halfWritten` where a broken writing could not be taken back
 */
export async function applyFixes(
  session: Session,
  fixes: readonly CellFix[],
  merges: KnownMerges,
): Promise<FixOutcome> {
  if (fixes.length === 0) return { applied: [], refused: [] };
  const inspected = await inspectFixes(session, fixes, merges);
  const runs = runsOf(inspected.filter(({ refusal }) => refusal === null));
  const begun: Run[] = [];
  try {
    const outbox = new Outbox(session);
    for (const run of runs) {
      session.work.report(FIXING, begun.length, runs.length);
      await writeRun(session, outbox, run, ({ fix: { fix }, numberFormat }) => ({
        value: fix.after,
        numberFormat: fix.numberFormat ?? numberFormat,
      }));
      begun.push(run);
    }
    if (runs.length > 0) await outbox.send();
  } catch (error) {
    await putBack(session, begun, error);
    throw error;
  }
  return outcomeOf(fixes, inspected);
}

/** Writes a run; the format goes first, so that a text format holds a text. */
async function writeRun(
  session: Session,
  outbox: Outbox,
  run: Run,
  contentOf: (item: InspectedFix) => Content,
): Promise<void> {
  const contents = run.map(contentOf);
  const input = contents.map(({ value, numberFormat }) => [inputUnder(numberFormat, value)]);
  await outbox.room(2 * CALL_BYTES + wireBytes(input));
  const {
    sheet,
    place: { row, column },
  } = run[0].fix;
  const range = session.context.workbook.worksheets
    .getItem(sheet)
    .getRange(rangeAddress({ top: row, left: column, bottom: row + run.length - 1, right: column }));
  range.untrack();
  if (run.some(changesFormat)) {
    range.numberFormat = contents.map(({ numberFormat }) => [numberFormat]);
  }
  range.values = input;
}

function changesFormat({ fix: { fix }, numberFormat }: InspectedFix): boolean {
  return fix.numberFormat !== undefined && fix.numberFormat !== numberFormat;
}

/** A cell of the text format takes every text as it is; there an apostrophe might become part of it. */
function inputUnder(numberFormat: string, value: CellValue): CellValue {
  return numberFormat === TEXT_FORMAT ? (value ?? '') : (cellInput(value) ?? '');
}

/** Gives the cells what they held before. */
async function putBack(broken: Session, runs: readonly Run[], cause: unknown): Promise<void> {
  if (runs.length === 0) return;
  const session = withoutCancelling(broken);
  try {
    const outbox = new Outbox(session);
    for (const run of runs)
      await writeRun(session, outbox, run, ({ value, numberFormat }) => ({ value, numberFormat }));
    await outbox.send();
  } catch {
    const sheets = [...new Set(runs.map((run) => run[0].fix.sheet))];
    throw new WorkbookError({ reason: 'halfWritten', sheets }, { cause });
  }
}

/** The outcome in the order of the fixes. */
function outcomeOf(fixes: readonly CellFix[], inspected: readonly InspectedFix[]): FixOutcome {
  const refusals = new Map<CellFix, FixRefusal | null>(inspected.map(({ fix, refusal }) => [fix, refusal]));
  return {
    applied: fixes.filter((fix) => refusals.get(fix) === null),
    refused: fixes.flatMap((fix) => {
      const reason = refusals.get(fix);
      return reason ? [{ ...fix, reason }] : [];
    }),
  };
}
