import { optionOf, parseOption } from '../../src/app/add-option';
import { reading } from '../support/book';

test.each([
  ['群众类别:脱贫户', { list: 'householdTypes', value: '脱贫户' }],
  ['时机：春节', { list: 'occasions', value: '春节' }],
  [' 板块 :产业:振兴', { list: 'sections', value: '产业:振兴' }],
  ['职务:书记', null],
  ['群众类别', null],
  ['群众类别: ', null],
])('%s names a list and a value, or neither', (text, option) => {
  expect(parseOption(text)).toEqual(option);
});

test('a value outside of a list of 可选项 may be added to it; of a list that is fixed it may not', async () => {
  const { findings } = await reading({
    Villages: '名称 | 类别\n乌木村 | 屯',
    Pairings: '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期\n王伟 | 乌木村 | 陈大山 | 脱贫户 | 春天',
  });
  expect(findings.map((finding) => [finding.code, optionOf(finding)])).toEqual([
    ['C106', null],
    ['C106', { list: 'householdTypes', value: '脱贫户' }],
    ['C103', null],
  ]);
});
