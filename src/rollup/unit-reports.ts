import { formatDay, type Day } from '../model/day';
import { nearest } from '../model/nearest';
import { TEMPLATE_VERSION, type TableName } from '../templates/ledgers';
import type { Candidate, Say } from './candidates';
import { findingCounts, type DeliveredBook, type Delivery } from './delivery';
import { unitKey } from './unit-key';

/** At least one of these ledgers should have rows. */
const FILLED: ReadonlySet<TableName> = new Set(['Cadres', 'Pairings', 'AssistanceLog', 'Projects']);

/**
 * A unit's files, the one that counts first: sealed before unsealed, later seals before earlier; of the same time of
 * seal, files not changed since before changed ones; else the last given first.
 */
export function latestFirst(sent: readonly Candidate[]): readonly Candidate[] {
  const time = ({ book }: Candidate): string => book.sealTime ?? '';
  const changed = ({ book }: Candidate): number => Number(book.seal === 'changed');
  return sent.toSorted((a, b) =>
    time(a) === time(b) ? changed(a) - changed(b) || b.at - a.at : time(a) < time(b) ? 1 : -1,
  );
}

/** Reports why the other files of a unit do not count beside the first. */
export function sayReplaced([counted, ...others]: readonly Candidate[], say: Say): void {
  if (!counted) return;
  const { delivery: other, book: now } = counted;
  const time = now.sealTime;
  for (const { delivery, book } of others) {
    if (time === null || book.sealTime === null) say(delivery, 'orderUnknown', {}, other);
    else if (isSameSeal(now, book)) say(delivery, 'sameSeal', {}, other);
    else if (isChangedCopy(book, now)) say(delivery, 'changedCopy', {}, other);
    else if (isSameTime(time, book.sealTime)) say(delivery, 'sameTime', { time }, other);
    else say(delivery, 'replaced', { time }, other);
  }
}

/** Whether two files are intact copies of one submission, so that it does not matter which counts. */
export function isSameSeal(one: DeliveredBook, other: DeliveredBook): boolean {
  return one.seal === 'intact' && other.seal === 'intact' && one.sealDigest === other.sealDigest;
}

/** Whether a file is a changed copy of an intact submission: it has the same seal and no longer matches it. */
function isChangedCopy(copy: DeliveredBook, intact: DeliveredBook): boolean {
  return copy.seal === 'changed' && intact.seal === 'intact' && copy.sealDigest === intact.sealDigest;
}

/** Whether it cannot be told which of two seals is later: the times are equal, as far as seconds are known. */
function isSameTime(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Reports problems of a file that counts: its seal, its template, what it lacks, its errors. */
export function sayState(delivery: Delivery, book: DeliveredBook, say: Say): void {
  const { seal, templateVersion } = book;
  if (seal === 'changed') say(delivery, 'changedSeal');
  if (seal === 'newer') say(delivery, 'newerSeal');
  if (seal === 'none') say(delivery, 'noSeal');
  const version = templateVersion ?? 1;
  if (version < TEMPLATE_VERSION) say(delivery, 'staleTemplate', { version, current: TEMPLATE_VERSION });
  const missing = missingParts(book);
  if (missing.length > 0) say(delivery, 'missing', { what: missing.join('、') });
  else if (book.ledgers.every(({ table, rows }) => rows === 0 || !FILLED.has(table))) say(delivery, 'empty');
  const { error } = findingCounts(book);
  if (error > 0) say(delivery, 'errors', { count: error });
}

/** The ledgers and columns that the workbook lacks, in words, by S001 and S002. */
function missingParts({ findings }: DeliveredBook): readonly string[] {
  return findings.flatMap(({ finding: { code, sheet, column } }) => {
    if (code === 'S001') return [`“${sheet}”`];
    return code === 'S002' ? [`“${sheet}”的“${column ?? ''}”`] : [];
  });
}

/** Reports a file whose unit is not among those that owe a report. @param units null where no list was given */
export function sayOwed(delivery: Delivery, unit: string, units: readonly string[] | null, say: Say): void {
  if (units === null || units.some((owed) => unitKey(owed) === unitKey(unit))) return;
  const found = nearest(unit, units);
  if (found) say(delivery, 'notOwedNear', { unit, nearest: found.value });
  else say(delivery, 'notOwed', { unit });
}

/** Reports, at the file that counts, whether the unit's first report was late. */
export function sayLate(delivery: Delivery, sent: readonly Candidate[], due: Day, say: Say): void {
  const isLate = lateness(sent, due);
  const [first = ''] = sent.flatMap(({ book: { sealTime } }) => sealTime ?? []).toSorted();
  if (isLate === null) say(delivery, 'lateUnknown');
  else if (isLate) say(delivery, 'late', { time: first, due: formatDay(due) });
}

/** Whether a unit was late, by its first report; later files are corrections. Null where it is not known. */
export function lateness(sent: readonly Candidate[], due: Day | null): boolean | null {
  if (due === null || sent.length === 0) return null;
  const times = sent.flatMap(({ book: { sealTime } }) => sealTime ?? []);
  if (times.some((time) => !isAfter(time, due))) return false;
  return times.length < sent.length ? null : true;
}

function isAfter(time: string, due: Day): boolean {
  return time.slice(0, 10) > formatDay(due);
}

/** The names of the units that have not reported, and of those whose first report came too late. */
export function missingAndLate(
  units: readonly { readonly unit: string; readonly file: object | null; readonly late: boolean | null }[],
): { readonly missing: readonly string[]; readonly late: readonly string[] } {
  return {
    missing: units.filter(({ file }) => file === null).map(({ unit }) => unit),
    late: units.filter(({ late }) => late === true).map(({ unit }) => unit),
  };
}
