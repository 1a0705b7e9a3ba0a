import { compareWith, type ComparedFile } from '../../src/app/periods/compare-with';
import { plainText, type Report } from '../../src/app/report';
import { unwatched } from '../../src/model/progress';
import { content, type LedgerTexts } from '../support/book';
import { delivered } from '../rollup/county';
import { checkedOf, reportOf } from './sample-report';

type Visit = readonly [day: string, yuan: number];

function township(year: number, period: string, visits: readonly Visit[], funds = 10): LedgerTexts {
  const rows = visits.map(
    ([day, yuan]) => `=${day} | 张三 | 甲村 | 陈大山 | 困难群众 | 走访慰问 | 日常 | 否 | 已办结 | =${yuan} | 看望`,
  );
  return {
    Profile: `项目 | 内容\n填报单位 | 示例乡\n上级单位 | 示例县\n年度 | =${year}\n报告期 | ${period}`,
    Villages: '名称 | 类别\n甲村 | 村',
    Cadres: '姓名 | 干部类别 | 联系村\n张三 | 机关干部 | 甲村',
    Pairings: '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期\n张三 | 甲村 | 陈大山 | 困难群众 | =2013-01-01',
    AssistanceLog: `日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 折款金额(元) | 帮扶内容\n${rows.join('\n')}`,
    Projects: `板块 | 事项 | 项目名称 | 数量 | 计量单位 | 资金类别 | 资金来源 | 资金(万元) | 状态\n基础设施建设 | 桥梁修建 | 桥 | =1 | 座 | 自筹 | 村 | =${funds} | 已完成`,
  };
}

const NOW = township(
  2014,
  '二季度',
  [
    ['2014-04-10', 300],
    ['2014-05-10', 150],
  ],
  12.5,
);
const BEFORE = township(2014, '一季度', [
  ['2014-01-10', 100],
  ['2014-02-10', 100],
  ['2014-03-10', 100],
]);
const YEAR_BEFORE = township(2013, '二季度', [['2013-05-05', 450]]);

async function reportWith(...files: readonly LedgerTexts[]): Promise<Report> {
  const checked = await checkedOf(content(NOW));
  const deliveries = await Promise.all(files.map((texts, at) => delivered(`${at + 1}.xlsx`, content(texts))));
  const outcome = await compareWith(checked, deliveries, unwatched);
  if (outcome.kind === 'refused') throw new Error(outcome.sentence.zh);
  const compared: readonly ComparedFile[] = outcome.files;
  return reportOf(checked, '总结', compared);
}

test('a report beside the file of the period before says 环比, beside that of a year before 同比, with projects', async () => {
  const text = plainText(await reportWith(BEFORE, YEAR_BEFORE));
  expect(text).toContain(
    '走访次数2次，上季度为3次，环比减少1次，下降33.3%；受益人数2人，上季度为3人，环比减少1人，下降33.3%；折款金额450元，上季度为300元，环比增加150元，增长50%。',
  );
  expect(text).toContain('折款金额450元，上年同期为450元，同比持平');
  expect(text).toContain('项目资金12.5万元，上年同期为10万元，同比增加2.5万元，增长25%。');
});

test('without such a file, and beside one of another length, neither is said', async () => {
  expect(plainText(await reportWith())).not.toMatch(/环比|同比/);
  expect(plainText(await reportWith(township(2014, '1月', [['2014-01-10', 100]])))).not.toMatch(/环比|同比/);
});

test('every number of an earlier file names the rows of that file', async () => {
  const { sections } = await reportWith(BEFORE);
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flat(2));
  const told = runs.flatMap((run) => (run.kind === 'number' && run.of.startsWith('上季度') ? run : []));
  expect(told.map(({ text, basis }) => [text, basis.kind === 'said' && basis.words])).toEqual([
    ['3', '出自“1.xlsx”：帮扶日志第2–4行'],
    ['3', '出自“1.xlsx”：帮扶日志第2–4行'],
    ['300', '出自“1.xlsx”：帮扶日志第2–4行'],
  ]);
});
