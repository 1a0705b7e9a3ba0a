import type { CellValue } from '../../src/model/cell';
import type { WorkbookContent } from '../../src/model/grid';

/*
 * SPEC section 4 worked out a second time, as plainly as it can be: row by row from the cells as they
 * stand, in decimal arithmetic on BigInt, knowing nothing of src/summary. Cells are expected as a clean
 * workbook holds them (serial numbers, numbers, text); anything else in a cell is an error here as there.
 */

/** One row: header → cell, with the sheet row under `#`. */
type Row = Readonly<Record<string, CellValue>>;
/** Cells known to be in error: `帮扶日志!7!日期`. */
export type Marked = ReadonlySet<string>;

const DATES = ['到岗日期', '离岗日期', '结对日期', '解除日期', '日期', '预计完成日期', '开工日期', '完工日期'];
const COUNTS = [
  '联系村下限',
  '联系村上限',
  '联系户下限',
  '联系户上限',
  '年好事实事下限',
  '受益人数',
  '家庭人口',
  '党员人数',
  '受益户数',
  '总户数',
  '总人口',
];
const AMOUNTS = ['数量', '资金(万元)', '折款金额(元)'];
const YES_NO = ['是', '否'];
const TYPES = ['空巢老人', '留守儿童', '残障人员', '孤寡老人', '贫困党员', '困难群众', '其他'];
const OCCASIONS = ['日常', '重大节日', '婚丧嫁娶', '红白喜事', '农忙时节'];
const SECTIONS = ['农村产业发展', '基础设施建设', '基层组织建设', '改善村容村貌'];
const FUND_KINDS = ['上级争取资金', '财政奖补', '本级财政', '社会投资', '自筹', '其他'];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  '帮扶日志!群众类别': TYPES,
  '结对帮扶!群众类别': TYPES,
  '帮扶日志!时机': OCCASIONS,
  '帮扶日志!好事实事': YES_NO,
  '帮扶日志!办理状态': ['已办结', '办理中'],
  '项目台账!板块': SECTIONS,
  '项目台账!资金类别': FUND_KINDS,
  '项目台账!状态': ['谋划', '实施中', '已完成'],
  '村社区名册!类别': ['村', '社区'],
  '村社区名册!省定贫困村': YES_NO,
  '党支部名册!类别': ['机关', '社区', '农村'],
  '党支部名册!后进党组织': YES_NO,
  '党支部名册!整顿进度': ['未启动', '整顿中', '已转化'],
  '干部名册!党员': YES_NO,
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  考核标准: ['干部类别'],
  村社区名册: ['名称', '类别'],
  党支部名册: ['名称', '类别'],
  干部名册: ['姓名', '干部类别', '联系村'],
  结对帮扶: ['干部姓名', '村', '户主姓名', '群众类别', '结对日期'],
  帮扶日志: ['日期', '干部姓名', '村', '帮扶方式', '时机', '好事实事', '办理状态', '帮扶内容'],
  项目台账: ['板块', '事项', '项目名称', '数量', '计量单位', '状态'],
};
/** Sheet and header → roster and header of the names it may hold. */
const REFERENCES: Readonly<Record<string, readonly [string, string]>> = {
  '干部名册!干部类别': ['考核标准', '干部类别'],
  '干部名册!所在党支部': ['党支部名册', '名称'],
  '干部名册!联系村': ['村社区名册', '名称'],
  '结对帮扶!干部姓名': ['干部名册', '姓名'],
  '结对帮扶!村': ['村社区名册', '名称'],
  '帮扶日志!干部姓名': ['干部名册', '姓名'],
  '帮扶日志!村': ['村社区名册', '名称'],
  '项目台账!建设地点': ['村社区名册', '名称'],
};

const namesIn = (cell: CellValue | undefined): string[] => (blank(cell) ? [] : String(cell).split('、'));
const blank = (cell: CellValue | undefined): boolean => cell === undefined || cell === null || cell === '';

/** 0.1 → 100000n: the decimal digits moved six places, never multiplied as binary fractions. */
function millionths(cell: CellValue | undefined): bigint {
  if (blank(cell)) return 0n;
  const [whole = '0', fraction = ''] = Number(cell).toFixed(6).split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
}

/** Whole millionths as a number with 4 decimals, halves up. */
function units(amount: bigint): number {
  const rounded = (amount + 50n) / 100n;
  return Number(`${rounded / 10_000n}.${String(rounded % 10_000n).padStart(4, '0')}`);
}

/** Days of a Gregorian year by its own rule. */
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Serial number of 1 January: 1 January 2000 is 36526. */
function newYear(year: number): number {
  let day = 36526;
  for (let y = 2000; y < year; y += 1) day += leap(y) ? 366 : 365;
  for (let y = year; y < 2000; y += 1) day -= leap(y) ? 366 : 365;
  return day;
}

function dueBy(quota: number, end: number): number {
  let year = 2000;
  while (newYear(year + 1) <= end) year += 1;
  while (newYear(year) > end) year -= 1;
  const passed = BigInt(end - newYear(year) + 1) * BigInt(quota);
  const days = leap(year) ? 366n : 365n;
  let due = 0n;
  while (due * days < passed) due += 1n;
  return Number(due);
}

export interface RecomputedPeriod {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

export function recompute(
  content: WorkbookContent,
  { year, start, end }: RecomputedPeriod,
  marked: Marked = new Set(),
) {
  const sheets: Record<string, Row[]> = {};
  for (const { sheet, values } of content.grids) {
    const [headers = [], ...data] = values;
    sheets[sheet] = data.map(
      (cells, index) =>
        Object.fromEntries([
          ['#', index + 2],
          ...headers.map((header, column) => [String(header), cells[column] ?? null]),
        ]) as Row,
    );
  }
  const table = (sheet: string): Row[] => sheets[sheet] ?? [];
  const leftOut = new Map<string, Set<string>>();

  const wrong = (sheet: string, row: Row, header: string): boolean => {
    const cell = row[header] ?? null;
    if (marked.has(`${sheet}!${String(row['#'])}!${header}`)) return true;
    if (blank(cell)) return REQUIRED[sheet]?.includes(header) ?? false;
    if (DATES.includes(header)) return typeof cell !== 'number';
    if (COUNTS.includes(header)) return typeof cell !== 'number' || cell < 0 || !Number.isInteger(cell);
    if (AMOUNTS.includes(header)) return typeof cell !== 'number' || cell < 0;
    const list = CHOICES[`${sheet}!${header}`];
    if (list) return !list.includes(String(cell));
    const reference = REFERENCES[`${sheet}!${header}`];
    if (!reference) return false;
    const known = table(reference[0]).map((other) => other[reference[1]]);
    return namesIn(cell).some((name) => !known.includes(name) && !(header === '建设地点' && name === '全乡'));
  };
  const note = (sheet: string, row: Row, headers: readonly string[]): void => {
    const place = `${sheet}!${String(row['#'])}`;
    leftOut.set(place, new Set([...(leftOut.get(place) ?? []), ...headers]));
  };
  /** Rows that meet the conditions, less those with an error in a condition's cell or a needed one. */
  const rowsWhere = (
    sheet: string,
    conditions: Readonly<Record<string, (cell: CellValue) => boolean>>,
    needs: readonly string[],
  ): Row[] =>
    table(sheet).filter((row) => {
      for (const [header, holds] of Object.entries(conditions))
        if (!wrong(sheet, row, header) && !holds(row[header] ?? null)) return false;
      const bad = [...Object.keys(conditions), ...needs].filter((header) => wrong(sheet, row, header));
      if (bad.length > 0) note(sheet, row, bad);
      return bad.length === 0;
    });

  const number = (cell: CellValue | undefined): number => Number(cell);
  const yes = (cell: CellValue) => cell === '是';
  const inPeriod = { 日期: (cell: CellValue) => !blank(cell) && number(cell) >= start && number(cell) <= end };
  const deed = {
    日期: (cell: CellValue) => !blank(cell) && number(cell) >= newYear(year) && number(cell) <= end,
    好事实事: yes,
    办理状态: (cell: CellValue) => cell === '已办结',
  };
  const stillInPost = {
    到岗日期: (cell: CellValue) => blank(cell) || number(cell) <= end,
    离岗日期: (cell: CellValue) => blank(cell) || number(cell) > end,
  };
  const inForce = {
    结对日期: (cell: CellValue) => !blank(cell) && number(cell) <= end,
    解除日期: (cell: CellValue) => blank(cell) || number(cell) > end,
  };
  const home = (row: Row): string => `${String(row['村'])}/${String(row['户主姓名'])}`;
  const distinct = (texts: readonly string[]): number => new Set(texts).size;
  const persons = (row: Row): number =>
    blank(row['受益人数']) ? (blank(row['户主姓名']) ? 0 : 1) : number(row['受益人数']);
  const add = (rows: readonly Row[], header: string): number =>
    units(rows.reduce((sum, row) => sum + millionths(row[header]), 0n));

  // Cadres
  const quotas = rowsWhere('考核标准', {}, [
    '干部类别',
    '联系村下限',
    '联系村上限',
    '联系户下限',
    '联系户上限',
    '年好事实事下限',
  ]);
  const pairings = rowsWhere('结对帮扶', inForce, ['干部姓名', '村', '户主姓名']);
  const deedRows = rowsWhere('帮扶日志', deed, ['干部姓名']);
  const cadres = rowsWhere('干部名册', {}, ['姓名']).flatMap((row) => {
    const bad = ['干部类别', '联系村', '到岗日期', '离岗日期'].filter((header) => wrong('干部名册', row, header));
    const datesBad = bad.includes('到岗日期') || bad.includes('离岗日期');
    const inPost =
      !datesBad && stillInPost.到岗日期(row['到岗日期'] ?? null) && stillInPost.离岗日期(row['离岗日期'] ?? null);
    const left =
      !datesBad && !blank(row['离岗日期']) && number(row['离岗日期']) >= start && number(row['离岗日期']) <= end;
    if (!datesBad && !inPost && !left) return [];
    if (bad.length > 0) note('干部名册', row, bad);
    const name = String(row['姓名']);
    const quota = quotas.find((candidate) => candidate['干部类别'] === row['干部类别']);
    const limit = (header: string): number | null =>
      quota === undefined || blank(quota[header]) ? null : number(quota[header]);
    const villages = bad.includes('联系村') ? 0 : distinct(namesIn(row['联系村']));
    const households = distinct(pairings.filter((pairing) => pairing['干部姓名'] === name).map(home));
    const deeds = deedRows.filter((log) => namesIn(log['干部姓名']).includes(name)).length;
    const yearly = limit('年好事实事下限');
    const deedsDue = yearly === null ? null : dueBy(yearly, end);
    const within = (actual: number, low: string, high: string) =>
      actual >= (limit(low) ?? actual) && actual <= (limit(high) ?? actual);
    const limitsMet = within(villages, '联系村下限', '联系村上限') && within(households, '联系户下限', '联系户上限');
    let verdict: string | null = null;
    if (inPost && bad.length === 0 && quota !== undefined) {
      if (limitsMet && deeds >= (yearly ?? 0)) verdict = '达标';
      else if (limitsMet && deeds >= (deedsDue ?? 0)) verdict = '序时达标';
      else verdict = '未达标';
    }
    return [{ name, villages, households, deeds, deedsDue, verdict }];
  });

  // Projects
  const grouped = <Line>(
    rows: readonly Row[],
    keyOf: (row: Row) => unknown[],
    lineOf: (key: unknown[], group: readonly Row[]) => Line,
  ): Line[] => {
    const keys = [...new Set(rows.map((row) => JSON.stringify(keyOf(row))))];
    return keys.map((key) =>
      lineOf(
        JSON.parse(key) as unknown[],
        rows.filter((row) => JSON.stringify(keyOf(row)) === key),
      ),
    );
  };
  const projectKey = (row: Row) => [row['板块'], row['事项'], row['计量单位']];
  const same = (key: unknown[], keyOf: (row: Row) => unknown[]) => (row: Row) =>
    JSON.stringify(keyOf(row)) === JSON.stringify(key);
  const withQuantity = rowsWhere('项目台账', {}, ['板块', '事项', '计量单位', '数量']);
  const completed = rowsWhere('项目台账', { 状态: (cell) => cell === '已完成' }, ['板块', '事项', '计量单位', '数量']);
  const withFunds = rowsWhere('项目台账', {}, ['板块', '事项', '计量单位', '资金(万元)']);
  const counted = rowsWhere('项目台账', {}, ['板块', '事项', '计量单位']);
  const sections = grouped(counted, projectKey, (key, group) => ({
    section: key[0],
    item: key[1],
    unit: key[2],
    projects: group.length,
    quantity: add(withQuantity.filter(same(key, projectKey)), '数量'),
    completed: add(completed.filter(same(key, projectKey)), '数量'),
    funds: add(withFunds.filter(same(key, projectKey)), '资金(万元)'),
  }));
  const sectionTotals = grouped(
    counted,
    (row) => [row['板块']],
    (key, group) => ({
      section: key[0],
      projects: group.length,
      funds: add(
        withFunds.filter((row) => row['板块'] === key[0]),
        '资金(万元)',
      ),
    }),
  );
  const fundKey = (row: Row) => [row['资金类别'] ?? null, row['资金来源'] ?? null];
  const fundAmounts = rowsWhere('项目台账', {}, ['资金类别', '资金来源', '资金(万元)']);
  const sum = (rows: readonly Row[]) => add(rows, '资金(万元)');
  const aboutFunds = rowsWhere('项目台账', {}, ['资金类别', '资金来源']).filter(
    (row) =>
      !blank(row['资金类别']) ||
      !blank(row['资金来源']) ||
      (!blank(row['资金(万元)']) && typeof row['资金(万元)'] === 'number' && row['资金(万元)'] >= 0),
  );
  const funds = grouped(aboutFunds, fundKey, (key, group) => ({
    kind: key[0],
    source: key[1],
    projects: group.length,
    funds: sum(fundAmounts.filter(same(key, fundKey))),
  }));

  // Visits
  const typeOf = (row: Row): string | null | undefined => {
    if (!blank(row['群众类别'])) return String(row['群众类别']);
    const homeWrong = ['村', '户主姓名'].filter((header) => wrong('帮扶日志', row, header));
    if (blank(row['户主姓名']) && !homeWrong.includes('户主姓名')) return null;
    if (homeWrong.length > 0) {
      note('帮扶日志', row, homeWrong);
      return undefined;
    }
    const all = table('结对帮扶').filter((pairing) => home(pairing) === home(row));
    // A pairing that stands a second time (an error at its 户主姓名) is left out of every number, so it tells no type.
    const untold = (pairing: Row) => ['户主姓名', '群众类别'].find((header) => wrong('结对帮扶', pairing, header));
    for (const pairing of all) {
      const header = untold(pairing);
      if (header !== undefined) note('结对帮扶', pairing, [header]);
    }
    const day = number(row['日期']);
    const from = (pairing: Row) => (typeof pairing['结对日期'] === 'number' ? pairing['结对日期'] : 0);
    const until = (pairing: Row) => (typeof pairing['解除日期'] === 'number' ? pairing['解除日期'] : Infinity);
    let candidates = all.filter((pairing) => untold(pairing) === undefined);
    const now = candidates.filter((pairing) => from(pairing) > 0 && from(pairing) <= day && day < until(pairing));
    if (now.length > 0) candidates = now;
    const latest = Math.max(...candidates.map(from));
    const found = candidates
      .filter((pairing) => from(pairing) === latest)
      .map((pairing) => String(pairing['群众类别']));
    return TYPES.find((type) => found.includes(type)) ?? null;
  };
  const typed = rowsWhere('帮扶日志', inPeriod, ['时机', '群众类别'])
    .map((row) => ({ row, type: typeOf(row) }))
    .filter(({ type }) => type !== undefined);
  const typeOfRow = new Map(typed.map(({ row, type }) => [row, type]));
  const visitKey = (row: Row) => [typeOfRow.get(row) ?? null, row['时机']];
  const ofVisit = (rows: readonly Row[]) => rows.filter((row) => typeOfRow.has(row));
  const withPersons = ofVisit(rowsWhere('帮扶日志', inPeriod, ['时机', '群众类别', '受益人数', '户主姓名']));
  const withAmount = ofVisit(rowsWhere('帮扶日志', inPeriod, ['时机', '群众类别', '折款金额(元)']));
  const visits = grouped(
    typed.map(({ row }) => row),
    visitKey,
    (key, group) => ({
      householdType: key[0],
      occasion: key[1],
      rows: group.length,
      persons: withPersons.filter(same(key, visitKey)).reduce((total, row) => total + persons(row), 0),
      amount: add(withAmount.filter(same(key, visitKey)), '折款金额(元)'),
    }),
  );
  const presence = OCCASIONS.slice(1).map((occasion) => {
    const present = { ...inPeriod, 时机: (cell: CellValue) => OCCASIONS.slice(1).includes(String(cell)) };
    const at = (rows: readonly Row[]) => rows.filter((row) => row['时机'] === occasion);
    const reached = at(rowsWhere('帮扶日志', { ...present, 户主姓名: (cell) => !blank(cell) }, ['村']));
    return { occasion, rows: at(rowsWhere('帮扶日志', present, [])).length, households: distinct(reached.map(home)) };
  });

  // Villages
  const villageCadres = rowsWhere('干部名册', stillInPost, ['姓名', '联系村']);
  const villagePairings = rowsWhere('结对帮扶', inForce, ['村', '户主姓名']);
  const villageLog = rowsWhere('帮扶日志', inPeriod, ['村']);
  const villageDeeds = rowsWhere('帮扶日志', deed, ['村']);
  const villagePersons = rowsWhere('帮扶日志', inPeriod, ['村', '受益人数', '户主姓名']);
  const villageAmounts = rowsWhere('帮扶日志', inPeriod, ['村', '折款金额(元)']);
  const placeOf = (row: Row) => {
    const places = [...new Set(namesIn(row['建设地点']))];
    return places.length === 1 && places[0] !== '全乡' ? places[0] : null;
  };
  const placed = rowsWhere('项目台账', {}, ['建设地点']);
  const placedFunds = rowsWhere('项目台账', {}, ['建设地点', '资金(万元)']);
  const villages = [...rowsWhere('村社区名册', {}, ['名称']).map((row) => String(row['名称'])), null]
    .map((village) => ({
      village,
      cadres: villageCadres.filter((row) => namesIn(row['联系村']).includes(village ?? '')).length,
      households: distinct(villagePairings.filter((row) => row['村'] === village).map(home)),
      logRows: villageLog.filter((row) => row['村'] === village).length,
      deeds: villageDeeds.filter((row) => row['村'] === village).length,
      persons: villagePersons.filter((row) => row['村'] === village).reduce((total, row) => total + persons(row), 0),
      amount: add(
        villageAmounts.filter((row) => row['村'] === village),
        '折款金额(元)',
      ),
      projects: placed.filter((row) => placeOf(row) === village).length,
      funds: sum(placedFunds.filter((row) => placeOf(row) === village)),
    }))
    .filter(({ village, projects }) => village !== null || projects > 0);

  // Organisation
  const branchRows = rowsWhere('党支部名册', {}, ['名称', '类别']);
  const offices = branchRows.filter((row) => row['类别'] === '机关').map((row) => row['名称']);
  const members = rowsWhere('干部名册', { ...stillInPost, 党员: yes, 所在党支部: (cell) => !blank(cell) }, [
    '姓名',
  ]).filter((row) => offices.includes(row['所在党支部'] ?? null));
  const kinds = rowsWhere('村社区名册', {}, ['名称', '类别']).map((row) => row['类别']);
  const organisation = {
    branches: Object.fromEntries(
      ['机关', '社区', '农村'].map((kind) => [kind, branchRows.filter((row) => row['类别'] === kind).length]),
    ),
    partyMemberCadresInOfficeBranch: members.length,
    provincialPoorVillages: rowsWhere('村社区名册', { 省定贫困村: yes }, ['名称']).length,
    villages: kinds.filter((kind) => kind === '村').length,
    communities: kinds.filter((kind) => kind === '社区').length,
    weakBranches: rowsWhere('党支部名册', { 后进党组织: yes }, ['名称']).length,
    weakBranchRectification: rowsWhere('党支部名册', { 后进党组织: yes }, ['名称', '整顿进度', '预计完成日期']).length,
  };
  const omitted = [...leftOut].map(([place, headers]) => `${place}: ${[...headers].sort().join(' ')}`).sort();
  return { organisation, cadres, sections, sectionTotals, funds, visits, presence, villages, leftOut: omitted };
}
