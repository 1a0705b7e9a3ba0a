import { check, type Checked } from '../app/check';
import { createLedgers } from '../app/create';
import { countFindings } from '../app/groups';
import { outcomeMessages } from '../app/messages/outcomes';
import { summarize } from '../app/summarize';
import { failureOf } from '../app/messages/failure';
import { NotALedgerWorkbook } from '../app/errors/not-a-ledger-workbook';
import { createdMessages, writtenMessages } from '../app/messages/written-sheets';
import type { Day } from '../model/day';
import { fillText, listed, type LocalizedText } from '../model/language';
import { unwatched } from '../model/progress';
import type { OfficeWorkbook } from '../workbook/office/office-workbook';
import { WorkbookError } from '../workbook/port';
import type { RibbonTask } from './ribbon-channel';
import { commandWords } from './words';

/** The time of a task: the calendar day, and local time as the stamp shows it (`2014-07-05 10:32`). */
export interface TaskTime {
  readonly today: Day;
  readonly time: string;
}

type Perform = (workbook: OfficeWorkbook, when: TaskTime) => Promise<readonly LocalizedText[]>;

const tasks: Readonly<Record<RibbonTask, Perform>> = {
  create: async (workbook) => createdMessages(await createLedgers(workbook, unwatched)),
  validate: async (workbook, { today }) => {
    const { checked, unmarked } = await checkAndMark(workbook, today);
    return [...foundWords(checked, unmarked.length === 0), ...unmarked];
  },
  summarize: async (workbook, { today, time }) => {
    const { checked, unmarked } = await checkAndMark(workbook, today);
    return [...(await summedWords(workbook, checked, time)), ...unmarked];
  },
};

/** What came of a task: one or more sentences, and details to pass on where the program failed. */
export interface TaskNotice {
  readonly sentences: readonly LocalizedText[];
  readonly detail?: string;
}

/** The outcomes of several tasks as one; of their details only the last are kept. */
export function inOne(notices: readonly TaskNotice[]): TaskNotice {
  const detail = notices.findLast((notice) => notice.detail !== undefined)?.detail;
  return { sentences: notices.flatMap(({ sentences }) => sentences), ...(detail !== undefined && { detail }) };
}

/** Does a ribbon task where no pane is open. Never rejects: what went wrong is told in the notice. */
export async function performTask(task: RibbonTask, workbook: OfficeWorkbook, when: TaskTime): Promise<TaskNotice> {
  try {
    return { sentences: await tasks[task](workbook, when) };
  } catch (error) {
    if (error instanceof NotALedgerWorkbook)
      return { sentences: [outcomeMessages.noLedgers, commandWords.createFirst] };
    const { sentence, detail, isOurs } = failureOf(error);
    return { sentences: [sentence], ...(isOurs && { detail }) };
  }
}

/**
 * The findings, and why their cells could not be marked, which does not keep them from being shown or the workbook from
 * being summed up.
 */
async function checkAndMark(
  workbook: OfficeWorkbook,
  today: Day,
): Promise<{ readonly checked: Checked; readonly unmarked: readonly LocalizedText[] }> {
  const checked = await check(workbook, today, unwatched);
  try {
    await workbook.mark(checked.findings, unwatched);
    return { checked, unmarked: [] };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { checked, unmarked: [outcomeMessages.notMarked, failureOf(error).sentence] };
  }
}

function foundWords({ findings }: Checked, marked: boolean): readonly LocalizedText[] {
  if (findings.length === 0) return [outcomeMessages.clean];
  const { error, warning } = countFindings(findings);
  return [fillText(marked ? commandWords.found : commandWords.foundUnmarked, { error, warning })];
}

async function summedWords(
  workbook: OfficeWorkbook,
  checked: Checked,
  time: string,
): Promise<readonly LocalizedText[]> {
  const outcome = await summarize(workbook, checked, { force: false, onClash: 'refuse', time }, unwatched);
  switch (outcome.kind) {
    case 'errors':
      return [fillText(commandWords.errors, { count: countFindings(checked.findings).error })];
    case 'noPeriod':
      return [outcomeMessages.periodMissing];
    case 'clash':
      return [fillText(commandWords.clash, { sheets: listed(outcome.clashes.map(({ sheet }) => sheet)) })];
    case 'written':
      return [
        fillText(commandWords.summed, { sheets: listed(outcome.sheets.map(({ sheet }) => sheet)) }),
        ...writtenMessages(outcome),
      ];
  }
}
