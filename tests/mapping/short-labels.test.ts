import { filledForm, sampleFilling } from './filled-form';

test('labels with one value: who reports, how many villages, members and branches that are put right', async () => {
  const filling = await sampleFilling();
  const form = filledForm(filling, '基本情况表 | < | < | <\n乡镇名称 |  | 所辖村数 | \n党员人数 |  | 已转化数 | ');
  const branches = filling.sources.get('Branches') ?? [];
  const members = branches.reduce((sum, { values }) => sum + Number(values['members']), 0);
  const righted = branches.filter(({ values }) => values['rectification'] === '已转化').length;
  const unit = filling.figures.get('organisation.unit')?.values['value'];
  expect([form.at(2, 2), form.at(2, 4), form.at(3, 2), form.at(3, 4)]).toEqual([unit, 8, members, righted]);
  // Words that nobody has seen are for a second look.
  expect(Object.values(form.json.tables[0]?.sure ?? {}).every((sure) => sure < 0.9)).toBe(true);
});

test('what is done of a cadre’s task is counted, and no rate is made up', async () => {
  const form = filledForm(
    await sampleFilling(),
    '干部完成情况表 | < | < | < | <\n姓名 | 职务 | 已完成走访次数 | 已办件数 | 完成率\n |  |  |  | \n |  |  |  | ',
  );
  expect(form.json.tables[0]).toMatchObject({ columns: { A: 'name', C: 'rows.合计', D: 'deeds' }, unmatched: ['E'] });
});
