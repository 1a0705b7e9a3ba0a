import type { Day } from '../model/day';
import { groupBy } from '../model/group-by';
import type { Period } from '../model/summary';
import { owesNothing, type AbolishedUnit } from './abolished';
import { sayAlike } from './alike-units';
import { candidateOf, commonest, distinctBooks, usualPeriod, type Say } from './candidates';
import type { DeliveredBook, Delivery } from './delivery';
import type { FileProblem } from './file-problem';
import { lateness, latestFirst, sayLate, sayOwed, sayReplaced, sayState } from './unit-reports';
import { unitKey } from './unit-key';

/** What a file is, and whether it counts. */
export interface FileStatus {
  readonly delivery: Delivery;
  /** Null where the file is no township's workbook. */
  readonly book: DeliveredBook | null;
  /** Whether its numbers are in the county's. */
  readonly counted: boolean;
  readonly problems: readonly FileProblem[];
}

/** What a unit has sent. */
export interface UnitStatus {
  readonly unit: string;
  /** The file that counts; null where the unit has not reported this period. */
  readonly file: FileStatus | null;
  /** The unit's files for this period: the one that counts first, then from later to earlier. */
  readonly sent: readonly FileStatus[];
  /** Whether its first report came after the day it was due; null where that is not known. */
  readonly late: boolean | null;
  /** False for a unit that is not on the list of those that owe a report. */
  readonly owed: boolean;
}

/** What is known of all files before anything is added up. */
export interface Assessment {
  /** The period that most units report; null where no file can be used. */
  readonly period: Period | null;
  /** The county: the 上级单位 that most files name; null where none does. */
  readonly county: string | null;
  readonly files: readonly FileStatus[];
  /** In the order of the list of units, then of the files. */
  readonly units: readonly UnitStatus[];
  /** Units that the list marks as abolished, including those that still owe a report of this period. */
  readonly abolished: readonly AbolishedUnit[];
  /** The abolished units that owe no report. */
  readonly gone: readonly AbolishedUnit[];
}

/** Who owes a report, and by when. */
export interface Expected {
  /** Units on the list of those that owe a report; null where no list was given. */
  readonly units: readonly string[] | null;
  /** The units that the list marks as abolished; none where left out. */
  readonly abolished?: readonly AbolishedUnit[];
  /** The last day on which a report is in time; null where none was given. */
  readonly due: Day | null;
}

/** Decides for each file whether it counts, with the problems to report, and collects what each unit has sent. */
export function assessFiles(
  deliveries: readonly Delivery[],
  { units: listed, abolished = [], due }: Expected,
): Assessment {
  const problems = new Map<Delivery, FileProblem[]>(deliveries.map((delivery) => [delivery, []]));
  const say: Say = (delivery, kind, params = {}, other = null): void => {
    problems.get(delivery)?.push({ kind, params, other });
  };
  const books = distinctBooks(deliveries, say);
  const period = usualPeriod(books);
  const gone = abolished.filter((one) => owesNothing(one, period));
  const notes = new Map(gone.map(({ unit, note }) => [unitKey(unit), note]));
  const units = listed && listed.filter((unit) => !notes.has(unitKey(unit)));
  const county = commonest(books.map(({ book }) => book.superior));
  const candidates = books.flatMap((given) => candidateOf(given, period, say));
  const sentBy = groupBy(candidates, ({ unit }) => unitKey(unit));
  const order = new Map([...sentBy].map(([key, sent]) => [key, latestFirst(sent)]));
  const counted = new Set([...order.values()].flatMap(([first]) => first ?? []));
  for (const sent of order.values()) sayReplaced(sent, say);
  sayAlike(counted, units, say);
  for (const { delivery, book, unit } of counted) {
    sayState(delivery, book, say);
    const note = notes.get(unitKey(unit));
    if (note !== undefined) say(delivery, 'abolished', { unit, note });
    else sayOwed(delivery, unit, units, say);
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
    abolished,
    gone,
  };
}
