import { groupBy } from '../model/group-by';
import type { Period } from '../model/summary';
import type { DeliveredBook, Delivery } from './delivery';
import type { FileProblem, ProblemKind } from './file-problem';
import { periodKey, periodLabel } from './period-title';
import { unitKey } from './unit-key';

/** A township's workbook that could be counted. */
export interface Candidate {
  readonly delivery: Delivery;
  readonly book: DeliveredBook;
  readonly unit: string;
  /** Place among the files given. */
  readonly at: number;
}

/** Reports a problem of a file, and the other file that it is about, where there is one. */
export type Say = (
  delivery: Delivery,
  kind: ProblemKind,
  params?: FileProblem['params'],
  other?: FileProblem['other'],
) => void;
/** A township's workbook among the files given. */
export type GivenBook = Omit<Candidate, 'unit'>;

/**
 * The townships' workbooks among the files, without copies of the same bytes; files that are no such workbook are
 * reported.
 */
export function distinctBooks(deliveries: readonly Delivery[], say: Say): readonly GivenBook[] {
  const first = new Map<string, Delivery>();
  return deliveries.flatMap((delivery, at) => {
    const { sha256, content } = delivery;
    const other = sha256 === '' ? undefined : first.get(sha256);
    if (other !== undefined) {
      say(delivery, 'sameFile', {}, other);
      return [];
    }
    first.set(sha256, delivery);
    if (content.kind === 'book') return [{ delivery, book: content, at }];
    if (content.kind === 'county') say(delivery, 'county');
    else say(delivery, 'unusable', { sentence: content.sentence });
    return [];
  });
}

/** The period of most files; of equally frequent ones the latest. Null where no file names one. */
export function usualPeriod(books: readonly GivenBook[]): Period | null {
  const periods = books.flatMap(({ book: { period } }) => period ?? []);
  const groups = [...groupBy(periods, periodKey).values()];
  const [best] = groups.toSorted((a, b) => b.length - a.length || (b[0]?.end ?? 0) - (a[0]?.end ?? 0));
  return best?.[0] ?? null;
}

/** The most frequent name; of equally frequent ones the first. Null where there is none. */
export function commonest(names: readonly (string | null)[]): string | null {
  const given = names.filter((name) => name !== null);
  const [best] = [...groupBy(given, unitKey).values()].toSorted((a, b) => b.length - a.length);
  return best?.[0] ?? null;
}

/**
 * The workbook as a candidate for counting; none, and a problem reported, where it names no unit or is not of the
 * period.
 */
export function candidateOf(given: GivenBook, period: Period | null, say: Say): readonly Candidate[] {
  const { delivery, book } = given;
  if (book.unit === null || unitKey(book.unit) === '') {
    say(delivery, ...unreadItems(book, UNIT_ITEMS, { blank: 'noUnit', formula: 'unitFormula', unread: 'unitUnread' }));
    return [];
  }
  if (book.period === null || book.summary === null || period === null) {
    const kinds = { blank: 'noPeriod', formula: 'periodFormula', unread: 'periodUnread' } as const;
    say(delivery, ...unreadItems(book, PERIOD_ITEMS, kinds));
    return [];
  }
  if (periodKey(book.period) !== periodKey(period)) {
    say(delivery, 'otherPeriod', { period: periodLabel(book.period), expected: periodLabel(period) });
    return [];
  }
  return [{ ...given, unit: book.unit }];
}

/** Items of 基本信息 that tell the unit and the period. */
const UNIT_ITEMS = ['填报单位'];
const PERIOD_ITEMS = ['年度', '报告期', '起始日期', '截止日期'];
/** A formula whose result the file does not store, and a blank cell. */
const [FORMULA, BLANK] = ['S009', 'C101'];

/**
 * Why some items of 基本信息 are not known (blank, a formula without a stored result, or not readable), and which items.
 */
function unreadItems(
  { findings }: DeliveredBook,
  items: readonly string[],
  kinds: Readonly<Record<'blank' | 'formula' | 'unread', ProblemKind>>,
): readonly [ProblemKind, FileProblem['params']] {
  const wrong = findings.flatMap(({ finding }) =>
    finding.table === 'Profile' &&
    finding.severity === 'error' &&
    finding.code !== BLANK &&
    items.includes(finding.column ?? '')
      ? finding
      : [],
  );
  const uncalculated = wrong.filter(({ code }) => code === FORMULA);
  const named = uncalculated.length > 0 ? uncalculated : wrong;
  const what = [...new Set(named.map(({ column, address }) => `${column ?? ''}（${address}）`))].join('、');
  if (uncalculated.length > 0) return [kinds.formula, { what }];
  return wrong.length > 0 ? [kinds.unread, { what }] : [kinds.blank, {}];
}
