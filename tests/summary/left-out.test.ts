import type { Finding } from '../../src/model/finding';
import { content, type LedgerTexts } from '../support/book';
import { summaryJson } from '../../src/summary/json';
import { findingAtCell, summaryOf } from './summary-of';

const TOWNSHIP: LedgerTexts = {
  Villages: '名称 | 类别\n甲村 | 村',
  Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 甲村',
  Pairings:
    '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 身份证号\n王伟 | 甲村 | 陈大山 | 困难群众 | =2014-01-06 |',
};
const HEAD =
  '日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 时机 | 受益人数 | 折款金额(元) | 好事实事 | 办理状态 | 帮扶方式 | 帮扶内容';

async function withLog(row: string, findings: readonly Finding[] = [], more: LedgerTexts = {}) {
  const sound = '=2014-02-03 | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | =2 | =100 | 是 | 已办结 | 代办服务 | 代办';
  const summary = await summaryOf(
    content({ ...TOWNSHIP, AssistanceLog: [HEAD, sound, row].join('\n'), ...more }),
    findings,
  );
  const { cadres, visits, villages, leftOut } = summaryJson(summary);
  const [visit] = visits;
  const [village] = villages;
  return {
    deeds: cadres[0]?.deeds,
    visits: visit && [visit.rows, visit.persons, visit.amount],
    village: village && [village.logRows, village.deeds, village.persons, village.amount],
    leftOut: leftOut.map(
      ({ table, sheet, row: sheetRow, columns }) => `${table} ${sheet} ${sheetRow} ${columns.join(' ')}`,
    ),
  };
}

test('a row without faults counts everywhere, and nothing is left out', async () => {
  expect(
    await withLog('=2014-02-04 | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | =3 | =50 | 是 | 已办结 | 代办服务 | 代办二'),
  ).toEqual({
    deeds: 2,
    visits: [2, 5, 150],
    village: [2, 2, 5, 150],
    leftOut: [],
  });
});

test('a row whose amount cannot be read is left out of the amount alone', async () => {
  expect(
    await withLog(
      '=2014-02-04 | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | =3 | 约五十 | 是 | 已办结 | 代办服务 | 代办二',
    ),
  ).toEqual({
    deeds: 2,
    visits: [2, 5, 100],
    village: [2, 2, 5, 100],
    leftOut: ['AssistanceLog 帮扶日志 3 折款金额(元)'],
  });
});

test('a row of a cadre who is in no roster is no deed of anybody, and counts for its village', async () => {
  expect(
    await withLog('=2014-02-04 | 王玮 | 甲村 | 陈大山 | 困难群众 | 日常 | =3 | =50 | 是 | 已办结 | 代办服务 | 代办二'),
  ).toEqual({
    deeds: 1,
    visits: [2, 5, 150],
    village: [2, 2, 5, 150],
    leftOut: ['AssistanceLog 帮扶日志 3 干部姓名'],
  });
});

test('a row of a village that is in no roster is left out of the villages', async () => {
  expect(
    await withLog('=2014-02-04 | 王伟 | 丁村 | 陈大山 | 困难群众 | 日常 | =3 | =50 | 否 | 已办结 | 代办服务 | 代办二'),
  ).toEqual({
    deeds: 1,
    visits: [2, 5, 150],
    village: [1, 1, 2, 100],
    leftOut: ['AssistanceLog 帮扶日志 3 村'],
  });
});

test('a row whose date cannot be read, or is missing, is left out of every number, once', async () => {
  const only = { deeds: 1, visits: [1, 2, 100], village: [1, 1, 2, 100] };
  expect(
    await withLog('二月初 | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | =3 | 约五十 | 是 | 已办结 | 代办服务 | 代办二'),
  ).toEqual({
    ...only,
    leftOut: ['AssistanceLog 帮扶日志 3 日期 折款金额(元)'],
  });
  expect(
    await withLog(' | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | =3 | =50 | 是 | 已办结 | 代办服务 | 代办二'),
  ).toEqual({
    ...only,
    leftOut: ['AssistanceLog 帮扶日志 3 日期'],
  });
});

test('an error that a rule found, such as a date after today, leaves the row out; a warning does not', async () => {
  const row = '=2014-06-04 | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | =3 | =50 | 是 | 已办结 | 代办服务 | 代办二';
  expect(await withLog(row, [findingAtCell('AssistanceLog', 3, '日期')])).toMatchObject({
    deeds: 1,
    leftOut: ['AssistanceLog 帮扶日志 3 日期'],
  });
  expect(await withLog(row, [findingAtCell('AssistanceLog', 3, '日期', 'warning')])).toMatchObject({
    deeds: 2,
    leftOut: [],
  });
});

test('a row that its sound cells rule out is not left out, for it never belonged', async () => {
  expect(
    await withLog('=2013-02-04 | 外人 | 丁村 | 陈大山 | 困难群众 | 日常 | =3 | 约五十 | 是 | 已办结 | 代办服务 | 去年'),
  ).toMatchObject({ deeds: 1, leftOut: [] });
  expect(
    await withLog('=2014-02-04 | 外人 | 甲村 | 陈大山 | 困难群众 | 日常 | =3 | =50 | 否 | 已办结 | 走访慰问 | 看望'),
  ).toMatchObject({ deeds: 1, leftOut: [] });
});

test('an error in a cell that no number needs leaves nothing out', async () => {
  const pairings =
    '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 身份证号\n王伟 | 甲村 | 陈大山 | 困难群众 | =2014-01-06 | 513021195003071234';
  const findings = [findingAtCell('Pairings', 2, '身份证号')];
  expect(
    await withLog(
      '=2014-02-04 | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | | | 是 | 已办结 | 某方式 | 代办二',
      findings,
      { Pairings: pairings },
    ),
  ).toMatchObject({ deeds: 2, leftOut: [] });
});

test('a row without 群众类别 whose village is unknown cannot be given a type, and is left out of the visits', async () => {
  const result = await withLog(
    '=2014-02-04 | 王伟 | 丁村 | 陈大山 | | 日常 | =3 | =50 | 否 | 已办结 | 代办服务 | 代办二',
  );
  expect(result).toMatchObject({ visits: [1, 2, 100], leftOut: ['AssistanceLog 帮扶日志 3 村'] });
});

test('a pairing whose 群众类别 is wrong gives none, and is named where a log row would have taken it', async () => {
  const pairings = '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期\n王伟 | 甲村 | 陈大山 | 一般户 | =2014-01-06';
  const summary = await summaryOf(
    content({
      ...TOWNSHIP,
      Pairings: pairings,
      AssistanceLog: `${HEAD}\n=2014-02-04 | 王伟 | 甲村 | 陈大山 | | 日常 | | | 否 | 已办结 | 走访慰问 | 看望`,
    }),
  );
  expect(summary.visits.map(({ householdType, rows }) => [householdType, rows])).toEqual([[null, 1]]);
  expect(summary.leftOut).toEqual([{ table: 'Pairings', sheet: '结对帮扶', row: 2, columns: ['群众类别'] }]);
  // The household itself is counted: that number does not need its type.
  expect(summary.cadres[0]?.households).toBe(1);
});

test('the second of two roster rows of one name is left out, and the first one judged', async () => {
  const summary = await summaryOf(
    content({ ...TOWNSHIP, Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 甲村\n王伟 | 班子成员 | 甲村' }),
    [findingAtCell('Cadres', 3, '姓名')],
  );
  expect(summary.cadres.map(({ name, category }) => [name, category])).toEqual([['王伟', '机关干部']]);
  expect(summary.villages[0]?.cadres).toBe(1);
  expect(summary.leftOut).toEqual([{ table: 'Cadres', sheet: '干部名册', row: 3, columns: ['姓名'] }]);
});

test('小计 rows and a ledger that is missing do not count, and do not stop the rest', async () => {
  const summary = await summaryOf(
    content({ ...TOWNSHIP, Projects: null, AssistanceLog: `${HEAD}\n小计 | | | | | | =99 | =9999 | | | |` }),
  );
  expect(summary).toMatchObject({ sections: [], sectionTotals: [], funds: [], visits: [], leftOut: [] });
  expect(summary.villages[0]).toMatchObject({ village: '甲村', cadres: 1, households: 1, persons: 0, amount: 0 });
});
