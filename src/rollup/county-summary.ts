import { groupBy } from '../model/group-by';
import { joinKey } from '../model/join-key';
import type {
  FundLine,
  Organisation,
  Period,
  PresenceLine,
  SectionLine,
  Summary,
  Trace,
  VisitLine,
} from '../model/summary';
import { listOrder, compareTexts } from '../summary/grouping';
import { totalSections } from '../summary/sections';
import { EVERYDAY } from '../templates/lists';
import { listValueKey, type ListValues } from '../templates/list-values';
import { countyLists } from './county-lists';
import { retraced, type RowPlace } from './retraced';

/** What a unit contributes to the county's numbers. */
export interface UnitPart {
  readonly unit: string;
  readonly summary: Summary;
  readonly lists: ListValues;
  /** Where a row of the unit's ledger stands in the county's; null where it is not there. */
  readonly placeOf: RowPlace;
}

/**
 * The county's numbers: the exact sums of its units' numbers. Cadres, villages and indicators stay apart for each unit,
 * even where names are equal; what units have in common (板块, 事项, 资金类别, 群众类别, 时机) is added up by name. Traces name rows
 * of the county's ledgers.
 */
export function countySummary(county: string | null, period: Period, given: readonly UnitPart[]): Summary {
  const parts = given.map(({ unit, lists, summary, placeOf }) => ({
    unit,
    lists,
    summary: retraced(summary, placeOf),
  }));
  const summaries = parts.map(({ summary }) => summary);
  const lists = countyLists(parts.map((part) => part.lists));
  const sections = sumSections(
    summaries.flatMap((summary) => summary.sections),
    lists,
  );
  return {
    period,
    organisation: organisationOf(county, parts),
    cadres: parts.flatMap(({ unit, summary }) => summary.cadres.map((line) => ({ ...line, unit }))),
    indicators: parts.flatMap(({ unit, summary }) => summary.indicators.map((line) => ({ ...line, unit }))),
    sectionCount: lists.sections.length,
    sections,
    sectionTotals: totalSections(sections),
    funds: sumFunds(
      summaries.flatMap((summary) => summary.funds),
      lists,
    ),
    visits: sumVisits(
      summaries.flatMap((summary) => summary.visits),
      lists,
    ),
    presence: sumPresence(
      summaries.flatMap((summary) => summary.presence),
      lists,
    ),
    villages: parts.flatMap(({ unit, summary }) => summary.villages.map((line) => ({ ...line, unit }))),
    leftOut: parts.flatMap(({ unit, summary }) => summary.leftOut.map((row) => ({ ...row, unit }))),
  };
}

const NUMBERS = [
  'partyMemberCadresInOfficeBranch',
  'provincialPoorVillages',
  'villages',
  'communities',
  'weakBranches',
] as const satisfies readonly (keyof Organisation)[];

function organisationOf(
  county: string | null,
  parts: readonly { readonly unit: string; readonly summary: Summary }[],
): Organisation {
  const all = parts.map(({ summary }) => summary.organisation);
  const kinds = [...new Set(all.flatMap(({ branches }) => Object.keys(branches)))];
  const sum = (valueOf: (organisation: Organisation) => number): number =>
    all.reduce((total, organisation) => total + valueOf(organisation), 0);
  const numbers = Object.fromEntries(NUMBERS.map((key) => [key, sum((organisation) => organisation[key])]));
  const traces = Object.fromEntries(
    (['branches', ...NUMBERS] as const).map((key) => [key, joinedTraces(all.map(({ trace }) => trace[key]))]),
  );
  return {
    unit: county,
    superior: null,
    preparedBy: null,
    reviewedBy: null,
    phone: null,
    branches: Object.fromEntries(kinds.map((kind) => [kind, sum(({ branches }) => branches[kind] ?? 0)])),
    ...(numbers as Record<(typeof NUMBERS)[number], number>),
    weakBranchRectification: parts.flatMap(({ unit, summary }) =>
      summary.organisation.weakBranchRectification.map((line) => ({ ...line, branch: `${unit} ${line.branch}` })),
    ),
    trace: traces as Organisation['trace'],
  };
}

function sumSections(lines: readonly SectionLine[], { sections }: ListValues): readonly SectionLine[] {
  const order = listOrder(sections);
  const nameOf = namesIn(sections);
  return merged(
    lines.map((line) => ({ ...line, section: nameOf(line.section) })),
    ({ section, item, unit }) => joinKey(section, item, unit),
    ['projects', 'quantity', 'completed', 'funds'],
  ).toSorted(
    (a, b) => order(a.section) - order(b.section) || compareTexts(a.item, b.item) || compareTexts(a.unit, b.unit),
  );
}

function sumFunds(lines: readonly FundLine[], { fundKinds }: ListValues): readonly FundLine[] {
  const order = listOrder(fundKinds);
  const nameOf = namesIn(fundKinds);
  const named = lines.map((line) => ({ ...line, kind: line.kind === null ? null : nameOf(line.kind) }));
  return merged(named, ({ kind, source }) => JSON.stringify([kind, source]), ['projects', 'funds']).toSorted(
    (a, b) => order(a.kind) - order(b.kind) || compareNullable(a.source, b.source),
  );
}

function sumVisits(lines: readonly VisitLine[], { householdTypes, occasions }: ListValues): readonly VisitLine[] {
  const [typeOrder, occasionOrder] = [listOrder(householdTypes), listOrder(occasions)];
  const [typeOf, occasionOf] = [namesIn(householdTypes), namesIn(occasions)];
  const named = lines.map((line) => ({
    ...line,
    householdType: line.householdType === null ? null : typeOf(line.householdType),
    occasion: occasionOf(line.occasion),
  }));
  return merged(named, ({ householdType, occasion }) => JSON.stringify([householdType, occasion]), [
    'rows',
    'persons',
    'amount',
  ]).toSorted(
    (a, b) =>
      typeOrder(a.householdType) - typeOrder(b.householdType) || occasionOrder(a.occasion) - occasionOrder(b.occasion),
  );
}

/** Presence at every occasion of any unit, except 日常. */
function sumPresence(lines: readonly PresenceLine[], { occasions }: ListValues): readonly PresenceLine[] {
  const nameOf = namesIn(occasions);
  const order = listOrder(occasions);
  const named = lines.map((line) => ({ ...line, occasion: nameOf(line.occasion) }));
  return merged(named, ({ occasion }) => occasion, ['rows', 'households'])
    .filter(({ occasion }) => occasion !== EVERYDAY)
    .toSorted((a, b) => order(a.occasion) - order(b.occasion));
}

/** A function for the county's spelling of a value, which units may write with other spaces or brackets. */
function namesIn(list: readonly string[]): (value: string) => string {
  const names = new Map(list.map((value) => [listValueKey(value), value]));
  return (value) => names.get(listValueKey(value)) ?? value;
}

type Summed<Line> = { readonly [Key in keyof Line]: Line[Key] extends number ? Key : never }[keyof Line];

/** Merges lines with the same key and adds up the `summed` numbers: whole numbers, so that sums are exact. */
function merged<Line extends { readonly trace: Trace }>(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  summed: readonly Summed<Line>[],
): readonly Line[] {
  return [...groupBy(lines, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const sums = Object.fromEntries(
      summed.map((key) => [key, group.reduce((sum, line) => sum + (line[key] as number), 0)]),
    );
    return [{ ...first, ...sums, trace: joinedTraces(group.map(({ trace }) => trace)) }];
  });
}

/** Several traces as one, with one part for each ledger. */
export function joinedTraces(traces: readonly Trace[]): Trace {
  const byTable = groupBy(traces.flat(), ({ table }) => table);
  return [...byTable].map(([table, group]) => ({ table, rows: group.flatMap(({ rows }) => rows) }));
}

function compareNullable(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareTexts(a, b);
}
