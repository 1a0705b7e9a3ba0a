import { imported } from './imported';

/** Cells that hold more, or less, than one fact in full, where there is one way only to read them. */
test('an ID number and a phone in one cell are taken apart, and that is said', () => {
  const { outcome, json, told } = imported([
    [
      '台账',
      `
      双溪村结对帮扶台账 | < | < | <
      户主姓名 | 身份证号/联系电话 | 人口数 | 帮扶责任人
      汪大庆 | 519900196103076011/13900010001 | 4 | 高志远
      孔令山 | 身份证：519900194211026020 电话：13900010002 | 2 | 高志远
      卞秀英 | ~519900195007216032 | 3 | 沈玉`,
    ],
  ]);
  expect(json.tables[0]).toMatchObject({ columns: { B: 'idNumber' }, sure: { B: 0.88 } });
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['idNumber'], cells['phone']])).toEqual([
    ['519900196103076011', '13900010001'],
    ['519900194211026020', '13900010002'],
    ['519900195007216032', null],
  ]);
  expect(told).toEqual(expect.arrayContaining(['C108 台账!B3', 'C108 台账!B4']));
});

test('a cell that holds something else with them stays whole and is told', () => {
  const { outcome, json } = imported([
    [
      '台账',
      `
      双溪村结对帮扶台账 | < | < | <
      户主姓名 | 身份证号/联系电话 | 人口数 | 帮扶责任人
      汪大庆 | 519900196103076011/13900010001 | 4 | 高志远
      孔令山 | 519900194211026020/13900010002 | 2 | 高志远
      卞秀英 | 住院，号码不详 | 3 | 沈玉`,
    ],
  ]);
  expect(outcome.rows.Pairings?.[2]?.cells['phone']).toBeNull();
  expect(json.unreadable.map(({ address }) => address)).toContain('台账!B5');
});

test('households and persons of a village in one cell are two numbers', () => {
  const { outcome } = imported([
    [
      '村情',
      `
      村情一览表 | < | <
      村名 | 户数/人口 | 备注
      双溪村 | 412户1536人 |
      石桥村 | 256户、990人 | 库区
      云台社区 | 1,205户/3688人 | `,
    ],
  ]);
  expect(outcome.rows.Villages?.map(({ cells }) => [cells['households'], cells['population']])).toEqual([
    [412, 1536],
    [256, 990],
    [1205, 3688],
  ]);
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
