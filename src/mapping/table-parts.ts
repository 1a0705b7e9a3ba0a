import { compact } from '../records/characters';
import type { ReadingContext } from '../records/cell-reader';
import type { TableColumn } from './found-table';
import { groupBy } from '../model/group-by';
import { personNamed, personTrait } from './persons';
import { headerText, wordKey } from './header-text';

/** What a part is a value of: one of our lists, the months of a year, the states of projects. */
export type PartOf = keyof ReadingContext['lists'] | 'month' | 'states';

/** The part that a column is about: 空巢老人 of the 群众类别, 3月 of the months. */
export interface TablePart {
  readonly of: PartOf;
  /** The value of the list; for a month its number. */
  readonly value: string;
  /** The other headers of the column, from the group's down: what is asked of the part. */
  readonly others: readonly string[];
}

const FEWEST = 2;
/** What may follow the name of a part: 日常走访, 重大节日期间慰问. */
const DONE_BEHIND = /(?:期间|走访|慰问|帮扶|看望)+$|(?<=自筹|其他)资金$/;
/** 其中, as before a part: 其中：空巢老人. */
export const AMONG = /^其中:?/;
const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?$/;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The month, from 1, that a header consists of; null for any other header. */
export function monthNamed(header: string): number | null {
  const [, named] = MONTH.exec(compact(header.normalize('NFKC'))) ?? [];
  if (named === undefined) return null;
  const month = NUMERALS.indexOf(named) + 1 || Number(named);
  return month >= 1 && month <= NUMERALS.length ? month : null;
}

const STRETCH = /^(?:第?[一二三四1-4]季度|[上下]半年|前三季度)$/;

/** Whether a header is only a stretch of several months: 一季度, 上半年. */
export function namesStretch(header: string): boolean {
  return STRETCH.test(compact(headerText(header).words));
}

/**
 * The parts that a table's columns are about, by 1-based column: where several headers are values of one list, or
 * months. 困难群众 and 其他 may also mean any household and remarks, so two other values are needed. 脱贫户 and 监测户 may also
 * name persons; they are kinds where the same is asked of both, and not of a person: 户数.
 *
 * @param isForm whether the columns are still to be filled in, so that bare kinds name nobody
 */
export function tableParts(
  columns: readonly TableColumn[],
  { lists }: Pick<ReadingContext, 'lists'>,
  isForm: boolean,
): ReadonlyMap<number, TablePart> {
  const parts = new Map<number, TablePart>();
  const kinds: readonly (readonly [PartOf, (header: string) => string | null])[] = [
    ...Object.entries(lists).map(([of, values]) => {
      const known = new Map(values.map((value) => [compact(value), value]));
      const valueOf = (header: string): string | null => {
        const text = compact(headerText(header).words).replace(AMONG, '');
        const named = [text, text.replace(DONE_BEHIND, ''), `${text}资金`];
        return named.map((one) => known.get(one)).find((value) => value !== undefined) ?? null;
      };
      return [of as PartOf, valueOf] as const;
    }),
    ['month', (header) => monthNamed(header)?.toString() ?? null],
  ];
  for (const [of, valueOf] of kinds) {
    const found = columns.flatMap(({ column, headers }) => {
      const at = headers.findIndex((header) => valueOf(header) !== null);
      const value = at < 0 ? null : valueOf(headers[at] ?? '');
      return value === null
        ? []
        : [{ column, part: { of, value, others: headers.filter((_, other) => other !== at) } }];
    });
    const shown = found.map(({ part }) => part);
    const plain = new Set(shown.map(({ value }) => value).filter((value) => !meansSomethingElse(value)));
    if (plain.size < FEWEST && !areAskedAlike(shown, isForm)) continue;
    for (const { column, part } of found) if (!parts.has(column)) parts.set(column, part);
  }
  return parts;
}

/** Whether the same is asked of two kinds of people, and is nothing that is asked of a single person. */
function areAskedAlike(parts: readonly TablePart[], isForm: boolean): boolean {
  const asked = groupBy(
    parts.filter(({ value, others }) => value !== '其他' && (others.length === 0 ? isForm : asksNothingOfOne(others))),
    ({ others }) => others.join('\n'),
  );
  return [...asked.values()].some((alike) => new Set(alike.map(({ value }) => value)).size >= FEWEST);
}

function asksNothingOfOne(others: readonly string[]): boolean {
  return personTrait(wordKey(headerText(others.at(-1) ?? '').words)) === null;
}

function meansSomethingElse(value: string): boolean {
  return value === '其他' || personNamed(wordKey(headerText(value).words)) !== null;
}
