import { reportDocx } from '../../src/app/report-docx';
import { useFolder } from '../cli/cli';
import facts from '../sample/half-year-report.json';
import { readDocx, type DocxContent } from './docx-content';
import { checkedSample, reportOf } from './sample-report';

const file = useFolder();
let docx: DocxContent;
/** All paragraphs, and those below each heading of level 2. */
let text: string;
const below = (heading: string): string => {
  const at = docx.paragraphs.findIndex((paragraph) => new RegExp(`^（.+）${heading}$`).test(paragraph));
  const rest = docx.paragraphs.slice(at + 1);
  const end = rest.findIndex((paragraph) => /^（.+）[^，。]+$|^[一二三四五]、/.test(paragraph));
  return at < 0 ? '' : rest.slice(0, end).join('\n');
};

beforeAll(async () => {
  const checked = await checkedSample();
  docx = readDocx(file('report.docx'), await reportDocx(await reportOf(checked), checked));
  text = docx.paragraphs.join('\n');
});

test('the document states who there is: branches, party members, poor villages, the weak branch and when it is due', () => {
  const { branches, partyMemberCadresInOfficeBranch, provincialPoorVillages, weakBranches } = facts.organisation;
  for (const [kind, count] of Object.entries(branches)) expect(text).toContain(`${kind}党支部${count}个`);
  expect(text).toContain(`机关党支部有党员干部${partyMemberCadresInOfficeBranch}名`);
  expect(text).toContain(`省定贫困村${provincialPoorVillages}个`);
  expect(text).toContain(`后进党组织${weakBranches}个`);
  expect(text).toMatch(/整顿中，预计2014年9月30日前完成/);
  expect(text).toContain('月度');
});

test('the document states what is asked of each category of cadres', () => {
  const range = ([low, high]: readonly number[]): string => (low === high ? String(low) : `${low}至${high}`);
  for (const { category, villages, households, deedsPerYear } of facts.quotas)
    expect(text).toContain(
      `${category}每人联系村${range(villages)}个、联系户${range(households)}户、全年办好事实事不少于${deedsPerYear}件`,
    );
});

interface ProjectFact {
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly place?: string;
  readonly spec?: string;
  readonly partners?: readonly string[];
  readonly fundSource?: string;
  readonly fundsWan?: number;
}

const projects = Object.entries<readonly ProjectFact[]>(facts.projects).flatMap(([section, list]) =>
  list.map((project) => [section, project.item, project] as const),
);

test.each(projects)(
  'below its heading %s the document states %s: quantity, place, specification, money',
  (section, item, project) => {
    const points = below(section).split(/[；。](?=.{1,2}是|$)/);
    const point = points.find((candidate) => candidate.includes(`是${item}`)) ?? '';
    const { quantity, unit, place, spec, partners = [], fundSource, fundsWan } = project;
    const isOnlyOne = projects.filter(([other, same]) => other === section && same === item).length === 1;
    expect(point).toContain(isOnlyOne ? `${item}${quantity}${unit}` : `${place ?? ''}${quantity}${unit}`);
    for (const words of [place, spec, fundSource, ...partners]) if (words !== undefined) expect(point).toContain(words);
    if (fundsWan !== undefined)
      expect(point).toMatch(fundsWan >= 10_000 ? `${fundsWan / 10_000}亿元` : `${fundsWan}万元`);
  },
);

test('the document states the funds of each kind', () => {
  expect(text).toContain(`上级争取资金${facts.fundsWanByKind.上级争取资金}万元`);
  expect(text).toContain(`社会投资${facts.fundsWanByKind.社会投资 / 10_000}亿元`);
});

test('the document states the festival visits of each 群众类别, every method and every occasion', () => {
  const { festivals, total, ...byType } = facts.festivalVisits;
  const visits = below('联系服务群众');
  expect(visits).toContain(`重大节日（${festivals.join('、')}）走访慰问群众${total}次`);
  for (const [type, count] of Object.entries(byType)) expect(visits).toContain(`${type}${count}次`);
  for (const method of facts.assistanceMethods) expect(visits).toMatch(new RegExp(`${method}\\d+次`));
  for (const occasion of facts.occasionsToBePresent) expect(visits).toMatch(new RegExp(`${occasion}到场\\d+次`));
});

test('the problems that the clerk wrote in 总结素材 stand in their place', () => {
  for (const problem of facts.problems) expect(text.replaceAll('，', ',')).toContain(problem);
});

test('every sentence with a number bears a comment that names its rows', () => {
  expect(docx.comments.length).toBeGreaterThan(30);
  for (const { at, lines } of docx.comments) {
    expect(at).toMatch(/\d/);
    expect(lines.join('\n')).toMatch(/第[\d、–]+行/);
  }
  expect(docx.comments.find(({ at }) => at.includes('河堤修建'))?.lines).toEqual([
    '河堤修建 数量 1：项目台账第11行',
    '河堤修建 资金 60万：项目台账第11行',
  ]);
});

test('the page is that of an official document, with its number between dashes', () => {
  const millimetres = docx.page.map((twentieths) => Math.round((twentieths / 1440) * 25.4));
  expect(millimetres).toEqual([210, 297, 37, 28]);
  expect(docx.footer.replace(/\s/g, '')).toBe('——');
  expect(docx.fields.map((field) => field.trim())).toEqual(['PAGE']);
});

test('the same ledgers give the same bytes, whatever the clock says', async () => {
  const checked = await checkedSample();
  const report = await reportOf(checked);
  const first = await reportDocx(report, checked);
  jest.useFakeTimers({
    now: new Date('2031-05-06T07:08:09Z'),
    doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'],
  });
  const second = await reportDocx(report, checked);
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});
