import type { CellValue } from '../../src/model/cell';
import { sampleKinds, sampleRows } from '../../src/sample/sample';
import { ledgerTemplate, tableNames, type ledgers } from '../../src/templates/ledgers';
import { FIRST_VALUES } from '../../src/templates/ledgers/lists';
import { summaryOf } from '../summary/summary-of';
import { workbookOf } from '../summary/workbook';
import { findingsOn } from './findings-on';

const rows = sampleRows();

/** One column of a ledger's rows. */
function cells(table: keyof typeof ledgers, key: string) {
  if (!ledgerTemplate(table).columns.some((column) => column.key === key)) throw new Error(`${table} has no ${key}`);
  return rows[table].map((row: Readonly<Record<string, CellValue>>) => row[key] ?? null);
}

// 邓洁, in row 16 of the roster, has done no deed yet: the one cadre of the township behind schedule.
const ONE_BEHIND = [expect.stringMatching(/^warning Q404 干部名册!/)];

test('on the day after the period its check finds one cadre behind schedule, and nothing else', async () => {
  expect(await findingsOn(rows, 2014, 7, 1)).toEqual(ONE_BEHIND);
});

test('so it does years later', async () => {
  expect(await findingsOn(rows, 2026, 11, 24)).toEqual(ONE_BEHIND);
});

test.each(sampleKinds)('no row of %s has a cell that stands in no column', (kind) => {
  const rows = sampleRows(kind);
  for (const table of tableNames) {
    const keys = ledgerTemplate(table).columns.map(({ key }) => key);
    const strange = rows[table].flatMap((row) => Object.keys(row)).filter((key) => !keys.includes(key));
    expect([table, strange]).toEqual([table, []]);
  }
});

test('half a year of log rows, by date, uses every method and every occasion', () => {
  const dates = cells('AssistanceLog', 'date').map(Number);
  expect(dates.length).toBeGreaterThanOrEqual(200);
  expect(dates).toEqual([...dates].sort((a, b) => a - b));
  expect(new Set(cells('AssistanceLog', 'method'))).toEqual(new Set(FIRST_VALUES.methods));
  expect(new Set(cells('AssistanceLog', 'occasion'))).toEqual(new Set(FIRST_VALUES.occasions));
});

test('verdicts of every kind are there to see, one who left, and one still behind', async () => {
  const { cadres, leftOut } = await summaryOf(workbookOf(rows));
  const verdicts = cadres.map(({ verdict }) => verdict);
  expect(new Set(verdicts)).toEqual(new Set(['达标', '序时达标', '未达标', null]));
  expect(cadres.filter(({ verdict }) => verdict === '未达标').map(({ name }) => name)).toEqual(['邓洁']);
  expect(cadres.filter(({ post }) => post === 'left').map(({ name }) => name)).toEqual(['谭小兵']);
  expect(leftOut).toEqual([]);
});

test('ID numbers have the check digit of GB 11643 and belong to nobody: no region has the code 519900', () => {
  // ISO 7064 MOD 11-2, from the other end than the product works it out: double and add, digit by digit.
  const remainder = (id: string) =>
    Array.from(id).reduce((sum, character) => (sum * 2 + (character === 'X' ? 10 : Number(character))) % 11, 0);
  const ids = cells('Pairings', 'idNumber').map(String);
  for (const id of ids) expect([id, /^519900\d{11}[\dX]$/.test(id), remainder(id)]).toEqual([id, true, 1]);
  // Two households were handed on to another cadre, so their numbers stand twice.
  expect(ids.length - new Set(ids).size).toBe(2);
});
