import { imported } from './imported';

test('numbers of the poor households of a village are never those of all, whatever the group of its own is called', () => {
  const { outcome, json } = imported([
    [
      '村情',
      `
      各村基本情况一览表 | < | < | < | <
      村名 | 总户数、人口 | < | 脱贫户 | <
      ^ | 户数（户） | 人数（人） | 户数 | 人数
      大湾村 | 412 | 1536 | 86 | 301
      小湾村 | 256 | 990 | 40 | 150`,
    ],
  ]);
  expect(json.tables[0]).toMatchObject({
    columns: { A: 'name', B: 'households', C: 'population' },
    unmatched: ['D', 'E'],
    sure: { B: 0.94 },
  });
  expect(outcome.rows.Villages?.map(({ cells }) => cells['households'])).toEqual([412, 256]);
});
