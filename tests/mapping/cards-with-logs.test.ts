import { day, imported } from './imported';

const card = (household: string, village: string, cadre: string, ...visits: readonly string[]) => `
结对帮扶明白卡 | < | < | <
户主姓名 | ${household} | 所在村 | ${village}
家庭人口 | 3 | 联系电话 | ~13800000001
帮扶干部 | ${cadre} | 结对日期 | 2014-01-05
帮扶记录 | < | < | <
帮扶时间 | 帮扶成效 | 帮扶内容 | 备注
${visits.join('\n')}`;
const rowsOf = (text: string) => {
  const { outcome, json } = imported([['表', text]]);
  const cells = (outcome.rows.AssistanceLog ?? []).map(({ cells: { date, household, village, cadres, content } }) =>
    [day(date), household, village, cadres, content].join(),
  );
  return { cells, json, ledgers: json.tables.map(({ ledger }) => ledger) };
};

test('the visits that stand below a card are to its household', () => {
  const { cells, json } = rowsOf(
    card('田大贵', '大湾村2组', '向东升', '2014-03-05 | 好 | 送种子 |', '2014-04-06 | 好 | 春耕 |'),
  );
  expect(cells).toEqual(['2014-03-05,田大贵,大湾村,向东升,送种子', '2014-04-06,田大贵,大湾村,向东升,春耕']);
  expect(json.tables[1]).toMatchObject({ values: { household: '田大贵', village: '大湾村', cadres: '向东升' } });
});

test('of several cards below each other each has its own visits, and no card is an entry of a list', () => {
  const { cells, ledgers } = rowsOf(
    `${card('田大贵', '大湾村', '向东升', '2014-03-05 | 好 | 送种子 |', '2014-04-06 | 好 | 春耕 |')}
${card('彭秀英', '小湾村', '龚丽', '2014-03-09 | 好 | 修房 |')}`,
  );
  expect(ledgers).toEqual(['Pairings', 'AssistanceLog', 'AssistanceLog']);
  expect(cells).toEqual([
    '2014-03-05,田大贵,大湾村,向东升,送种子',
    '2014-04-06,田大贵,大湾村,向东升,春耕',
    '2014-03-09,彭秀英,小湾村,龚丽,修房',
  ]);
});
