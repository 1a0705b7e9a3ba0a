import { existsSync, readFileSync } from 'node:fs';
import { REPORT_KINDS } from '../../src/app/report';
import { readDocx } from '../report/docx-content';
import { cli, useFolder } from './cli';

const file = useFolder();
const sample = file('示例乡.xlsx');
const TODAY = ['--today', '2014-07-01'] as const;

beforeAll(async () => {
  expect((await cli('sample', '-o', sample)).code).toBe(0);
});

test.each(REPORT_KINDS)(
  'report writes the %s of the sample, and says how many places are to be filled in',
  async (kind) => {
    const path = file(`${kind}.docx`);
    const { code, err } = await cli('report', sample, '-o', path, '--kind', kind, ...TODAY);
    expect(code).toBe(0);
    expect(err).toContain(path);
    expect(/有 \d+ 处【请补充】/.test(err)).toBe(kind !== '简报');
    expect(readDocx(file('read.docx'), readFileSync(path)).paragraphs).toContain(`2014年上半年双联工作${kind}`);
  },
);

test('a 月报 about a half-year is written, with a word about its period', async () => {
  expect((await cli('report', sample, '-o', file('month.docx'), '--kind', '月报', ...TODAY)).err).toContain(
    '报告期是“上半年”',
  );
});

test('two runs give the same bytes', async () => {
  for (const name of ['one', 'two'])
    expect(
      (await cli('report', sample, '-o', file(`${name}.docx`), '--html', file(`${name}.html`), ...TODAY)).code,
    ).toBe(0);
  for (const ending of ['docx', 'html'])
    expect(readFileSync(file(`one.${ending}`)).equals(readFileSync(file(`two.${ending}`)))).toBe(true);
});

test('--json prints one object: findings, and every sentence with its numbers and their rows', async () => {
  const { code, out } = await cli('report', sample, '-o', file('json.docx'), '--json', ...TODAY);
  expect(code).toBe(0);
  const { report } = JSON.parse(out) as {
    report: { sections: { heading: string; paragraphs: { text: string; numbers: unknown[] }[][] }[] };
  };
  const sentence = report.sections
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .find(({ text }) => text.includes('河堤修建'));
  expect(sentence?.numbers).toEqual([
    { text: '1', value: 1, of: '河堤修建 数量', rows: { Projects: [11] } },
    { text: '60万', value: 60, of: '河堤修建 资金', rows: { Projects: [11] } },
  ]);
});

test('errors keep it from being written, unless --force, which names the rows in the head', async () => {
  const blank = file('空白.xlsx');
  expect((await cli('template', '-o', blank)).code).toBe(0);
  const refused = await cli('report', blank, '-o', file('refused.docx'), ...TODAY);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--force') as string });
  // Without a period there is nothing to report on, forced or not.
  expect((await cli('report', blank, '-o', file('refused.docx'), '--force', ...TODAY)).code).toBe(1);
  expect(existsSync(file('refused.docx'))).toBe(false);
});

test('the outputs bear the endings of what they are', async () => {
  expect(await cli('report', sample, '-o', file('report.xlsx'), ...TODAY)).toMatchObject({
    code: 2,
    err: expect.stringContaining('.docx') as string,
  });
  expect(await cli('report', sample, '-o', file('a.docx'), '--html', file('a.txt'), ...TODAY)).toMatchObject({
    code: 2,
    err: expect.stringContaining('.html') as string,
  });
  expect(existsSync(file('a.docx'))).toBe(false);
});
