import { formatDay } from '../../model/day';
import { endsBeforeStart } from '../../standard/lasting-rows';
import { COMPLETED } from '../../templates/lists';
import type { Rule } from '../rule';

/** X308 */
export const overdue: Rule = {
  finding: {
    code: 'X308',
    severity: 'warning',
    title: { zh: '完工日期已过而未完成', en: 'A project past its day of completion' },
    message: {
      zh: '项目“{project}”的完工日期{date}已过，状态仍是“{state}”，数量不计入已完成。已完工的，请改为“已完成”；推迟的，请更正完工日期。',
      en: 'The project “{project}” was to be completed on {date} and is still “{state}”, so its quantity does not count as completed. Set it to 已完成, or correct the day where it was put off.',
    },
    explanation: {
      zh: '状态不是“已完成”，而完工日期早于今天时报告。状态空着或有误、完工日期早于开工日期时不报。',
      en: 'A project is not 已完成 although its day of completion lies before today. Not reported where the state is blank or faulty, or the project ends before it begins.',
    },
  },
  checks: [
    {
      table: 'Projects',
      column: 'state',
      check: (row, { book, today }, report) => {
        const { name, until } = book.Projects.columns;
        const state = book.Projects.columns.state.values[row] ?? null;
        const date = until.values[row] ?? null;
        if (
          state === null ||
          state === COMPLETED ||
          date === null ||
          date >= today ||
          endsBeforeStart(book, 'Projects', row)
        )
          return;
        report({ params: { project: name.values[row] ?? '', date: formatDay(date), state } });
      },
    },
  ],
};
