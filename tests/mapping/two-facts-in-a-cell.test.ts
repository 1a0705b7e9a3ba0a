import { imported } from './imported';

test.each([
  ['身份证号/联系电话', '519900196103076011/13900010001'],
  ['身份证号及电话', '身份证：519900196103076011 电话：13900010001'],
])('a column of two facts is left whole, and that is said: %s', (header, cell) => {
  const { outcome, json } = imported([
    [
      '台账',
      `
      双溪村结对帮扶台账 | < | < | <
      户主姓名 | ${header} | 人口数 | 帮扶责任人
      汪大庆 | ${cell} | 4 | 高志远`,
    ],
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['idNumber'] ?? null, cells['phone'] ?? null])).toEqual([
    [null, null],
  ]);
  expect(json.leftover).toEqual([{ sheet: '台账', address: '台账!B2', header }]);
});

test('a village without its 村 is the one that stands in full elsewhere, alone, with a group and among others', () => {
  const { outcome, told } = imported([
    [
      '结对',
      `
      干部联户台账 | < | <
      村组 | 户主姓名 | 联户干部
      双溪村3组 | 汪大庆 | 高志远
      双溪三组 | 孔令山 | 高志远
      石桥村1社 | 卞秀英 | 沈玉
      石桥 | 卞秀兰 | 沈玉
      青杠 | 卞忠 | 沈玉`,
    ],
    [
      '干部',
      `
      干部联系村情况表 | < | <
      姓名 | 职务 | 联系村
      高志远 | 镇长 | 双溪
      卫东 | 所长 | 双溪、石桥`,
    ],
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['village'], cells['group']])).toEqual([
    ['双溪村', '3组'],
    ['双溪村', '三组'],
    ['石桥村', '1社'],
    ['石桥村', null],
    ['青杠', null],
  ]);
  expect(outcome.rows.Cadres?.map(({ cells }) => cells['villages'])).toEqual(['双溪村', '双溪村、石桥村']);
  expect(told).toEqual(expect.arrayContaining(['C108 结对!A6', 'C108 结对!A7', 'C108 干部!C3', 'C108 干部!C4']));
});

test('among several villages, a name cut short that two could be is left as it is', () => {
  const { outcome } = imported([
    [
      '户',
      '结对帮扶台账 | < | <\n村 | 户主姓名 | 联户干部\n双溪村 | 汪大庆 | 卫东\n双溪社区 | 孔令山 | 卫东\n石桥村 | 卞忠 | 卫东',
    ],
    ['干部', '干部联系村情况表 | < | <\n姓名 | 职务 | 联系村\n卫东 | 所长 | 双溪、石桥'],
  ]);
  expect(outcome.rows.Cadres?.map(({ cells }) => cells['villages'])).toEqual(['双溪、石桥']);
});

test('circles that the header asks for are ticks', () => {
  const form = (header: string) =>
    imported([
      [
        '摸排',
        `
        双溪村困难群众结对表 | < | < | <
        户主姓名 | ${header} | < | 帮扶干部
        ^ | 空巢老人 | 留守儿童 | ^
        汪大庆 | ○ |  | 高志远
        孔令山 |  | ○ | 高志远`,
      ],
    ]).outcome.rows.Pairings?.map(({ cells }) => cells['householdType'] ?? null);
  expect(form('困难群众类别（打“○”）')).toEqual(['空巢老人', '留守儿童']);
  expect(form('困难群众类别')).toEqual([null, null]);
});
