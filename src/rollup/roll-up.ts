import { appendAll } from '../model/append';
import { breathe, type Work } from '../model/progress';
import type { Summary } from '../model/summary';
import { tableNames } from '../templates/ledgers';
import { assessFiles, type Assessment, type Expected, type UnitStatus } from './assess-files';
import { compareRows, type RowChange } from './compare-rows';
import { countyLedgers, placesOf, type CountyLedger } from './county-ledgers';
import { countySummary, type UnitPart } from './county-summary';
import { rowsOf, type DeliveredBook, type DeliveredFinding, type Delivery } from './delivery';
import { isSameSeal } from './unit-reports';

/** A unit whose workbook is in the county's numbers. */
export interface CountedUnit {
  readonly unit: string;
  /** The name of its file as it goes out. */
  readonly file: string;
  /** SHA-256 of that file. */
  readonly sha256: string;
  readonly book: DeliveredBook;
  /** Its own numbers; the rows it names are those of its own workbook. */
  readonly summary: Summary;
}

/** How a unit's later report differs from the one before. */
export interface Resubmission {
  readonly unit: string;
  /** The names of the two files as they go out. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly RowChange[];
}

/** What the files of a county come to. */
export interface RollUp {
  readonly assessment: Assessment;
  readonly units: readonly CountedUnit[];
  /** The county's numbers, traced to the rows of its ledgers; null where no file can be used. */
  readonly summary: Summary | null;
  readonly ledgers: readonly CountyLedger[];
  readonly resubmissions: readonly Resubmission[];
}

/** A finding and the unit it was made at. */
export interface UnitFinding extends DeliveredFinding {
  readonly unit: string;
}

/**
 * 县级汇总: says how each file stands and adds up those that count.
 * Rejects with the signal's reason where the work was cancelled.
 */
export async function rollUp(deliveries: readonly Delivery[], expected: Expected, work: Work): Promise<RollUp> {
  const assessment = assessFiles(deliveries, expected);
  const { period, county } = assessment;
  const units = assessment.units.flatMap(({ unit, file }): CountedUnit[] => {
    const { book = null, delivery } = file ?? {};
    if (!book?.summary || !delivery) return [];
    return [{ unit, file: delivery.shownFile, sha256: delivery.sha256, book, summary: book.summary }];
  });
  await breathe(work);
  const ledgers = countyLedgers(units.map(({ unit, book }) => ({ unit, ledgers: book.ledgers })));
  const parts = units.map(({ unit, book, summary }): UnitPart => ({
    unit,
    summary,
    lists: book.lists,
    placeOf: placesOf(unit, ledgers),
  }));
  const summary = period && units.length > 0 ? countySummary(county, period, parts) : null;
  const resubmissions: Resubmission[] = [];
  for (const unit of assessment.units) {
    await breathe(work);
    appendAll(resubmissions, resubmissionOf(unit));
  }
  return { assessment, units, summary, ledgers, resubmissions };
}

/**
 * What changed from the report before to the one that counts; none where there was one report only, in however many
 * copies.
 */
function resubmissionOf({ unit, sent: [after, ...others] }: UnitStatus): readonly Resubmission[] {
  const now = after?.book;
  const before = others.find(({ book }) => now && book && !isSameSeal(now, book));
  const old = before?.book;
  if (!after || !now || !before || !old) return [];
  const rowsIn = ({ ledgers }: DeliveredBook, table: string) => {
    const ledger = ledgers.find((candidate) => candidate.table === table);
    return ledger ? rowsOf(ledger) : [];
  };
  const changes = tableNames.flatMap((table) => compareRows(table, rowsIn(old, table), rowsIn(now, table)));
  return [{ unit, before: before.delivery.shownFile, after: after.delivery.shownFile, changes }];
}
