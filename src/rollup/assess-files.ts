import { formatDay, type Day } from '../model/day';
import { groupBy } from '../model/group-by';
import { nearest } from '../model/nearest';
import type { Period } from '../model/summary';
import { TEMPLATE_VERSION } from '../templates/ledgers';
import { findingCounts, type DeliveredBook, type Delivery } from './delivery';
import type { FileProblem, ProblemKind } from './file-problem';
import { periodKey, periodLabel } from './period-title';
import { unitKey } from './unit-key';

/** How a file stands. */
export interface FileStatus {
  readonly delivery: Delivery;
  /** Null where the file is no township's workbook. */
  readonly book: DeliveredBook | null;
  /** True where its numbers are in the county's. */
  readonly counted: boolean;
  readonly problems: readonly FileProblem[];
}

/** How a unit stands. */
export interface UnitStatus {
  readonly unit: string;
  /** The file that counts; null where the unit has not reported this period. */
  readonly file: FileStatus | null;
  /** Files that the unit sent for this period, the one that counts first, then from later to earlier. */
  readonly sent: readonly FileStatus[];
  /** Whether its first report came after the day it was due; null where that is not known. */
  readonly late: boolean | null;
  /** False of a unit that is not on the list of those that owe a report. */
  readonly owed: boolean;
}

/** What the files come to before anything is added up. */
export interface Assessment {
  /** The period that most units report; null where no file can be used. */
  readonly period: Period | null;
  /** The county, by what most files name as 上级单位. */
  readonly county: string | null;
  readonly files: readonly FileStatus[];
  /** In the order of the list of units, then of the files. */
  readonly units: readonly UnitStatus[];
}

export interface Expected {
  /** Units that owe a report; null where nobody said. */
  readonly units: readonly string[] | null;
  /** The last day on which a report is in time; null where nobody said. */
  readonly due: Day | null;
}

/** A township's workbook that could be counted. */
interface Candidate {
  readonly delivery: Delivery;
  readonly book: DeliveredBook;
  readonly unit: string;
  /** Place among the files given. */
  readonly at: number;
}

/** Says of each file whether it counts and why not, and of each unit how it stands. */
export function assessFiles(deliveries: readonly Delivery[], { units, due }: Expected): Assessment {
  const problems = new Map<Delivery, FileProblem[]>(deliveries.map((delivery) => [delivery, []]));
  const say = (delivery: Delivery, kind: ProblemKind, params: FileProblem['params'] = {}): void => {
    problems.get(delivery)?.push({ kind, params });
  };
  const books = distinctBooks(deliveries, say);
  const period = usualPeriod(books);
  const county = commonest(books.map(({ book }) => book.superior));
  const candidates = books.flatMap((given) => candidateOf(given, period, say));
  const sentBy = groupBy(candidates, ({ unit }) => unitKey(unit));
  const order = new Map([...sentBy].map(([key, sent]) => [key, latestFirst(sent)]));
  const counted = new Set([...order.values()].flatMap(([first]) => first ?? []));
  for (const sent of order.values()) sayReplaced(sent, say);
  for (const { delivery, book, unit } of counted) {
    sayState(delivery, book, say);
    sayOwed(delivery, unit, units, say);
    if (county !== null && book.superior !== null && unitKey(book.superior) !== unitKey(county))
      say(delivery, 'otherSuperior', { superior: book.superior, expected: county });
    if (due !== null) sayLate(delivery, order.get(unitKey(unit)) ?? [], due, say);
  }
  const bookOf = new Map(books.map(({ delivery, book }) => [delivery, book]));
  const countedFiles = new Set([...counted].map(({ delivery }) => delivery));
  const statusOf = new Map(
    deliveries.map((delivery): [Delivery, FileStatus] => [
      delivery,
      {
        delivery,
        book: bookOf.get(delivery) ?? null,
        counted: countedFiles.has(delivery),
        problems: problems.get(delivery) ?? [],
      },
    ]),
  );
  const unitStatus = (unit: string, owed: boolean): UnitStatus => {
    const sent = order.get(unitKey(unit)) ?? [];
    const files = sent.flatMap(({ delivery }) => statusOf.get(delivery) ?? []);
    return { unit, file: files[0] ?? null, sent: files, late: lateness(sent, due), owed };
  };
  const owed = new Map((units ?? []).map((unit) => [unitKey(unit), unit]));
  const others = new Map(
    candidates.filter(({ unit }) => !owed.has(unitKey(unit))).map(({ unit }) => [unitKey(unit), unit]),
  );
  return {
    period,
    county,
    files: [...statusOf.values()],
    units: [
      ...[...owed.values()].map((unit) => unitStatus(unit, true)),
      ...[...others.values()].map((unit) => unitStatus(unit, units === null)),
    ],
  };
}

type Say = (delivery: Delivery, kind: ProblemKind, params?: FileProblem['params']) => void;
type GivenBook = Omit<Candidate, 'unit'>;

/** The townships' workbooks, each file once. */
function distinctBooks(deliveries: readonly Delivery[], say: Say): readonly GivenBook[] {
  const first = new Map<string, string>();
  return deliveries.flatMap((delivery, at) => {
    const { file, sha256, content } = delivery;
    const other = sha256 === '' ? undefined : first.get(sha256);
    if (other !== undefined) {
      say(delivery, 'sameFile', { other });
      return [];
    }
    first.set(sha256, file);
    if (content.kind === 'book') return [{ delivery, book: content, at }];
    if (content.kind === 'county') say(delivery, 'county');
    else say(delivery, 'unusable', { sentence: content.sentence });
    return [];
  });
}

/** The period of most files; of several equally frequent ones the latest. */
function usualPeriod(books: readonly GivenBook[]): Period | null {
  const periods = books.flatMap(({ book: { period } }) => period ?? []);
  const groups = [...groupBy(periods, periodKey).values()];
  const [best] = groups.toSorted((a, b) => b.length - a.length || (b[0]?.end ?? 0) - (a[0]?.end ?? 0));
  return best?.[0] ?? null;
}

function commonest(names: readonly (string | null)[]): string | null {
  const given = names.filter((name) => name !== null);
  const [best] = [...groupBy(given, unitKey).values()].toSorted((a, b) => b.length - a.length);
  return best?.[0] ?? null;
}

function candidateOf(given: GivenBook, period: Period | null, say: Say): readonly Candidate[] {
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

/** Why nothing is known of some items of 基本信息: they are blank, not calculated, or cannot be read; and which. */
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

/**
 * The one that counts first: sealed before unsealed, later seals before earlier, of one seal what was not changed after
 * it, else as they were given, the last first.
 */
function latestFirst(sent: readonly Candidate[]): readonly Candidate[] {
  const time = ({ book }: Candidate): string => book.sealTime ?? '';
  const changed = ({ book }: Candidate): number => Number(book.seal === 'changed');
  return sent.toSorted((a, b) =>
    time(a) === time(b) ? changed(a) - changed(b) || b.at - a.at : time(a) < time(b) ? 1 : -1,
  );
}

function sayReplaced([counted, ...others]: readonly Candidate[], say: Say): void {
  if (!counted) return;
  const { file } = counted.delivery;
  const time = counted.book.sealTime;
  for (const { delivery, book } of others) {
    if (time === null || book.sealTime === null) say(delivery, 'orderUnknown', { other: file });
    else if (isSameSeal(counted.book, book)) say(delivery, 'sameSeal', { other: file });
    else if (isChangedCopy(book, counted.book)) say(delivery, 'changedCopy', { other: file });
    else if (isSameTime(time, book.sealTime)) say(delivery, 'sameTime', { other: file, time });
    else say(delivery, 'replaced', { other: file, time });
  }
}

/** Two copies of one submission: nothing hangs on which of them counts. */
export function isSameSeal(one: DeliveredBook, other: DeliveredBook): boolean {
  return one.seal === 'intact' && other.seal === 'intact' && one.sealDigest === other.sealDigest;
}

/** A copy of an intact submission that was changed after it was sealed: it bears the same seal and does not match it. */
function isChangedCopy(copy: DeliveredBook, intact: DeliveredBook): boolean {
  return copy.seal === 'changed' && intact.seal === 'intact' && copy.sealDigest === intact.sealDigest;
}

/** Whether nobody can tell which of two seals is later: of one to the minute the seconds are not known. */
function isSameTime(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function sayState(delivery: Delivery, book: DeliveredBook, say: Say): void {
  const { seal, templateVersion } = book;
  if (seal === 'changed') say(delivery, 'changedSeal');
  if (seal === 'newer') say(delivery, 'newerSeal');
  if (seal === 'none') say(delivery, 'noSeal');
  const version = templateVersion ?? 1;
  if (version < TEMPLATE_VERSION) say(delivery, 'staleTemplate', { version, current: TEMPLATE_VERSION });
  const missing = missingParts(book);
  if (missing.length > 0) say(delivery, 'missing', { what: missing.join('、') });
  const { error } = findingCounts(book);
  if (error > 0) say(delivery, 'errors', { count: error });
}

/** Ledgers and columns that the workbook lacks: S001 and S002. */
function missingParts({ findings }: DeliveredBook): readonly string[] {
  return findings.flatMap(({ finding: { code, sheet, column } }) => {
    if (code === 'S001') return [`“${sheet}”`];
    return code === 'S002' ? [`“${sheet}”的“${column ?? ''}”`] : [];
  });
}

function sayOwed(delivery: Delivery, unit: string, units: readonly string[] | null, say: Say): void {
  if (units === null || units.some((owed) => unitKey(owed) === unitKey(unit))) return;
  const found = nearest(unit, units);
  if (found) say(delivery, 'notOwedNear', { unit, nearest: found.value });
  else say(delivery, 'notOwed', { unit });
}

/** Said of the file that counts, by the unit's first report. */
function sayLate(delivery: Delivery, sent: readonly Candidate[], due: Day, say: Say): void {
  const isLate = lateness(sent, due);
  const [first = ''] = sent.flatMap(({ book: { sealTime } }) => sealTime ?? []).toSorted();
  if (isLate === null) say(delivery, 'lateUnknown');
  else if (isLate) say(delivery, 'late', { time: first, due: formatDay(due) });
}

/** A unit is in time by its first report; what it sends later puts that right. */
function lateness(sent: readonly Candidate[], due: Day | null): boolean | null {
  if (due === null || sent.length === 0) return null;
  const times = sent.flatMap(({ book: { sealTime } }) => sealTime ?? []);
  if (times.some((time) => !isAfter(time, due))) return false;
  return times.length < sent.length ? null : true;
}

function isAfter(time: string, due: Day): boolean {
  return time.slice(0, 10) > formatDay(due);
}
