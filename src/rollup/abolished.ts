import { dayOf, formatDay, type Day } from '../model/day';
import type { Period } from '../model/summary';
import { maskNumbersIn } from '../submission/mask';

/** A unit that a county's list of units marks as abolished, merged or struck off. */
export interface AbolishedUnit {
  readonly unit: string;
  /** As the list says it: `2014-05-01并入乙乡`. */
  readonly note: string;
  /** The day from which it no longer exists; null where the list does not say. */
  readonly from: Day | null;
}

const DATE =
  /(\d{4})\s*[年./-]\s*(?:(\d{1,2})\s*(?:月|[./-])?\s*(?:(\d{1,2})\s*[日号]?)?)?|(20\d{2})(\d{2})(\d{2})(?!\d)/u;
/** What may stand before the mark: 已于…起, 经批准 and the like. */
const LEAD =
  /^(?:已经?|现|由|于|自|从|起|因|经批准|区划调整|撤乡[并设]镇|撤镇设街道|整体|\d{1,2}月|\d{1,2}[日号]|[上下]半年|[一二三四]季度|[\s,、:;(底末初])*/u;
/** The mark itself. 丙乡并入 and 撤并丙乡 are no marks of this unit: there another one was merged into it. */
const MARK =
  /^(?:(?:撤并|撤销|撤消|裁撤|注销)(?=$|[\s,;。.、()了到至入为]|并入|归|建制)|(?:合并[到至入]|并入|并到|划入|划归))/u;
const TAKEN_BACK = /恢复|取消|暂缓|推迟|不再撤/u;

/** The mark that a cell of a unit's row holds; null where it holds none. Personal numbers in the note are masked. */
export function abolitionIn(text: string): Omit<AbolishedUnit, 'unit'> | null {
  const note = text.normalize('NFKC').trim();
  const mark = note.replace(DATE, '').replace(LEAD, '');
  return MARK.test(mark) && !TAKEN_BACK.test(mark) ? { note: maskNumbersIn(note), from: dayIn(note) } : null;
}

/** The day that a text names, the first one for a month or a year; null where it names none. */
export function dayIn(text: string): Day | null {
  const [, year, month = '1', day = '1', ...digits] = DATE.exec(text.normalize('NFKC')) ?? [];
  const [whole, inMonth, inDay] = year === undefined ? digits : [year, month, day];
  return whole === undefined ? null : dayOf(Number(whole), Number(inMonth), Number(inDay));
}

/** A mark without a day, completed with the day from a cell of its own. */
export function abolishedOn(mark: Omit<AbolishedUnit, 'unit'>, from: Day | null): Omit<AbolishedUnit, 'unit'> {
  return mark.from !== null || from === null ? mark : { note: `${formatDay(from)}${mark.note}`, from };
}

/**
 * Whether an abolished unit owes no report of a period, since it no longer existed at its end. True where either day is
 * not known.
 */
export function owesNothing({ from }: AbolishedUnit, period: Period | null): boolean {
  return from === null || period === null || from <= period.end;
}
