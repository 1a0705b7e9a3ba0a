import { check } from '../app/check';
import { createLedgers } from '../app/create';
import { countFindings } from '../app/groups';
import { summarize } from '../app/summarize';
import { NotALedgerWorkbook } from '../app/trouble';
import type { Day } from '../model/day';
import { unwatched } from '../model/progress';
import type { OfficeWorkbook } from '../workbook/office/office-workbook';
import type { RibbonTask } from '../workbook/office/ribbon-channel';
import type { CommandMessage } from './words';

/** What time it is for a task: the calendar day, and local time as the stamp shows it (`2014-07-05 10:32`). */
export interface TaskTime {
  readonly today: Day;
  readonly time: string;
}

type Perform = (workbook: OfficeWorkbook, when: TaskTime) => Promise<CommandMessage>;

const tasks: Readonly<Record<RibbonTask, Perform>> = {
  create: async (workbook) => {
    await createLedgers(workbook, unwatched);
    return { word: 'created' };
  },
  validate: async (workbook, { today }) => {
    const { findings } = await check(workbook, today, unwatched);
    await workbook.mark(findings, unwatched);
    const { error, warning } = countFindings(findings);
    return findings.length === 0 ? { word: 'clean' } : { word: 'found', params: { error, warning } };
  },
  summarize: async (workbook, { today, time }) => {
    const checked = await check(workbook, today, unwatched);
    await workbook.mark(checked.findings, unwatched);
    const outcome = await summarize(workbook, checked, { force: false, onClash: 'refuse', time }, unwatched);
    switch (outcome.kind) {
      case 'errors':
        return { word: 'errors', params: { count: countFindings(checked.findings).error } };
      case 'noPeriod':
        return { word: 'noPeriod' };
      case 'clash':
        return { word: 'clash', params: { sheets: outcome.clashes.map(({ sheet }) => sheet).join('、') } };
      case 'written':
        return { word: 'summed', params: { sheets: outcome.sheets.map(({ sheet }) => sheet).join('、') } };
    }
  },
};

/** Does a ribbon task where no pane is open, and answers what to tell the user. */
export async function performTask(task: RibbonTask, workbook: OfficeWorkbook, when: TaskTime): Promise<CommandMessage> {
  try {
    return await tasks[task](workbook, when);
  } catch (error) {
    if (error instanceof NotALedgerWorkbook) return { word: 'noLedgers' };
    return { word: 'trouble', params: { detail: error instanceof Error ? error.message : String(error) } };
  }
}
