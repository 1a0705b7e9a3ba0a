import { filterWords } from '../../../src/app/fill/filter-words';

test('a filter is said by the headers of its columns', () => {
  expect(filterWords('AssistanceLog', { village: ['乌木村'], date: ['2014-03', '2014-04'] }).zh).toBe(
    '只填这些行：“村”是乌木村，“日期”是2014-03、2014-04',
  );
  expect(filterWords('Pairings', { householdType: ['空巢老人'] }).en).toBe('Only these rows: “群众类别” is 空巢老人');
});
