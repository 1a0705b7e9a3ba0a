import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { recompute } from '../summary/recompute';
import { soundTownships, type Township } from '../summary/township';
import { workbookOf, type TableRows } from '../summary/workbook';
import { describeWith, pythonWithOpenpyxl, run } from '../support/programs';
import { delivered, errorsIn, inShownDecimals, rolledUp } from './county';

const SEED = 20140707;
const UNITS = 3;

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;
type Numbers = Readonly<Record<string, number>>;

/**
 * What stands below a header in the rows of a table whose first column of names is 单位; the header may have two rows.
 */
function table(rows: readonly (readonly CellValue[])[], headers: readonly string[]): ReadonlyMap<string, Numbers> {
  const head = rows.findIndex((row) => row.includes('达标率'));
  const columnOf = (header: string): number =>
    Math.max(...rows.slice(head - 1, head + 1).map((row) => row.indexOf(header)));
  return new Map(
    rows.slice(head + 1).flatMap((row) => {
      const name = String(row[0] ?? '').startsWith('合计') ? '合计' : row[1];
      if (typeof name !== 'string' || (name !== '合计' && typeof row[0] !== 'number')) return [];
      return [[name, Object.fromEntries(headers.map((header) => [header, Number(row[columnOf(header)] ?? 0)]))]];
    }),
  );
}

const sum = (lines: readonly object[], key: string): number =>
  Math.round(lines.reduce((total, line) => total + Number((line as Readonly<Record<string, unknown>>)[key]), 0) * 1e4) /
  1e4;

/** Rows of the log within a period. */
function logRows(rows: TableRows, { start, end }: Township['period']): number {
  return rows.AssistanceLog.filter(({ date }) => Number(date) >= start && Number(date) <= end).length;
}

/** Those of which there is most first. */
const busiest = <Item>(items: readonly Item[], count: (item: Item) => number): readonly Item[] =>
  items.toSorted((a, b) => count(b) - count(a));

describeWith(['python with openpyxl', 'soffice'], 'a county’s workbook that LibreOffice worked out anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'county-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test(`holds the figures of a plain recomputation of every unit, and their sums (seed ${SEED})`, async () => {
    const given = fc.sample(soundTownships, { seed: SEED, numRuns: 60 });
    const { period } = busiest(given, ({ rows, period }) => logRows(rows, period))[0] ?? {};
    if (!period) throw new Error('no township was made');
    const { start, end, year } = period;
    const chosen = busiest(given, ({ rows }) => logRows(rows, period)).slice(0, UNITS);
    const units = await Promise.all(
      chosen.map(async ({ rows }, at) => {
        const unit = `第${at + 1}乡`;
        const profile = { unit, superior: '示例县', year, period: '自定义', start, end };
        const content = workbookOf({ ...inShownDecimals(rows), Profile: [profile] });
        const delivery = await delivered(`${unit}.xlsx`, content);
        return { unit, content, delivery, plain: recompute(content, period, errorsIn(delivery)) };
      }),
    );
    const { plans, rows } = await rolledUp(units.map(({ delivery }) => delivery));
    const file = join(folder, 'county.xlsx');
    writeFileSync(file, await newWorkbook(plans ?? [], rows));
    const sheets = JSON.parse(
      run(pythonWithOpenpyxl() ?? '', [join(__dirname, 'recalculated.py'), file, folder]),
    ) as Sheets;

    const expected = units.map(({ unit, plain: { cadres, villages, sections } }): [string, Numbers] => [
      unit,
      {
        人数: cadres.length,
        结对户: sum(villages, 'households'),
        日志: sum(villages, 'logRows'),
        好事实事: sum(villages, 'deeds'),
        受益人数: sum(villages, 'persons'),
        '折款金额（元）': sum(villages, 'amount'),
        项目数: sum(sections, 'projects'),
        '资金（万元）': sum(sections, 'funds'),
      },
    ]);
    const headers = Object.keys(expected[0]?.[1] ?? {});
    const total = Object.fromEntries(
      headers.map((header) => [
        header,
        sum(
          expected.map(([, line]) => line),
          header,
        ),
      ]),
    );
    const shown = table(sheets['各乡镇对照'] ?? [], headers);
    const rounded = [...shown].map(([unit, line]) => [
      unit,
      Object.fromEntries(Object.entries(line).map(([header, value]) => [header, Math.round(value * 1e4) / 1e4])),
    ]);
    expect(rounded).toEqual([...expected, ['合计', total]]);
    expect(total['日志']).toBeGreaterThan(0);

    for (const sheet of ['全县帮扶日志', '全县项目台账', '全县结对帮扶', '全县干部名册']) {
      const own = units.flatMap(({ unit, content }) =>
        (content.grids.find((grid) => sheet === `全县${grid.sheet}`)?.values.slice(1) ?? []).map(() => unit),
      );
      expect([sheet, (sheets[sheet] ?? []).slice(1).map(([unit]) => unit)]).toEqual([sheet, own]);
    }
  });
});
