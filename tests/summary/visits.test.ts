import { summaryJson } from '../../src/summary/json';
import type { Finding } from '../../src/model/finding';
import { content } from '../support/book';
import { findingAtCell, summaryOf } from './summary-of';

const HEAD =
  '日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 时机 | 受益人数 | 折款金额(元) | 帮扶方式 | 好事实事 | 办理状态 | 帮扶内容';
const TAIL = '走访慰问 | 否 | 已办结 | 看望';
const PAIRINGS = '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 解除日期';

async function json(rows: readonly string[], pairings: readonly string[] = [], more: readonly Finding[] = []) {
  const summary = await summaryOf(
    content({
      Villages: '名称 | 类别\n甲村 | 村\n乙村 | 村',
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 甲村\n李静 | 机关干部 | 甲村',
      Pairings: [PAIRINGS, ...pairings].join('\n'),
      AssistanceLog: [HEAD, ...rows.map((row) => `${row} | ${TAIL}`)].join('\n'),
    }),
    more,
  );
  return summaryJson(summary);
}

test('rows of the period count, from its first day to its last', async () => {
  const days = ['=2013-12-31', '=2014-01-01', '=2014-06-30', '=2014-07-01'];
  const { visits, villages } = await json(days.map((day) => `${day} | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | | `));
  expect(visits).toEqual([{ householdType: '困难群众', occasion: '日常', rows: 2, persons: 2, amount: 0 }]);
  expect(villages[0]).toMatchObject({ village: '甲村', logRows: 2, persons: 2 });
});

test('persons left blank are 1 where a household is named, else 0; 0 stays 0', async () => {
  const { visits } = await json([
    '=2014-02-03 | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | | ',
    '=2014-02-03 | 王伟 | 甲村 | | 困难群众 | 日常 | | ',
    '=2014-02-03 | 王伟 | 甲村 | 何桂芳 | 困难群众 | 日常 | =0 | ',
    '=2014-02-03 | 王伟 | 甲村 | | 困难群众 | 日常 | =25 | ',
  ]);
  expect(visits).toEqual([{ householdType: '困难群众', occasion: '日常', rows: 4, persons: 26, amount: 0 }]);
});

test('fractions of a yuan add exactly', async () => {
  const { visits, villages } = await json(
    ['0.1', '0.2', '156.85'].map((amount) => `=2014-02-03 | 王伟 | 甲村 | 陈大山 | 困难群众 | 日常 | | =${amount}`),
  );
  expect(visits[0]?.amount).toBe(157.15);
  expect(villages[0]?.amount).toBe(157.15);
});

test('several cadres at one visit are one visit', async () => {
  const { visits } = await json(['=2014-02-03 | 王伟、李静 | 甲村 | 陈大山 | 困难群众 | 日常 | | =100']);
  expect(visits).toEqual([{ householdType: '困难群众', occasion: '日常', rows: 1, persons: 1, amount: 100 }]);
});

describe('a row without 群众类别', () => {
  test("takes its own village's pairing; of no pairing and no household it has none, and stands last", async () => {
    const { visits } = await json(
      [
        '=2014-02-03 | 王伟 | 甲村 | 陈大山 | | 日常 | |',
        '=2014-02-03 | 王伟 | 乙村 | 陈大山 | | 日常 | |',
        '=2014-02-03 | 王伟 | 甲村 | | | 日常 | =30 |',
      ],
      ['王伟 | 甲村 | 陈大山 | 孤寡老人 | =2014-01-06 |'],
    );
    expect(visits).toEqual([
      { householdType: '孤寡老人', occasion: '日常', rows: 1, persons: 1, amount: 0 },
      { householdType: null, occasion: '日常', rows: 2, persons: 31, amount: 0 },
    ]);
  });
  test('takes that of the pairing in force on its day', async () => {
    const { visits } = await json(
      ['=2014-02-03 | 王伟 | 甲村 | 陈大山 | | 日常 | |', '=2014-05-03 | 李静 | 甲村 | 陈大山 | | 重大节日 | |'],
      [
        '王伟 | 甲村 | 陈大山 | 困难群众 | =2013-01-06 | =2014-03-01',
        '李静 | 甲村 | 陈大山 | 残障人员 | =2014-03-01 |',
      ],
    );
    expect(visits.map(({ householdType, occasion }) => [householdType, occasion])).toEqual([
      ['残障人员', '重大节日'],
      ['困难群众', '日常'],
    ]);
  });
  test('takes none from a pairing that stands twice (X302) and is left out of every number', async () => {
    const { visits, leftOut } = await json(
      ['=2014-05-03 | 王伟 | 甲村 | 陈大山 | | 日常 | |'],
      ['王伟 | 甲村 | 陈大山 | 困难群众 | =2013-01-06 |', '王伟 | 甲村 | 陈大山 | 残障人员 | =2014-03-01 |'],
      [findingAtCell('Pairings', 3, '户主姓名')],
    );
    expect(visits.map(({ householdType }) => householdType)).toEqual(['困难群众']);
    expect(leftOut).toEqual([expect.objectContaining({ sheet: '结对帮扶', row: 3, columns: ['户主姓名'] })]);
  });
  test('keeps its own where it has one', async () => {
    const { visits } = await json(
      ['=2014-02-03 | 王伟 | 甲村 | 陈大山 | 贫困党员 | 日常 | |'],
      ['王伟 | 甲村 | 陈大山 | 困难群众 | =2013-01-06 |'],
    );
    expect(visits.map(({ householdType }) => householdType)).toEqual(['贫困党员']);
  });
});

test('presence always names the four occasions, with rows and distinct households', async () => {
  const { presence } = await json([
    '=2014-02-03 | 王伟 | 甲村 | 陈大山 | 困难群众 | 重大节日 | |',
    '=2014-05-30 | 李静 | 甲村 | 陈大山 | 困难群众 | 重大节日 | |',
    '=2014-05-30 | 李静 | 乙村 | 陈大山 | 困难群众 | 重大节日 | |',
    '=2014-05-31 | 李静 | 乙村 | | | 重大节日 | =50 |',
    '=2014-05-12 | 李静 | 甲村 | 何桂芳 | 空巢老人 | 农忙时节 | |',
    '=2014-03-03 | 李静 | 甲村 | 何桂芳 | 空巢老人 | 日常 | |',
    '=2014-07-03 | 李静 | 甲村 | 何桂芳 | 空巢老人 | 婚丧嫁娶 | |',
  ]);
  expect(presence).toEqual([
    { occasion: '重大节日', rows: 4, households: 2 },
    { occasion: '婚丧嫁娶', rows: 0, households: 0 },
    { occasion: '红白喜事', rows: 0, households: 0 },
    { occasion: '农忙时节', rows: 1, households: 1 },
  ]);
});

test('of two pairings that began on one day the 群众类别 counts that stands first in the list', async () => {
  const paired = (cadre: string, type: string) => `${cadre} | 甲村 | 陈大山 | ${type} | =2014-01-06 | `;
  const visit = ['=2014-02-03 | 王伟 | 甲村 | 陈大山 | | 日常 | | '];
  const types = async (...pairings: readonly string[]) =>
    (await json(visit, pairings)).visits.map(({ householdType }) => householdType);
  // The first of the list, and two others of it.
  expect(await types(paired('王伟', '留守儿童'), paired('李静', '空巢老人'))).toEqual(['空巢老人']);
  expect(await types(paired('王伟', '困难群众'), paired('李静', '留守儿童'))).toEqual(['留守儿童']);
});
