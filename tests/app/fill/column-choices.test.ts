import { numberedName } from '../../../src/app/fill/numbered-names';
import { columnChoices } from '../../../src/app/fill/form-choices';
import type { FormFilling } from '../../../src/mapping/form/form-list';
import { parseMap } from '../../../src/mapping/map-file';
import { filledForm, sampleFilling } from '../../mapping/filled-form';

const FORM = '表 | <\n甲 | 乙\n | \n | ';

let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

const namesOf = (source: string): ReadonlyMap<string, string> =>
  new Map(columnChoices(source, filling).map(({ value, name }) => [value, name]));

test('counts, months and kinds are offered by words a clerk knows, where they can be counted', () => {
  const villages = namesOf('villages');
  expect([villages.get('rows.合计'), villages.get('rows.3月'), villages.get('households.空巢老人')]).toEqual([
    '走访（帮扶）次数·合计',
    '走访（帮扶）次数·3月',
    '结对户数·空巢老人',
  ]);
  expect(namesOf('sectionTotals').get('funds.自筹')).toBe('项目资金(万元)·自筹');
  expect(namesOf('sectionTotals').has('rows.合计')).toBe(false);
  expect(namesOf('Pairings').get('birth.day')).toBe('出生日期（按身份证号）');
});

test.each(['villages', 'cadres', 'Cadres', 'Pairings', 'sectionTotals', 'funds', 'visits', 'AssistanceLog'])(
  'whatever is offered for %s can be chosen',
  (source) => {
    for (const { value } of columnChoices(source, filling)) {
      const map = { tables: [{ sheet: '表', header: { top: 2 }, source, columns: { A: value } }] };
      expect(() => filledForm(filling, FORM, parseMap(JSON.stringify(map)))).not.toThrow();
    }
  },
);

test('what is told of one of several is called by its number', () => {
  expect(
    ['pairing.2.household', 'visit.1.date', 'cadre.post', 'rows.3月', 'pairing.2.nothing'].map(numberedName),
  ).toEqual(['第2户·户主姓名', '第1次走访·日期', null, null, null]);
});
