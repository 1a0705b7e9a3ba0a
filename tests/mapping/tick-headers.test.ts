import type { FormFilling } from '../../src/mapping/form/form-list';
import { cardEntries } from '../../src/mapping/form/card-subjects';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

const fill = (text: string) => filledForm(filling, text);
const written = (form: ReturnType<typeof fill>, column: number, rows: number) =>
  new Set(Array.from({ length: rows }, (_, at) => form.at(at + 3, column)));

test.each(['√', '打√', '划“√”', '是的打√', '请打勾'])(
  'a question with （%s） behind it is answered by a tick or by nothing',
  (how) => {
    const form = fill(`村情名册 | < | <\n村名 | 总户数 | 是否省定贫困村（${how}）\n |  | \n |  | `);
    expect(written(form, 3, 9)).toEqual(new Set(['√', null]));
    expect([form.at(3, 1), form.at(3, 3)]).toEqual(['乌木村', null]);
    expect([form.at(6, 1), form.at(6, 3)]).toEqual(['马坪村', '√']);
    // A blank says 否 and is not missing.
    expect(form.json.empty).toEqual([]);
    expect(form.json.filled).toBe(18 + 3);
  },
);

test('a form that says how to write 否 gets that', () => {
  const form = fill('村情 | < | <\n村名 | 总户数 | 省定贫困村（是√否×）\n |  | \n |  | ');
  expect(written(form, 3, 9)).toEqual(new Set(['√', '×']));
});

test('a label of a card that asks for a tick gets one', () => {
  const text = `干部登记表 | < | < | <
姓名 |  | 职务 |
是否党员（√） |  | 第一书记（打√） |
所在党支部 |  | 到岗日期 | `;
  const entries = cardEntries('cadre', filling);
  const cardOf = (party: string, first: string) => {
    const entry = entries.find(({ rows }) => {
      const values = rows.get('Cadres')?.values;
      return values?.['party'] === party && values['firstSecretary'] === first;
    });
    if (!entry) throw new Error(`${party} ${first}`);
    return filledForm({ ...filling, card: { subject: 'cadre', entry } }, text);
  };
  const member = cardOf('是', '否');
  expect([member.at(3, 2), member.at(3, 4)]).toEqual(['√', null]);
  expect(member.json.empty.map(({ label }) => label)).not.toContain('第一书记（打√）');
});

test('months that are to be ticked get no numbers', () => {
  const form = fill(
    '各村走访情况（有走访的打√） | < | < | <\n村名 | 1月 | 2月 | 7月\n乌木村 |  |  | \n平桥村 |  |  | ',
  );
  expect([form.at(3, 2), form.at(3, 3), form.at(3, 4)]).toEqual(['√', '√', null]);
  expect(form.json.empty.map(({ label }) => label)).toEqual(['7月', '7月']);
});
