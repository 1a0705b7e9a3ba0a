import type { CellValue } from '../../../src/model/cell';
import type { TableRows } from '../../summary/workbook';

/*
 * The indicators worked out a second time, as plainly as it can be: day by day from the rows as they are typed, knowing
 * nothing of src/standard. Rows are expected to be sound.
 */

type Row = Readonly<Record<string, CellValue | undefined>>;

/** The days of a report and of its year of assessment, as serial numbers. */
export interface Days {
  readonly start: number;
  readonly end: number;
  readonly yearStart: number;
  readonly yearEnd: number;
}

const TYPES = ['空巢老人', '留守儿童', '残障人员', '孤寡老人', '贫困党员', '困难群众', '其他'];

const words = (cell: CellValue | undefined): string[] => (cell == null ? [] : String(cell).split('、'));
const number = (cell: CellValue | undefined, blank: number): number => (typeof cell === 'number' ? cell : blank);
const date = (day: number): Date => new Date(Date.UTC(1899, 11, 30 + day));
const passes = (filter: CellValue | undefined, value: string | null): boolean =>
  filter == null || (value !== null && words(filter).includes(value));

/** Days with one key are one window. */
function keyOf(period: string, day: number): string {
  const at = date(day);
  const month = at.getUTCMonth();
  const year = at.getUTCFullYear();
  switch (period) {
    case '每周':
      return String(day - ((at.getUTCDay() + 6) % 7));
    case '每半月':
      return `${year}-${month}-${at.getUTCDate() > 15 ? 2 : 1}`;
    case '每月':
      return `${year}-${month}`;
    case '每两月':
      return `${year}-${Math.floor(month / 2)}`;
    case '每季度':
      return `${year}-${Math.floor(month / 3)}`;
    default:
      return `${year}-${Math.floor(month / 6)}`;
  }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

function windowsOf(period: string, { start, end, yearStart, yearEnd }: Days): number[][] {
  if (period === '报告期') return [range(start, end)];
  if (period === '全年') return [range(yearStart, Math.min(end, yearEnd))];
  const groups = new Map<string, number[]>();
  for (const day of range(start, end)) {
    const key = keyOf(period, day);
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  return [...groups].flatMap(([key, days]) => {
    const [first = 0] = days;
    const last = days.at(-1) ?? 0;
    return keyOf(period, first - 1) === key || keyOf(period, last + 1) === key ? [] : [days];
  });
}

/** 群众类别 of a log row: its own, or the pairings'. */
function typeOf(row: Row, rows: TableRows): string | null {
  if (row['householdType'] != null) return String(row['householdType']);
  if (row['household'] == null) return null;
  const day = number(row['date'], 0);
  const same = rows.Pairings.filter(
    (pairing: Row) => pairing['village'] === row['village'] && pairing['household'] === row['household'],
  );
  const valid = same.filter((pairing) => isPairedOn(pairing, day));
  const candidates = valid.length > 0 ? valid : same;
  const latest = Math.max(...candidates.map((pairing: Row) => number(pairing['from'], 0)));
  const types = candidates
    .filter((pairing: Row) => number(pairing['from'], 0) === latest)
    .map((pairing: Row) => String(pairing['householdType']));
  const own = (rows.Lists ?? []).flatMap((list: Row) =>
    list['householdTypes'] == null ? [] : String(list['householdTypes']),
  );
  return (own.length > 0 ? own : TYPES).find((type) => types.includes(type)) ?? null;
}

function isPairedOn(pairing: Row, day: number): boolean {
  return number(pairing['from'], Infinity) <= day && day < number(pairing['until'], Infinity);
}

interface Target {
  readonly name: string | null;
  readonly has: (row: Row) => boolean;
  readonly askedOn: (day: number) => boolean;
}

function targetsOf(indicator: Row, cadre: Row, rows: TableRows): Target[] {
  if (indicator['scope'] === '每名干部') return [{ name: null, has: () => true, askedOn: () => true }];
  if (indicator['scope'] === '每村')
    return [...new Set(words(cadre['villages']))].map((village) => ({
      name: village,
      has: (row) => row['village'] === village,
      askedOn: () => true,
    }));
  const own = rows.Pairings.filter(
    (pairing: Row) =>
      pairing['cadre'] === cadre['name'] && passes(indicator['householdTypes'], String(pairing['householdType'])),
  );
  const names = new Set(own.map((pairing: Row) => `${String(pairing['village'])}/${String(pairing['household'])}`));
  return [...names].map((name) => {
    const pairings = own.filter(
      (pairing: Row) => `${String(pairing['village'])}/${String(pairing['household'])}` === name,
    );
    return {
      name,
      has: (row) => `${String(row['village'])}/${String(row['household'])}` === name && row['household'] != null,
      askedOn: (day) => pairings.some((pairing) => isPairedOn(pairing, day)),
    };
  });
}

/** What rows make up on some days, in ten-thousandths. */
function counted(thing: string, log: readonly Row[], days: readonly number[]): number {
  const set = new Set(days);
  if (thing === '帮扶天数') {
    const covered = log.flatMap((row) => range(number(row['date'], 0), number(row['end'], number(row['date'], 0))));
    return new Set(covered.filter((day) => set.has(day))).size * 10_000;
  }
  const within = log.filter((row) => set.has(number(row['date'], 0)));
  switch (thing) {
    case '帮扶次数':
      return within.length * 10_000;
    case '走访户数':
      return (
        new Set(
          within
            .filter((row) => row['household'] != null)
            .map((row) => `${String(row['village'])}/${String(row['household'])}`),
        ).size * 10_000
      );
    case '好事实事':
      return within.filter((row) => row['deed'] === '是' && row['state'] === '已办结').length * 10_000;
    case '受益人数':
      return within.reduce((sum, row) => sum + number(row['persons'], row['household'] == null ? 0 : 1), 0) * 10_000;
    default:
      return within.reduce((sum, row) => sum + Math.round(number(row['amount'], 0) * 1_000_000), 0) / 100;
  }
}

/** Half up to hundredths, in whole numbers. */
function share(points: number, part: number, whole: number): number {
  const up = BigInt(Math.round(points * 1000)) * BigInt(Math.round(part * 100));
  const down = BigInt(Math.round(whole * 100)) * 10n;
  return Number((2n * up + down) / (2n * down)) / 100;
}

/** How a cadre stands at an indicator. */
export function standingAt(indicator: Row, cadre: Row, rows: TableRows, days: Days) {
  const { counted: thing, period, points } = indicator;
  const lower = indicator['lower'] == null ? -Infinity : number(indicator['lower'], 0) * 10_000;
  const upper = number(indicator['upper'], Infinity) * 10_000;
  const isInPost = (day: number): boolean =>
    number(cadre['from'], -Infinity) <= day && day < number(cadre['until'], Infinity);
  const log = rows.AssistanceLog.filter(
    (row: Row) =>
      words(row['cadres']).includes(String(cadre['name'])) &&
      passes(indicator['methods'], String(row['method'])) &&
      passes(indicator['occasions'], String(row['occasion'])) &&
      passes(indicator['householdTypes'], indicator['householdTypes'] == null ? '' : typeOf(row, rows)),
  );
  const projects =
    rows.Projects.filter((row: Row) => words(row['cadres']).includes(String(cadre['name'])) && row['state'] !== '谋划')
      .length * 10_000;
  const numberOf = (of: readonly Row[], within: readonly number[]): number =>
    thing === '负责项目' ? projects : counted(String(thing), of, within);
  const yearly = period === '全年';
  const targets = targetsOf(indicator, cadre, rows);
  const tests = windowsOf(String(period), days).flatMap((window) =>
    targets
      .filter((target) => {
        const needed = yearly ? [days.end] : window;
        return needed.every((day) => isInPost(day) && target.askedOn(day));
      })
      .map((target) => ({ window, target, actual: numberOf(log.filter(target.has), window) })),
  );
  const isMet = ({ actual }: { actual: number }): boolean => actual >= lower && actual <= upper;
  const passed = Math.min(days.end, days.yearEnd) - days.yearStart + 1;
  const due = Math.ceil(((lower / 10_000) * passed) / (days.yearEnd - days.yearStart + 1) - 1e-9) * 10_000;
  const keepsUp = (test: { actual: number }): boolean =>
    isMet(test) || (yearly && indicator['lower'] != null && test.actual >= due && test.actual <= upper);
  const met = tests.filter(isMet).length;
  const isShare = indicator['scope'] === '每名干部' && (yearly || period === '报告期') && indicator['lower'] != null;
  const only = tests[0]?.actual ?? 0;
  const proportion =
    only > upper
      ? 0
      : lower === 0 || only >= lower
        ? share(number(points, 0), 1, 1)
        : share(number(points, 0), only, lower);
  return {
    met,
    of: tests.length,
    actual:
      indicator['scope'] === '每名干部'
        ? numberOf(log, yearly ? (windowsOf('全年', days)[0] ?? []) : range(days.start, days.end)) / 10_000
        : null,
    verdict: tests.length === 0 ? null : met === tests.length ? '达标' : tests.every(keepsUp) ? '序时达标' : '未达标',
    missed: tests
      .filter((test) => !isMet(test))
      .map(
        ({ window, target, actual }) =>
          `${window[0] ?? 0}/${window.at(-1) ?? 0} ${target.name ?? ''} ${actual / 10_000}`,
      ),
    score:
      points == null || tests.length === 0 ? null : isShare ? proportion : share(number(points, 0), met, tests.length),
  };
}
