import { unitsOf } from '../../src/model/amount';
import { formatDay } from '../../src/model/day';
import type { CellValue } from '../../src/model/cell';
import type { SectionLine, Summary } from '../../src/model/summary';
import { sampleRows } from '../../src/sample/sample';
import type { TableName } from '../../src/templates/ledgers';
import { summaryOf } from '../summary/summary-of';
import { workbookOf } from '../summary/workbook';
import facts from './half-year-report.json';

/** What is told of one project; most facts leave most of it out. */
interface ProjectFact {
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly place?: string;
  readonly spec?: string;
  readonly partners?: readonly string[];
  readonly fundKind?: string;
  readonly fundSource?: string;
  readonly fundsWan?: number;
  readonly status?: string;
}

const rows = sampleRows();
const projectFacts = Object.entries<readonly ProjectFact[]>(facts.projects);

let summary: Summary;
beforeAll(async () => {
  summary = await summaryOf(workbookOf(rows));
});

/** A cell of a ledger's row, by the row's number on the sheet. */
function cell(table: TableName, sheetRow: number, key: string): CellValue {
  const row: Readonly<Record<string, CellValue>> | undefined = rows[table][sheetRow - 2];
  return row?.[key] ?? null;
}

function lineOf(section: string, { item, unit }: ProjectFact): SectionLine {
  const line = summary.sections.find(
    (candidate) => candidate.section === section && candidate.item === item && candidate.unit === unit,
  );
  if (!line) throw new Error(`No line for ${section} ${item} ${unit}`);
  return line;
}

/** The project fact as the rows that the summary's line names tell it: those of its place, where it has one. */
function told(section: string, fact: ProjectFact): ProjectFact {
  const line = lineOf(section, fact);
  const named = line.trace
    .flatMap((part) => part.rows)
    .filter((row) => fact.place === undefined || cell('Projects', row, 'places') === fact.place);
  const only = (key: string) => [...new Set(named.map((row) => cell('Projects', row, key)))].map(String).join(' or ');
  const total = (key: string) => named.reduce((sum, row) => sum + Number(cell('Projects', row, key) ?? 0), 0);
  return {
    item: line.item,
    unit: line.unit,
    quantity: total('quantity'),
    ...(fact.place === undefined ? {} : { place: only('places') }),
    ...(fact.spec === undefined ? {} : { spec: only('spec') }),
    ...(fact.fundKind === undefined ? {} : { fundKind: only('fundKind') }),
    ...(fact.fundSource === undefined ? {} : { fundSource: only('fundSource') }),
    ...(fact.fundsWan === undefined ? {} : { fundsWan: total('funds') }),
    ...(fact.status === undefined ? {} : { status: only('state') }),
    ...(fact.partners === undefined
      ? {}
      : { partners: fact.partners.filter((partner) => only('remarks').includes(partner)) }),
  };
}

test('period, organisation and quotas are those of the report', () => {
  const { period, organisation, cadres } = summary;
  expect({ year: period.year, name: period.name, start: formatDay(period.start), end: formatDay(period.end) }).toEqual(
    facts.period,
  );
  const [weak] = organisation.weakBranchRectification;
  const [weakRow = 0] = organisation.trace.weakBranches.flatMap((part) => part.rows);
  expect({
    branches: organisation.branches,
    partyMemberCadresInOfficeBranch: organisation.partyMemberCadresInOfficeBranch,
    provincialPoorVillages: organisation.provincialPoorVillages,
    weakBranches: organisation.weakBranches,
    weakBranchRectification: {
      status: weak?.status,
      due: weak?.due == null ? null : formatDay(weak.due),
      rhythm: String(cell('Branches', weakRow, 'remarks')).match(/月度|季度/)?.[0],
    },
  }).toEqual(facts.organisation);
  const quotas = facts.quotas.map(({ category }) => cadres.find((cadre) => cadre.category === category)?.quota);
  expect(
    quotas.map((quota) => ({
      category: quota?.category,
      villages: [quota?.villagesMin, quota?.villagesMax],
      households: [quota?.householdsMin, quota?.householdsMax],
      deedsPerYear: quota?.deedsPerYear,
    })),
  ).toEqual(facts.quotas);
});

test('the township has 10 branches, 8 villages and a community', () => {
  const { branches, villages, communities } = summary.organisation;
  expect([Object.values(branches).reduce((sum, count) => sum + count, 0), villages, communities]).toEqual([10, 8, 1]);
});

test('methods and occasions are those of the report', () => {
  const [table] = summary.villages.flatMap(({ trace }) => trace.logRows.map((part) => part.table));
  expect(table).toBe('AssistanceLog');
  const logged = summary.villages.flatMap(({ trace }) => trace.logRows.flatMap((part) => part.rows));
  expect(new Set(logged.map((row) => cell('AssistanceLog', row, 'method')))).toEqual(new Set(facts.assistanceMethods));
  expect(summary.presence.map(({ occasion }) => occasion)).toEqual(facts.occasionsToBePresent);
});

test('the festival visits are 60, by 群众类别 as reported, in rows and in persons, at 春节 and 六一 only', () => {
  const { festivals, total, ...byType } = facts.festivalVisits;
  const lines = summary.visits.filter(({ occasion }) => occasion === '重大节日');
  expect(Object.fromEntries(lines.map(({ householdType, rows: count }) => [householdType, count]))).toEqual(byType);
  expect(Object.fromEntries(lines.map(({ householdType, persons }) => [householdType, persons]))).toEqual(byType);
  expect(summary.presence.find(({ occasion }) => occasion === '重大节日')?.rows).toBe(total);
  const contents = lines
    .flatMap(({ trace }) => trace.flatMap((part) => part.rows))
    .map((row) => String(cell('AssistanceLog', row, 'content')));
  expect(contents.every((content) => festivals.some((festival) => content.includes(festival)))).toBe(true);
});

test.each(projectFacts)('every figure of %s is on its lines, and nothing beside', (section, projects) => {
  expect(projects.map((fact) => told(section, fact))).toEqual(projects);
  const figures = new Map<string, number>();
  for (const { item, unit, quantity } of projects)
    figures.set(`${item} ${unit}`, (figures.get(`${item} ${unit}`) ?? 0) + quantity);
  const lines = summary.sections.filter((line) => line.section === section);
  expect(new Map(lines.map(({ item, unit, quantity }) => [`${item} ${unit}`, unitsOf(quantity)]))).toEqual(figures);
});

test('funds by kind are those of the report: 1570 and 15000 万元, and no other', () => {
  const byKind: Record<string, number> = {};
  for (const { kind, funds } of summary.funds) {
    if (funds > 0) byKind[String(kind)] = (byKind[String(kind)] ?? 0) + unitsOf(funds);
  }
  expect(byKind).toEqual(facts.fundsWanByKind);
  const sources = projectFacts.flatMap(([, projects]) =>
    projects.flatMap(({ fundKind, fundSource }) =>
      fundKind === undefined ? [] : [`${fundKind} ${fundSource ?? null}`],
    ),
  );
  expect(new Set(summary.funds.map(({ kind, source }) => `${kind} ${source}`))).toEqual(new Set(sources));
});

test('no part of the report is passed over, but what no ledger holds', () => {
  const held = [
    'period',
    'organisation',
    'quotas',
    'assistanceMethods',
    'occasionsToBePresent',
    'festivalVisits',
    'projects',
    'fundsWanByKind',
  ];
  expect(Object.keys(facts).filter((key) => !held.includes(key))).toEqual(['about', 'problems']);
});
