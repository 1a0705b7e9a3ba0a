import { unitsOf } from '../../model/amount';
import type { LocalizedText } from '../../model/language';
import { indicatorFaults } from '../../standard/indicator-faults';
import { SEPARATOR } from '../../templates/column';
import type { Rule, RowCheck } from '../rule';

type FaultKey = keyof typeof indicatorFaults;

/** For 负责项目 with any filter of log rows. */
const filterUnheard: LocalizedText = {
  zh: '计的是负责项目，帮扶日志的条件“{value}”用不上，请清空这一格',
  en: 'counts projects, to which “{value}” of the log does not apply: empty the cell',
};

/** X313 */
export const cannotBeWorkedOut: Rule = {
  finding: {
    code: 'X313',
    severity: 'error',
    title: { zh: '考核指标算不出来', en: 'An indicator that cannot be worked out' },
    message: {
      zh: '考核指标“{indicator}”{reason}，所以这项指标不参加考核。',
      en: 'The indicator “{indicator}” {reason}; it is left out of every judgement.',
    },
    reasons: {
      noLimit: {
        zh: '没有填下限，也没有填上限，请至少填一个',
        en: 'has neither a lower nor an upper limit: fill in one of them',
      },
      limits: {
        zh: '的下限{lower}大于上限{upper}，请改正其中一个',
        en: 'has a lower limit {lower} above its upper limit {upper}: correct one of them',
      },
      unit: {
        zh: '的“{value}”说的不是“{counted}”的数，请改“计什么”，或者改成“{counted}”的数字',
        en: 'has “{value}”, which is no number of {counted}: change 计什么, or type the number of {counted}',
      },
      scope: {
        zh: '计的是负责项目，只能按每名干部考核，范围请改为“每名干部”',
        en: 'counts projects, which are asked of the cadre alone: set 范围 to 每名干部',
      },
      period: {
        zh: '计的是负责项目，不能按周、月、季度考核，周期请改为“全年”或“报告期”',
        en: 'counts projects, which belong to no week, month or quarter: set 周期 to 全年 or 报告期',
      },
      methods: filterUnheard,
      occasions: filterUnheard,
      householdTypes: filterUnheard,
    },
    explanation: {
      zh: '一行考核指标上下限都空着、下限大于上限、上下限写的单位不是“计什么”的单位（计帮扶次数，下限写“20天”），或者计的是负责项目而范围不是每名干部、周期不是全年或报告期、填了帮扶方式、时机或群众类别时报告。这一行改正以前不参加考核、不计分。',
      en: 'A row of the indicators has no limit, a lower limit above the upper one, a limit with a unit of something else (20天 of 帮扶次数), or counts 负责项目 for each household or village, for a period of the calendar, or with a filter of the log. Until it is corrected it is neither judged nor scored.',
    },
  },
  checks: (Object.keys(indicatorFaults) as FaultKey[]).map(check),
};

function check(column: FaultKey): RowCheck<'Indicators'> {
  return {
    table: 'Indicators',
    column,
    check: (row, { book }, report) => {
      const reason = indicatorFaults[column](row, book);
      if (reason === null) return;
      const { name, counted, lower, upper, ...others } = book.Indicators.columns;
      const value =
        column === 'lower' ? lower.raw[row] : column === 'upper' ? upper.raw[row] : others[column].values[row];
      report({
        params: {
          indicator: name.values[row] ?? '',
          reason,
          counted: counted.values[row] ?? '',
          lower: unitsOf(lower.values[row] ?? 0, 6),
          upper: unitsOf(upper.values[row] ?? 0, 6),
          value: [value ?? ''].flat().join(SEPARATOR),
        },
      });
    },
  };
}
