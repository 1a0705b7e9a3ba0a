import { amountOf } from '../../src/model/amount';
import { liesWithin, cellAddress, parseRange, type CellRange } from '../../src/model/cell';
import type { SheetPlan } from '../../src/model/plan';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { cellsOf, nodesOf, overlap } from './plan-cells';
import { countySummary, emptySummary, plansOf, sampleSummary } from './sample-summary';

const cell = ({ row, column }: { row: number; column: number }): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]));
}

function isFrozenThrough(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough))
  );
}

/** Plain recomputation of SUBTOTAL(9, range): the sum of the range's plain numbers. */
function subtotal(plan: SheetPlan, address: string): number {
  const range = parseRange(address);
  if (!range) throw new Error(address);
  const formulas = new Set(nodesOf(plan, 'formula').map(({ at }) => cellAddress(at)));
  let sum = 0;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const at = cellAddress({ row, column: range.left });
    const value = cellsOfCached(plan).get(at);
    if (typeof value === 'number' && !formulas.has(at)) sum += amountOf(value);
  }
  return sum;
}

const cache = new WeakMap<SheetPlan, ReturnType<typeof cellsOf>>();
function cellsOfCached(plan: SheetPlan): ReturnType<typeof cellsOf> {
  const cells = cache.get(plan) ?? cellsOf(plan);
  cache.set(plan, cells);
  return cells;
}

async function everyPlan(): Promise<[string, SheetPlan][]> {
  const sample = await sampleSummary();
  const sets = {
    'blank ledgers': ledgerPlans(),
    'sample ledgers': ledgerPlans(sampleRows()),
    'sample summary': [...(await plansOf(sample)).values()],
    'empty summary': [...(await plansOf(emptySummary(sample))).values()],
    'county summary': [...(await plansOf(countySummary(sample))).values()],
  };
  return Object.entries(sets).flatMap(([name, plans]) =>
    plans.map((plan): [string, SheetPlan] => [`${name}: ${plan.id}`, plan]),
  );
}

let plans: [string, SheetPlan][] = [];
beforeAll(async () => {
  plans = await everyPlan();
});

/** Names of the plans for which something is not so. */
function offenders(holds: (plan: SheetPlan) => boolean): string[] {
  expect(plans.length).toBeGreaterThan(30);
  return plans.filter(([, plan]) => !holds(plan)).map(([name]) => name);
}

test('every plan is frozen through and through', () => {
  expect(offenders(isFrozenThrough)).toEqual([]);
});

test('the same input gives the same plans', async () => {
  expect(await everyPlan()).toEqual(plans);
});

test('sheet names are such as Excel takes', () => {
  expect(offenders(({ sheet }) => sheet.length <= 31 && sheet.length > 0 && !/[:\\/?*[\]]|^'|'$/.test(sheet))).toEqual(
    [],
  );
});

test('merges, tables and charts do not overlap', () => {
  expect(
    offenders((plan) => {
      const blocks = [...nodesOf(plan, 'merge'), ...nodesOf(plan, 'table')].map(({ range }) => range);
      const byTop = blocks.toSorted((a, b) => a.top - b.top);
      const near = byTop.every((a, index) => byTop.slice(index + 1, index + 40).every((b) => !overlap(a, b)));
      const charts = nodesOf(plan, 'chart').map(({ over }) => over);
      const filled = [...cellsOfCached(plan).keys()]
        .map((address) => parseRange(address))
        .filter((range) => range !== null);
      return (
        near &&
        pairs(charts).every(([a, b]) => !overlap(a, b)) &&
        charts.every((chart) => filled.every((range) => !overlap(range, chart)))
      );
    }),
  ).toEqual([]);
});

test('a merge hides no value', () => {
  expect(
    offenders((plan) =>
      nodesOf(plan, 'merge').every(({ range }) => {
        const inside: string[] = [];
        for (let row = range.top; row <= range.bottom; row += 1)
          for (let column = range.left; column <= range.right; column += 1) inside.push(cellAddress({ row, column }));
        return inside.slice(1).every((address) => !cellsOfCached(plan).has(address));
      }),
    ),
  ).toEqual([]);
});

test('validations do not overlap, stay within their table and hold texts that Excel takes', () => {
  expect(
    offenders((plan) => {
      const validations = nodesOf(plan, 'validation');
      const [table] = nodesOf(plan, 'table');
      return (
        pairs(validations).every(([a, b]) => !overlap(a.range, b.range)) &&
        validations.every(({ range, rule, prompt, error }) => {
          const texts = [prompt, error].every(
            (words) => words === null || (words.title.length <= 32 && words.text.length <= 255),
          );
          return (
            texts &&
            range.bottom <= (table?.range.bottom ?? 0) &&
            (rule.type !== 'list' || rule.values.join(',').length < 255)
          );
        })
      );
    }),
  ).toEqual([]);
});

test('the header cells of a table are texts that differ', () => {
  expect(
    offenders((plan) =>
      nodesOf(plan, 'table').every(({ range }) => {
        const headers = Array.from({ length: range.right - range.left + 1 }, (_, index) =>
          cellsOfCached(plan).get(cellAddress({ row: range.top, column: range.left + index })),
        );
        return (
          headers.every((header) => typeof header === 'string' && header !== '') &&
          new Set(headers).size === headers.length &&
          range.bottom > range.top
        );
      }),
    ),
  ).toEqual([]);
});

test('everything on a printed form stands inside its print area but the stamp, which no paper shows', () => {
  expect(
    offenders((plan) => {
      const area = nodesOf(plan, 'page')[0]?.area;
      if (!area) return nodesOf(plan, 'table').length === 1;
      const ranges = [...cellsOfCached(plan).keys()]
        .map((address) => parseRange(address))
        .filter((range) => range !== null);
      ranges.push(
        ...nodesOf(plan, 'chart').map(({ over }) => over),
        ...nodesOf(plan, 'merge').map(({ range }) => range),
      );
      const stampRow = plan.stamp?.cell.row ?? Infinity;
      const printed = ranges.filter(({ top }) => top !== stampRow);
      return stampRow > area.bottom && printed.every((range) => liesWithin(range, area));
    }),
  ).toEqual([]);
});

test('a SUBTOTAL shows what adding up its range gives, and nothing twice', () => {
  let formulas = 0;
  expect(
    offenders((plan) =>
      nodesOf(plan, 'formula').every(({ formula, result }) => {
        formulas += 1;
        const address = /^SUBTOTAL\(9,([A-Z]+\d+(?::[A-Z]+\d+)?)\)$/.exec(formula)?.[1] ?? '';
        return typeof result === 'number' && amountOf(result) === subtotal(plan, address);
      }),
    ),
  ).toEqual([]);
  expect(formulas).toBeGreaterThan(50);
});

test('every summary sheet carries its stamp in a cell that shows it', () => {
  const stamped = plans.filter(([name]) => name.includes('summary'));
  expect(
    stamped.filter(
      ([, plan]) => !plan.stamp || cellsOfCached(plan).get(cellAddress(plan.stamp.cell)) !== plan.stamp.text,
    ),
  ).toEqual([]);
});

test('links of the forms lead to lines of 数据来源 that name the same subject', () => {
  for (const [name, plan] of plans.filter(([label]) => /summary: \w+Summary$/.test(label))) {
    const sources = plans.find(([label]) => label === `${name.split(':')[0] ?? ''}: sources`)?.[1];
    if (!sources) throw new Error(`no sources for ${name}`);
    for (const { target, sheet } of nodesOf(plan, 'link')) {
      expect(sheet).toBe(sources.sheet);
      expect(cellsOfCached(sources).get(cellAddress(target))).toBe(plan.sheet);
    }
    expect(
      nodesOf(plan, 'link').every(({ at }) => overlap(cell(at), { top: 1, left: 1, bottom: 10_000, right: 1 })),
    ).toBe(true);
  }
});
