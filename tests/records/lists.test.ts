import type { Finding } from '../../src/model/finding';
import { listValues } from '../../src/templates/list-values';
import { FIRST_VALUES } from '../../src/templates/ledgers/lists';
import { describe as sentence } from '../../src/app/catalogue';
import { exactly, reading } from '../support/book';

const told = (findings: readonly Finding[]): string[] => findings.map(({ code, address }) => `${code} ${address}`);
const HEAD = '群众类别 | 帮扶方式 | 时机 | 板块 | 资金类别';
const log = (...cells: readonly string[]): string =>
  `日期 | 干部姓名 | 村 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容
   ${cells.map((cell) => `=2014-03-05 | 王伟 | 乌木村 | ${cell} | 是 | 已办结 | 谈心`).join('\n')}`;

test('the columns of the other ledgers are read by the lists that the workbook holds', async () => {
  const { book, findings } = await reading({
    Lists: `${HEAD}\n脱贫户 | 驻村 | 日常 | 产业振兴 | 衔接资金\n监测户 | | 春节 | |`,
    AssistanceLog: log('监测户 | 驻村 | 春节', '空巢老人 | 走访慰问 | 重大节日'),
    Projects:
      '板块 | 事项 | 项目名称 | 数量 | 计量单位 | 资金类别 | 状态\n产业振兴 | 花椒 | 花椒园 | =1 | 亩 | 衔接资金 | 谋划',
  });
  expect(book.AssistanceLog.columns.householdType.values).toEqual(['监测户', null]);
  expect(book.Projects.columns.section.values).toEqual(['产业振兴']);
  expect(told(findings)).toEqual(['C106 帮扶日志!D3', 'C106 帮扶日志!E3', 'C106 帮扶日志!F3']);
});

test('C106 says that the value may be added, names the list and suggests its nearest value', async () => {
  const { findings } = await reading({
    Lists: `${HEAD}\n脱贫户 | 驻村\n监测户 |`,
    AssistanceLog: log('脱贫互 | 驻村 | 日常'),
  });
  expect(findings).toMatchObject([{ code: 'C106', suggestion: '脱贫户', fix: { after: '脱贫户', safe: false } }]);
  const [finding] = findings;
  if (!finding) throw new Error('nothing was found');
  expect(sentence(finding, 'zh')).toContain('或在“可选项”中添加。可选项：脱贫户、监测户。');
  expect(sentence(finding, 'en')).toContain('or add it to the sheet 可选项');
});

test('a list that is fixed cannot be added to, and is not said to', async () => {
  const { findings } = await reading({ Villages: '名称 | 类别\n乌木村 | 屯' });
  expect(findings.map((finding) => sentence(finding, 'zh'))).toEqual([expect.not.stringContaining('添加')]);
});

test('a contrary is not suggested, whatever list it stands in', async () => {
  const { findings } = await reading({
    Lists: `${HEAD}\n已脱贫户 |`,
    AssistanceLog: log('未脱贫户 | 走访慰问 | 日常'),
  });
  expect(findings).toMatchObject([{ code: 'C106', params: { reason: 'farOrAdded' } }]);
});

test.each([
  ['without the sheet', null],
  ['with every list empty', HEAD],
  ['with columns away', exactly('名称 | 备注\n甲 | 乙', { isTable: false })],
])('a workbook %s has the lists of a new one, and says nothing of it', async (_, Lists) => {
  const { book, findings } = await reading({ Lists, AssistanceLog: log('空巢老人 | 走访慰问 | 重大节日') });
  expect(findings).toEqual([]);
  expect(listValues(book)).toEqual(FIRST_VALUES);
});

test('a list left empty has its first values beside others that were set', async () => {
  const { book } = await reading({ Lists: `${HEAD}\n | 驻村 | | |` });
  expect(listValues(book)).toEqual({ ...FIRST_VALUES, methods: ['驻村'] });
});

test('values are cleaned as texts are, keep their order over gaps, and count once', async () => {
  const { book, findings } = await reading({
    Lists: `${HEAD}\n" 脱贫户" | 其他\n|\n监 测户 | 驻村\n/ | Ａ类\n脱贫户 | 送医（药）\n${'长'.repeat(31)} |`,
  });
  expect(told(findings)).toEqual([
    'C108 可选项!A2',
    'C108 可选项!A4',
    'C113 可选项!A5',
    'C108 可选项!B5',
    'C107 可选项!A7',
  ]);
  expect(listValues(book)).toMatchObject({
    householdTypes: ['脱贫户', '监测户'],
    methods: ['其他', '驻村', 'A类', '送医（药）'],
  });
});

test('the kind of brackets of a value is a matter of taste', async () => {
  const { book, findings } = await reading({
    Lists: `${HEAD}\n监测户（突发） |\n残疾(一级) |`,
    AssistanceLog: log('监测户(突发) | 走访慰问 | 日常', '残疾（一级） | 走访慰问 | 日常'),
  });
  expect(findings).toEqual([]);
  expect(book.AssistanceLog.columns.householdType.values).toEqual(['监测户（突发）', '残疾(一级)']);
});

test('a value may be a word that labels a row elsewhere; a note below the lists is none', async () => {
  const { book, findings } = await reading({ Lists: `${HEAD}\n | 走访 | | |\n | 电话 | | |\n注：可以增加 | | | |` });
  expect(listValues(book).methods).toEqual(['走访', '电话']);
  expect(told(findings)).toEqual(['S010 可选项!A4']);
});

test('lists whose table is gone are found by the sheet’s name; under another name they are told of', async () => {
  const plain = { isTable: false } as const;
  const text = `${HEAD}\n脱贫户 | 驻村 | 日常 | 产业振兴 | 自筹`;
  expect(listValues((await reading({ Lists: { ...plain, text } })).book).householdTypes).toEqual(['脱贫户']);
  const renamed = await reading({ Lists: null }, { unread: { 选项: text } });
  expect(told(renamed.findings)).toEqual(['S011 选项']);
});

test('a table that happens to have some of the lists’ headers is not taken for 可选项', async () => {
  const unread = { 统计: '群众类别 | 帮扶方式 | 时机 | 次数\n困难群众 | 走访慰问 | 日常 | =3' };
  expect((await reading({}, { unread })).findings).toEqual([]);
});
