import { formatDay } from '../../model/day';
import { endsBeforeStart } from '../../standard/lasting-rows';
import { hasColumns, isFaulty } from '../../standard/lookup/cells';
import { COMPLETED } from '../../templates/lists';
import type { Rule } from '../rule';

/** X307 */
export const completedWithoutDate: Rule = {
  finding: {
    code: 'X307',
    severity: 'warning',
    title: { zh: '已完成的项目没有完工日期', en: 'A completed project without its day' },
    message: {
      zh: '项目“{project}”的状态是“已完成”，但{reason}，完成情况无从核对。请填写实际完工日期；尚未完工的，把状态改为“实施中”。',
      en: 'The project “{project}” is 已完成, but {reason}, so its completion cannot be verified. Enter the day it was completed; where it is not, set the state to 实施中.',
    },
    reasons: {
      blank: { zh: '没有填写完工日期', en: 'has no day of completion' },
      future: { zh: '完工日期{date}还没有到', en: 'its day of completion {date} is still to come' },
    },
    explanation: {
      zh: '状态为“已完成”而完工日期空着，或晚于今天时报告。数量仍按已完成计入。完工日期读不出来时不报。',
      en: 'A project is 已完成 and its day of completion is blank or after today. Its quantity counts as completed all the same. Not reported where the day is faulty.',
    },
  },
  checks: [
    {
      table: 'Projects',
      column: 'until',
      check: (row, { book, today }, report) => {
        const { state, until, name } = book.Projects.columns;
        if (state.values[row] !== COMPLETED || !hasColumns(book, 'Projects', 'until') || isFaulty(until, row)) return;
        const date = until.values[row] ?? null;
        const project = name.values[row] ?? '';
        if (date === null) report({ params: { project, reason: 'blank' } });
        else if (date > today && !endsBeforeStart(book, 'Projects', row))
          report({ params: { project, reason: 'future', date: formatDay(date) } });
      },
    },
  ],
};
