import { freeNumbers } from '../../src/xlsx/free-numbers';
import { freshRelationshipIds } from '../../src/xlsx/opc/relationships';

test.each([
  ['above those taken', [3, 1], 2, [4, 5]],
  ['from the lowest on where none is taken', [], 2, [1, 2]],
  ['in the gaps where there is no room above', [9, 2, 8], 3, [1, 3, 4]],
  ['in the gaps where one is beyond the highest already', [70], 2, [1, 2]],
  ['fewer where there are no more', [1, 2, 3, 4, 5, 6, 7, 10], 4, [8, 9]],
  ['past what is no number', [Number.NaN, 4], 1, [5]],
])('numbers are given out %s', (_, taken, count, free) => {
  expect(freeNumbers(taken, count, { from: 1, to: 10 })).toEqual(free);
});

test('ids of relationships are never given out twice, however high those taken are', () => {
  const relationships = ['rId999999999', 'rId2', 'R1'].map((id) => ({ id, type: '', target: '', part: null }));
  const [first = '', second = ''] = freshRelationshipIds(relationships, 2);
  expect([first, second]).toEqual(['rId1', 'rId3']);
});
