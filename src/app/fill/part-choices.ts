import { CARD_MEASURES, type CardSubject } from '../../mapping/form/card-subjects';
import { ID_NUMBER_FACTS } from '../../mapping/form/birth-facts';
import type { FormSource } from '../../mapping/form/form-vocabularies';
import { jointFacts } from '../../mapping/form/joint-facts';
import { LOG_MEASURES, logPath } from '../../mapping/form/log-figures';
import { mayCount } from '../../mapping/form/part-figures';
import { PART_MEASURES, partKey, type PartMeasure } from '../../mapping/form/part-key';
import type { PartOf } from '../../mapping/table-parts';
import { PROJECT_STATES } from '../../templates/lists';
import type { FormKnowledge } from './fill-form';
import type { Choice } from '../import/table-lines';

/** What is counted, as forms call it. */
const MEASURES: Readonly<Record<PartMeasure, string>> = {
  rows: '走访（帮扶）次数',
  persons: '受益人数',
  amount: '折款金额(元)',
  deeds: '好事实事件数',
  reached: '走访户数（每户算一次）',
  households: '结对户数',
  projects: '项目数',
  funds: '项目资金(万元)',
};

/** What each measure can be broken down by; months are those of the log's period. */
const PARTS: Readonly<Record<PartMeasure, readonly PartOf[]>> = {
  rows: ['month', 'householdTypes', 'occasions', 'methods'],
  persons: ['month', 'householdTypes', 'occasions', 'methods'],
  amount: ['month', 'householdTypes', 'occasions', 'methods'],
  deeds: ['month', 'householdTypes', 'occasions', 'methods'],
  reached: ['month', 'householdTypes', 'occasions', 'methods'],
  households: ['householdTypes'],
  projects: ['sections', 'fundKinds', 'states'],
  funds: ['sections', 'fundKinds', 'states'],
};
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));

/**
 * What a column may show besides the columns of its source: counts for each of its rows, whole or of one month, kind or
 * occasion; for a household, what the ID number of its head tells; and several columns in one cell.
 */
export function partChoices(source: FormSource, { context }: Pick<FormKnowledge, 'context'>): readonly Choice[] {
  const valuesOf = (of: PartOf): readonly string[] =>
    of === 'month' ? MONTHS : of === 'states' ? PROJECT_STATES : context.lists[of];
  const counts = PART_MEASURES.filter((measure) => mayCount(source, measure)).flatMap((measure) => {
    const whole = { value: partKey({ measure, of: null, value: '' }), name: `${MEASURES[measure]}·合计` };
    const parts = PARTS[measure].flatMap((of) =>
      valuesOf(of).map((value) => ({
        value: partKey({ measure, of, value }),
        name: `${MEASURES[measure]}·${value}${of === 'month' ? '月' : ''}`,
      })),
    );
    return [whole, ...parts];
  });
  return [...counts, ...(source === 'Pairings' ? BIRTHS : []), ...jointChoices(source)];
}

/** Months and runs of months that reports are about. */
const STRETCHES = [...MONTHS, '1-3', '4-6', '7-9', '10-12', '1-6', '7-12', '1-9'];

/** Totals of the township's log by months, as choices for single figures. */
export function logChoices(): readonly Choice[] {
  return LOG_MEASURES.flatMap((measure) =>
    STRETCHES.map((value) => ({
      value: logPath(measure, { of: 'month', value }),
      name: `全乡·${MEASURES[measure]}·${value}月`,
    })),
  );
}

function jointChoices(source: FormSource): readonly Choice[] {
  return jointFacts(source).map(({ key, header }) => ({ value: key, name: header }));
}

const BIRTHS: readonly Choice[] = Object.entries(ID_NUMBER_FACTS).map(([value, { header }]) => ({
  value,
  name: header,
}));

/** What is counted for the subject of a card; nothing for a project. */
export function cardCounts(subject: CardSubject): readonly Choice[] {
  const counts = CARD_MEASURES.map((measure) => ({
    value: partKey({ measure, of: null, value: '' }),
    name: MEASURES[measure],
  }));
  return subject === 'project' ? [] : subject === 'household' ? [...BIRTHS, ...counts] : counts;
}
