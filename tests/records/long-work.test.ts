import type { CellValue } from '../../src/model/cell';
import { readBook } from '../../src/records/read-book';
import { unwatched } from '../../src/model/progress';
import { ledgerTemplate } from '../../src/templates/ledgers';
import { cellsInOrder } from '../../src/templates/typed-rows';
import { withRows } from './messy';

/** Log rows in which five cells are wrong, each in its own way. */
const faultyRows = (count: number): (readonly CellValue[])[] =>
  Array.from({ length: count }, (_, row) =>
    cellsInOrder(ledgerTemplate('AssistanceLog'), {
      date: `2014-13-${row}`,
      cadres: '王伟',
      village: '乌木村',
      household: ` 陈${row}`,
      householdType: `困难群${row}`,
      method: '走访慰问',
      occasion: '日常',
      deed: '是',
      state: '已办结',
      persons: `约${row}人`,
      amount: `${row}元`,
      content: '送米',
    }),
  );

test('50,000 rows of faults are read with every fault told, in bounded time', async () => {
  const { book, findings } = await readBook(withRows('AssistanceLog', faultyRows(50_000)), unwatched);
  expect(book.AssistanceLog.sheetRows).toHaveLength(50_000);
  expect(findings.filter(({ row }) => row === 25_000).map(({ column }) => column)).toEqual([
    '日期',
    '户主姓名',
    '群众类别',
    '受益人数',
    '折款金额(元)',
  ]);
  expect(findings).toHaveLength(50_000 * 5);
}, 30_000);

test('reading lets others run, tells how far it is, and stops when told to', async () => {
  const controller = new AbortController();
  const steps: [string, number, number][] = [];
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const work = {
    report: (step: { zh: string }, done: number, total: number) => void steps.push([step.zh, done, total]),
    signal: controller.signal,
  };
  await readBook(withRows('AssistanceLog', faultyRows(10_000)), work);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
  const log = steps.filter(([step]) => step === '正在读取帮扶日志');
  expect(log.length).toBeGreaterThan(20);
  expect(log.every(([, done, total]) => done < total && total === 10_000)).toBe(true);

  setTimeout(() => {
    controller.abort(new Error('取消'));
  }, 5);
  await expect(readBook(withRows('AssistanceLog', faultyRows(20_000)), work)).rejects.toThrow('取消');
});
