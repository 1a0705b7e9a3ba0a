import { Headings } from '../../src/mapping/import/section-lines';

function saidBy(lines: readonly (readonly [numbering: string, cells: Readonly<Record<string, string>>])[]) {
  const headings = new Headings();
  for (const [numbering, cells] of lines) headings.add(numbering, cells);
  return headings.cells;
}

test('a line takes back what lines of its own level and below said, and leaves what stands above', () => {
  const lines = [
    ['', { unit: '全乡' }],
    ['一', { section: '产业' }],
    ['（一）', { village: '乌木村' }],
    ['', { cadre: '王伟' }],
  ] as const;
  expect(saidBy(lines)).toEqual({ unit: '全乡', section: '产业', village: '乌木村', cadre: '王伟' });
  expect(saidBy([...lines, ['（一）', { village: '三溪村' }]])).toEqual({
    unit: '全乡',
    section: '产业',
    village: '三溪村',
  });
  expect(saidBy([...lines, ['一', { section: '民生' }]])).toEqual({ unit: '全乡', section: '民生' });
});

test('any number of lines without a number is kept by what they say last', () => {
  const headings = new Headings();
  headings.add('一', { section: '产业' });
  for (let line = 0; line < 20_000; line += 1) headings.add('', { village: `${line}村` });
  expect(headings.cells).toEqual({ section: '产业', village: '19999村' });
});
