import { dayParts } from '../../model/day';
import type { Trace } from '../../model/summary';
import { textIn, type FormKnown } from './source';

/** What goes into a blank, the path that a map would name it by, and its ledger rows. */
export interface KnownBlank {
  readonly path: string;
  readonly value: string;
  readonly trace: Trace;
}

const UNIT_BEFORE = /(?:填报|上报|报送)单位\s*(?:[(（][^()（）]*[)）])?\s*[:：]\s*$/;
const PERIOD_BEFORE = /报告期\s*[:：]\s*$/;
/** Words before the last day of the figures; a day by which the form is to be sent is something else. */
const END_BEFORE = /截至\s*$|(?:统计|数据)截[止至](?:日期|时间)?\s*[:：]?\s*$/;
/** The blank must end the text: 填报单位：____村 asks for a village, not for us. */
const ENDS_HERE = /^(?:[\s,，;；。、)）]|$)/;

/**
 * What goes into a blank, given the text before and behind it, that asks for the unit that reports, the period or its
 * last day; null for any other blank.
 */
export function reportBlank(
  { before, blank, behind }: { readonly before: string; readonly blank: string; readonly behind: string },
  { figures, period }: Pick<FormKnown, 'figures' | 'period'>,
): KnownBlank | null {
  if (END_BEFORE.test(before) && (blank.includes('日') || ENDS_HERE.test(behind))) {
    const { year, month, day } = dayParts(period.end);
    return { path: 'period.end', value: `${year}年${month}月${day}日`, trace: [] };
  }
  if (blank.includes('日')) return null;
  const path = UNIT_BEFORE.test(before) ? 'organisation.unit' : PERIOD_BEFORE.test(before) ? 'period.name' : null;
  const figure = path === null || !ENDS_HERE.test(behind) ? undefined : figures.get(path);
  const value = textIn(figure?.values['value']);
  return path !== null && figure && value !== '' ? { path, value, trace: figure.trace } : null;
}
