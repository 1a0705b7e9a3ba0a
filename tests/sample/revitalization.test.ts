import { unitsOf } from '../../src/model/amount';
import { dayParts } from '../../src/model/day';
import type { IndicatorLine, Summary } from '../../src/model/summary';
import { sampleRows } from '../../src/sample/sample';
import { summaryOf } from '../summary/summary-of';
import { workbookOf } from '../summary/workbook';
import { findingsOn } from './findings-on';

const rows = sampleRows('2026');

let summary: Summary;
beforeAll(async () => {
  summary = await summaryOf(workbookOf(rows));
});

const linesOf = (indicator: string): readonly IndicatorLine[] =>
  summary.indicators.filter(({ demand }) => demand.name === indicator);

test.each([
  [2026, 7, 1],
  [2031, 3, 15],
])('a check on %i-%i-%i finds the two cadres who fall short of an indicator, and nothing else', async (...day) => {
  expect(await findingsOn(rows, ...day)).toEqual(['warning Q407 干部名册!A4', 'warning Q407 干部名册!A18']);
});

test('two cadres fall short, the others met their year already or are on schedule, and no row is left out', () => {
  const named = (verdict: string) =>
    summary.cadres.filter((cadre) => cadre.verdict === verdict).map(({ name }) => name);
  expect(named('未达标')).toEqual(['高翔', '石磊']);
  expect(named('达标').length).toBeGreaterThan(2);
  expect(named('序时达标').length).toBeGreaterThan(5);
  expect(summary.leftOut).toEqual([]);
});

test('days in the village are those that the rows of stays name, each once', () => {
  for (const { cadre, met, of: tests } of linesOf('每月驻村天数')) {
    const days = new Set(
      rows.AssistanceLog.filter(
        ({ method, cadres }) => method === '驻村' && String(cadres).split('、').includes(cadre),
      ).flatMap(({ date, end }) =>
        Array.from({ length: Number(end) - Number(date) + 1 }, (_, index) => Number(date) + index),
      ),
    );
    const since = cadre === '贾雨' ? 4 : 1;
    const enough = [1, 2, 3, 4, 5, 6].filter(
      (month) => month >= since && [...days].filter((day) => dayParts(day).month === month).length >= 20,
    );
    expect([cadre, met, tests]).toEqual([cadre, enough.length, 7 - since]);
  }
});

test('what is spent on the households’ goods is added up to the cent', () => {
  const spent = linesOf('全年消费帮扶').map(({ cadre, actual }) => [cadre, unitsOf(actual ?? 0)]);
  const typed = rows.Cadres.map(({ name }) => [
    name,
    rows.AssistanceLog.filter(({ method, cadres }) => method === '消费帮扶' && cadres === name).reduce(
      (sum, { amount }) => sum + Number(amount),
      0,
    ),
  ]);
  expect(spent).toEqual(typed);
});

test('every value of its own lists but those of the rest of the year is used', () => {
  const used = (table: 'Pairings' | 'AssistanceLog' | 'Projects', key: string) =>
    new Set(rows[table].map((row: Readonly<Record<string, unknown>>) => row[key]));
  const unused = (list: 'householdTypes' | 'methods' | 'occasions' | 'sections' | 'fundKinds', values: Set<unknown>) =>
    rows.Lists.map((row) => row[list]).filter((value) => value != null && !values.has(value));
  expect(unused('householdTypes', used('Pairings', 'householdType'))).toEqual(['一般户']);
  expect(unused('methods', used('AssistanceLog', 'method'))).toEqual(['电话联系']);
  expect(unused('occasions', used('AssistanceLog', 'occasion'))).toEqual(['中秋', '重阳']);
  expect(unused('sections', used('Projects', 'section'))).toEqual([]);
  expect(unused('fundKinds', used('Projects', 'fundKind'))).toEqual([]);
});

test('people and numbers of the two samples are different ones', () => {
  const other = sampleRows('2014');
  const ids = new Set(other.Pairings.map(({ idNumber }) => idNumber));
  expect(rows.Pairings.filter(({ idNumber }) => ids.has(idNumber))).toEqual([]);
  const names = new Set(other.Cadres.map(({ name }) => name));
  expect(rows.Cadres.filter(({ name }) => names.has(name))).toEqual([]);
});
