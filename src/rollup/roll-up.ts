import { appendAll } from '../model/append';
import { breathe, type Work } from '../model/progress';
import type { Summary } from '../model/summary';
import { assessFiles, type Assessment, type Expected } from './assess-files';
import { countyLedgers, placesOf, type CountyLedger } from './county-ledgers';
import { countySummary, type UnitPart } from './county-summary';
import type { DeliveredBook, DeliveredFinding, Delivery } from './delivery';
import { resubmissionOf, type Resubmission } from './resubmission';

/** A unit whose workbook is in the county's numbers. */
export interface CountedUnit {
  readonly unit: string;
  /** The masked name of its file. */
  readonly file: string;
  /** SHA-256 of that file. */
  readonly sha256: string;
  readonly book: DeliveredBook;
  /** Its own numbers, traced to rows of its own workbook. */
  readonly summary: Summary;
}

/** The outcome of a roll-up. */
export interface RollUp {
  readonly assessment: Assessment;
  readonly units: readonly CountedUnit[];
  /** The county's numbers, traced to the rows of its ledgers; null where no file can be used. */
  readonly summary: Summary | null;
  readonly ledgers: readonly CountyLedger[];
  readonly resubmissions: readonly Resubmission[];
}

/** A finding and its unit. */
export interface UnitFinding extends DeliveredFinding {
  readonly unit: string;
}

/**
 * 县级汇总: assesses the files and adds up those that count. Rejects with the signal's reason where the work was cancelled.
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
