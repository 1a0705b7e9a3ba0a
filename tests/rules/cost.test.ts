import type { CellValue } from '../../src/model/cell';
import { unwatched, type Work } from '../../src/model/progress';
import { readBook } from '../../src/records/read-book';
import { rereadRow } from '../../src/records/reread-row';
import { judgeAll } from '../../src/rules/judge';
import { judgeAffected } from '../../src/rules/judge-affected';
import { rules } from '../../src/rules/registry';
import { columnOf } from '../../src/standard/lookup/cells';
import { checksOf } from '../../src/rules/registered-checks';
import { BookIndex } from '../../src/standard/lookup/book-index';
import type { AnyRowCheck } from '../../src/rules/rule';
import { ledgerTemplate, tableNames, type Book } from '../../src/templates/ledgers';
import { FIRST_VALUES } from '../../src/templates/ledgers/lists';
import { periodOf } from '../../src/standard/period';
import { content } from '../support/book';
import { dayOfText, judged, TODAY } from './township';

const START = dayOfText('2014-01-06');

/** A clean county in small: as many cadres, ten households each, five log rows for each household. */
async function countyOf(cadres: number, change: (log: CellValue[][]) => void = () => undefined): Promise<Book> {
  const names = Array.from({ length: cadres }, (_, number) => `干部${number}`);
  const pairs = names.flatMap((name, number) =>
    Array.from({ length: 10 }, (_, household) => [name, `${number % 7}村`, `户${number}之${household}`] as const),
  );
  const log = pairs.flatMap(([name, village, head], pair): CellValue[][] =>
    Array.from({ length: 5 }, (_, visit) => [
      START + ((pair + visit * 31) % 170),
      name,
      village,
      head,
      '走访慰问',
      '日常',
      '是',
      '已办结',
      `第${visit}次走访`,
    ]),
  );
  change(log);
  const sheet = (header: readonly string[], rows: readonly (readonly CellValue[])[]): CellValue[][] => [
    [...header],
    ...rows.map((row) => [...row]),
  ];
  const values = {
    Quotas: sheet(['干部类别', '联系户下限', '联系户上限', '年好事实事下限'], [['机关干部', 10, 10, 2]]),
    Villages: sheet(
      ['名称', '类别'],
      Array.from({ length: 7 }, (_, number) => [`${number}村`, '村']),
    ),
    Cadres: sheet(
      ['姓名', '干部类别', '联系村'],
      names.map((name, number) => [name, '机关干部', `${number % 7}村`]),
    ),
    Pairings: sheet(
      ['干部姓名', '村', '户主姓名', '群众类别', '结对日期'],
      pairs.map((pair) => [...pair, '其他', START]),
    ),
    AssistanceLog: sheet(
      ['日期', '干部姓名', '村', '户主姓名', '帮扶方式', '时机', '好事实事', '办理状态', '帮扶内容'],
      log,
    ),
  };
  const blank = content();
  const grids = blank.grids.map((grid) => {
    const own = values[grid.table as keyof typeof values] as CellValue[][] | undefined;
    if (!own) return grid;
    const width = own[0]?.length ?? 0;
    // The template's other columns stand empty at the right.
    const others = ledgerTemplate(grid.table as keyof typeof values)
      .columns.map(({ header }) => header)
      .filter((header) => !own[0]?.includes(header));
    own[0]?.push(...others);
    return { ...grid, values: own, bounds: { headerRow: 1, left: 1, right: width + others.length } };
  });
  return (await readBook({ ...blank, grids }, unwatched)).book;
}

/** Counts how often the rules' checks are asked while something runs. */
async function asked(run: () => unknown): Promise<number> {
  const checks = rules.flatMap((rule) => rule.checks);
  let count = 0;
  const spies = checks.map((check: AnyRowCheck) => {
    const { check: original } = check;
    return jest.spyOn(check, 'check').mockImplementation((...given) => {
      count += 1;
      original(...given);
    });
  });
  try {
    await run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return count;
}

test('a full pass asks each check once about each row of its ledger', async () => {
  const book = await countyOf(12);
  const expected = tableNames.reduce((sum, table) => sum + checksOf(table).length * book[table].sheetRows.length, 0);
  expect(await asked(() => judged(book))).toBe(expected);
});

test('an edit of a log row asks about it and what it touches, however many rows there are', async () => {
  const editOnce = async (cadres: number): Promise<number> => {
    const judgement = await judged(await countyOf(cadres));
    expect(judgement.findings).toEqual([]);
    const book = judgement.context.book;
    const row: CellValue[] = [];
    for (const { key } of ledgerTemplate('AssistanceLog').columns) {
      const { sheetColumn, raw } = columnOf(book, 'AssistanceLog', key);
      row[(sheetColumn ?? 0) - 1] = raw[7] ?? null;
    }
    row[3] = '户0之0';
    const read = rereadRow(
      book,
      { table: 'AssistanceLog', row: 9, left: 1, cells: row },
      { date1904: false, templateVersion: null, lists: FIRST_VALUES },
    );
    if (!read) throw new Error('The row cannot be read again');
    return asked(() => judgeAffected(judgement, [read]));
  };
  const small = await editOnce(4);
  expect(small).toBeGreaterThan(0);
  expect(small).toBeLessThan(20);
  expect(await editOnce(40)).toBe(small);
});

test('a renamed cadre has rows asked again whose unknown names are like the old name or the new one, no others', async () => {
  const rename = async (unknown: string): Promise<number> => {
    const judgement = await judged(
      await countyOf(12, (log) => {
        for (const row of log.slice(100, 300)) row[1] = unknown;
      }),
    );
    const read = rereadRow(
      judgement.context.book,
      { table: 'Cadres', row: 3, left: 1, cells: ['赵国强', '机关干部', '1村'] },
      { date1904: false, templateVersion: null, lists: FIRST_VALUES },
    );
    if (!read) throw new Error('The row cannot be read again');
    return asked(() => judgeAffected(judgement, [read]));
  };
  expect((await rename('赵国')) - (await rename('孙大海'))).toBeGreaterThanOrEqual(200);
});

test('work that was cancelled stops with the reason given', async () => {
  const cancelled = new AbortController();
  const work: Work = {
    signal: cancelled.signal,
    report: (_, done, total) => {
      if (done < total) cancelled.abort(new Error('The user cancelled'));
    },
  };
  const book = await countyOf(12);
  const context = { book, index: new BookIndex(book), today: TODAY, period: periodOf(book) };
  await expect(judgeAll(context, work)).rejects.toThrow('The user cancelled');
});

test('progress ends where all rows are judged', async () => {
  const steps: [number, number][] = [];
  const book = await countyOf(12);
  const context = { book, index: new BookIndex(book), today: TODAY, period: periodOf(book) };
  await judgeAll(context, { ...unwatched, report: (_, done, total) => steps.push([done, total]) });
  const total = tableNames.reduce((sum, table) => sum + book[table].sheetRows.length, 0);
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.at(-1)).toEqual([total, total]);
  expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((a, b) => a - b));
});

test('thousands of equal faults are each told, at their own cells', async () => {
  const book = await countyOf(100, (log) => {
    for (const row of log) [row[0], row[1], row[3]] = [START, '赵国强', null];
  });
  const { findings } = await judged(book);
  const unknown = findings.filter(({ code }) => code === 'R201');
  const alike = findings.filter(({ code }) => code === 'X303');
  expect(unknown).toHaveLength(5_000);
  expect(new Set(unknown.map(({ address }) => address)).size).toBe(5_000);
  // Seven villages with five contents each: the first of the 35 kinds is no repetition.
  expect(alike).toHaveLength(5_000 - 35);
});
