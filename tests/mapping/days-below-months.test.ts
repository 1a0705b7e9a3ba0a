import { day, imported } from './imported';

const daysOf = (title: string, rows: string) =>
  imported([
    [
      '走访',
      `${title} | < | < | <
日期 | 走访干部 | 走访对象 | 走访情况
${rows}`,
    ],
  ]).outcome.rows.AssistanceLog?.map(({ cells }) => day(cells['date']) ?? null);

test('days alone are of the month of the line above them', () => {
  expect(
    daysOf(
      '2024年双溪村走访台账',
      `一月份 | < | < | <
5日 | 高志远 | 汪大庆 | 春节慰问
小计 |  | 1户 |
二月份 | < | < | <
29日 | 沈玉 | 汪大庆 | 代办医保
30日 | 沈玉 | 孔令山 | 送药`,
    ),
  ).toEqual(['2024-01-05', '2024-02-29', null]);
});

test('without such a line they are of the only month that the title names, and of none where it names none', () => {
  const rows = '5日 | 高志远 | 汪大庆 | 了解春耕\n6日 | 沈玉 | 孔令山 | 送药';
  expect(daysOf('双溪村走访台账（2024年3月）', rows)).toEqual(['2024-03-05', '2024-03-06']);
  expect(daysOf('2024年双溪村走访台账', rows)).toEqual([null, null]);
  expect(daysOf('2024年1-3月双溪村走访台账', rows)).toEqual([null, null]);
});
