import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { findingAt } from '../../findings/finding-at';
import { returnedPoint } from '../../findings/returned';
import { groupBy } from '../../model/group-by';
import type { BulkRows, SheetPlan } from '../../model/plan';
import type { Work } from '../../model/progress';
import { countyLedgerRows } from '../../plan/rollup/county-ledger-plan';
import type { FindingLine } from '../../plan/rollup/findings-list';
import { rollupPlans } from '../../plan/rollup/rollup-plans';
import type { Expected } from '../../rollup/assess-files';
import type { DeliveredFinding, Delivery } from '../../rollup/delivery';
import { maskedFinding } from '../../rollup/masked-finding';
import type { Opinion, OpinionState } from '../../rollup/opinion';
import { compareCounties, type CountyComparison } from '../../rollup/periods/compare-counties';
import { rollUp as rollUpFiles, type RollUp } from '../../rollup/roll-up';
import { describe, titleOf } from '../catalogue';
import { countyPeriods } from '../periods/county-periods';
import type { EarlierReports } from '../periods/earlier-reports';
import { opinionKey, opinionStates } from './opinion-states';

export interface RollUpOptions extends Expected {
  /** Local time of the making, `2014-07-05 10:32`. */
  readonly time: string;
  /** What the officer typed into an earlier county workbook. */
  readonly opinions: readonly Opinion[];
  /** The units' reports of earlier periods. */
  readonly before?: EarlierReports;
}

/** What came of the files of a county. */
export interface RolledUp {
  readonly rollup: RollUp;
  readonly findings: readonly FindingLine[];
  readonly opinions: readonly OpinionState[];
  /** The units compared with their earlier reports; null where no earlier file was given. */
  readonly comparison: CountyComparison | null;
  /** The sheets of the county's workbook; null where no file can be used. */
  readonly plans: readonly SheetPlan[] | null;
  /** The rows of the county's ledgers, which are written to those sheets. */
  readonly rows: readonly BulkRows[];
}

/** Number of hexadecimal digits of the digest in the stamp. */
const DIGITS = 32;

/**
 * 县级汇总: adds up what the files of a county hold and draws up its workbook.
 * Rejects with the signal's reason where the work was cancelled.
 */
export async function rollUp(
  deliveries: readonly Delivery[],
  { time, opinions: given, before, ...expected }: RollUpOptions,
  work: Work,
): Promise<RolledUp> {
  const rollup = await rollUpFiles(deliveries, expected, work);
  const opinions = opinionStates(given, rollup);
  const findings = findingLines(rollup, opinions);
  const { summary } = rollup;
  const comparison = before ? withNotes(compareCounties(rollup, before.reports), before) : null;
  const plans =
    summary &&
    (await rollupPlans(
      {
        rollup,
        summary,
        findings,
        opinions,
        time,
        digest: digestOf(rollup),
        title: ({ code }) => titleOf(code, 'zh'),
        periods: comparison ? countyPeriods(comparison) : [],
        periodNotes: comparison?.notes.map(({ zh }) => zh) ?? [],
      },
      work,
    ));
  return { rollup, findings, opinions, comparison, plans, rows: rollup.ledgers.map(countyLedgerRows) };
}

function withNotes(comparison: CountyComparison, { notes }: EarlierReports): CountyComparison {
  return { ...comparison, notes: [...notes, ...comparison.notes] };
}

/**
 * Every finding of every unit, a unit's open ones first, with the opinions that still stand; opinions about no finding
 * come last.
 */
function findingLines({ units }: RollUp, opinions: readonly OpinionState[]): readonly FindingLine[] {
  const standing = new Map(groupBy(opinions.filter(stillStands), opinionKey));
  const line = (unit: string, { finding, mark }: DeliveredFinding, reason: string | null): FindingLine => {
    const { value, words } = maskedFinding(finding);
    const key = opinionKey({ ...finding, unit, mark });
    const said = standing.get(key)?.map((one) => one.opinion) ?? [];
    standing.delete(key);
    return {
      unit,
      finding,
      mark,
      reason,
      opinion: said.length === 0 ? null : [...new Set(said)].join('；'),
      value: String(value ?? ''),
      message: words(describe(finding, 'zh')),
    };
  };
  const found = units.flatMap(({ unit, book }) => [
    ...book.findings.map((finding) => line(unit, finding, null)),
    ...book.explained.map((one) => line(unit, one, one.reason)),
  ]);
  return [...found, ...[...standing.values()].flat().map(officersLine)];
}

/**
 * Whether an opinion goes on to the next slip. One about a fault in a masked number does not: the township's own check
 * settles it.
 */
function stillStands({ state, unit, code }: OpinionState): boolean {
  if (state === 'masked') return code === null || code === returnedPoint.code;
  return state === 'open' || (state === 'notFound' && unit !== '');
}

/** A line that the officer added, about a row without a finding. */
function officersLine({ unit, sheet, row, column, cell, mark, opinion }: OpinionState): FindingLine {
  const address = cell === null ? sheet : `${sheet}!${cell}`;
  const place = { table: '', sheet, row, sheetColumn: null, column, value: null };
  const params = { returned: unit, point: opinion };
  const finding = { ...findingAt(returnedPoint, place, { params }), address };
  return { unit, finding, mark, reason: null, opinion, value: '', message: '' };
}

/** Identifies the files that the workbook was made from, in whatever order they were given. */
function digestOf({ assessment: { files } }: RollUp): string {
  const counted = files.filter((file) => file.counted).map(({ delivery }) => delivery.sha256);
  return bytesToHex(sha256(utf8ToBytes(counted.toSorted().join('\n')))).slice(0, DIGITS);
}
