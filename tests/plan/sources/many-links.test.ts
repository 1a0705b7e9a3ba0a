import { indexSources, sourcesPlan } from '../../../src/plan/sources/sources-plan';
import type { SourceLine } from '../../../src/plan/sources/source-line';
import { emptySummary, sampleSummary } from '../sample-summary';

const line = (index: number): SourceLine => ({
  key: `cadre ${index}`,
  form: '干部履职汇总',
  subject: `干部${index}`,
  measures: ['好事实事'],
  values: [1],
  trace: [{ table: 'AssistanceLog', rows: [index + 2] }],
});

/** 数据来源 of so many numbers, each from one row. */
async function sources(count: number) {
  const index = indexSources(
    Array.from({ length: count }, (_, number) => line(number)),
    { ...emptySummary(await sampleSummary()), leftOut: [] },
    () => '帮扶日志',
  );
  return sourcesPlan(index, { time: '2014-07-05 10:32', stampText: '双联台账' }, () => Promise.resolve());
}

const texts = ({ nodes }: Awaited<ReturnType<typeof sources>>): string =>
  JSON.stringify(nodes.filter(({ kind }) => kind === 'values').slice(0, 1));

test('more numbers than Excel takes links are all listed; those without a link are said', async () => {
  const plan = await sources(65_600);
  const links = plan.nodes.filter(({ kind }) => kind === 'link');
  expect(links.length).toBeLessThanOrEqual(65_530);
  expect(plan.nodes.find(({ kind }) => kind === 'table')).toMatchObject({ range: { top: 3, bottom: 3 + 65_600 } });
  const last = links.at(-1);
  expect(texts(plan)).toContain(`第${last?.kind === 'link' ? last.at.row : 0}行以后没有链接`);
});

test('where all have a link nothing is said of it', async () => {
  const plan = await sources(3);
  expect(plan.nodes.filter(({ kind }) => kind === 'link')).toHaveLength(3);
  expect(texts(plan)).not.toContain('没有链接');
});
