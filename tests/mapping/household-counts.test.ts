import type { FormFilling } from '../../src/mapping/form/form-list';
import { textIn } from '../../src/mapping/form/source';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

const form = (title: string, headers = '走访次数 | 慰问金额（元）', own = filling) =>
  filledForm(own, `${title} | < | < | <\n户主姓名 | 所在村 | ${headers}\n |  |  | \n |  |  | `);
const entries = (household: string, village: string) =>
  (filling.sources.get('AssistanceLog') ?? []).filter(
    ({ values }) => values['household'] === household && values['village'] === village,
  );

test('a list of households that counts their visits has a row for each of them', () => {
  const filled = form('结对户走访情况统计表');
  expect(filled.json.tables[0]).toMatchObject({ source: 'Pairings' });
  for (const row of [3, 4, 20, 51]) {
    const own = entries(filled.at(row, 1) as string, filled.at(row, 2) as string);
    expect(filled.at(row, 3)).toBe(own.length);
    const amounts = own.map(({ values: { amount } }) =>
      typeof amount === 'object' && amount && 'amount' in amount ? amount.amount : 0,
    );
    expect(filled.at(row, 4)).toBeCloseTo(amounts.reduce((sum, one) => sum + one, 0) / 1e6, 6);
  }
});

test('the counts are those of the time that title and headers ask for, or stay empty', () => {
  const march = form('2014年3月结对户走访情况统计表');
  const all = form('结对户走访情况统计表');
  const sum = (one: typeof all) =>
    Array.from({ length: 49 }, (_, at) => Number(one.at(at + 3, 3))).reduce((a, b) => a + b, 0);
  expect(sum(march)).toBeGreaterThan(0);
  expect(sum(march)).toBeLessThan(sum(all));
  const past = form('2013年结对户走访情况统计表');
  expect([past.at(3, 1), past.at(3, 3), past.at(3, 4)]).toEqual(['陈大山', null, null]);
  const last = form('结对户走访情况统计表', '去年走访次数 | 2013年慰问金额');
  expect([last.at(3, 3), last.at(3, 4)]).toEqual([null, null]);
});

test('of a household with two cadres each row counts what that cadre did', () => {
  const pairings = filling.sources.get('Pairings') ?? [];
  const [first] = pairings;
  if (!first) throw new Error('no pairing');
  const second = { ...first, values: { ...first.values, cadre: '李静' } };
  const sources = new Map([...filling.sources, ['Pairings', [first, second]]]);
  const filled = form('结对户走访情况统计表', '帮扶干部 | 走访次数', { ...filling, sources });
  const own = entries(textIn(first.values['household']), textIn(first.values['village']));
  const by = (cadre: string) => own.filter(({ values }) => textIn(values['cadres']).split('、').includes(cadre)).length;
  expect([filled.at(3, 4), filled.at(4, 4)]).toEqual([by(textIn(first.values['cadre'])), by('李静')]);
});
