import { CellState } from '../../src/model/ledger';
import { reading } from '../support/book';
import { oneCell } from './one-cell';

const content = (written: string) => oneCell('AssistanceLog', '帮扶内容', written);
const name = (written: string) => oneCell('Cadres', '姓名', written);
const names = (written: string) => oneCell('AssistanceLog', '干部姓名', written);
const householdType = (written: string) => oneCell('Pairings', '群众类别', written);
const yesNo = (written: string) => oneCell('AssistanceLog', '好事实事', written);

describe('free text', () => {
  test.each(['送米、油（各2袋），慰问金３００元', '"第一行\\n第二行"', 'A B  C', '“好”！'])(
    'the writer’s own signs and line breaks are left alone: %s',
    async (written) => {
      expect(await content(written)).toMatchObject({ state: 'read', finding: undefined });
    },
  );

  test.each([
    ['" 送米 "', '送米'],
    ['"\\u3000送米\\n"', '送米'],
    ['"送\\u200b米"', '送米'],
    ['"\\ufeff送米"', '送米'],
    ['"送\\u0007米"', '送米'],
  ])('%s loses its outer spaces and invisible characters', async (written, value) => {
    expect(await content(written)).toMatchObject({
      value,
      state: 'read',
      finding: { code: 'C108', severity: 'warning', fix: { after: value, safe: true } },
    });
  });

  test('a number in a text column is its text', async () => {
    expect(await oneCell('Pairings', '村民小组', '=3')).toEqual({ value: '3', state: 'read', finding: undefined });
    expect(await oneCell('Projects', '计量单位', '=5')).toEqual({ value: '5', state: 'read', finding: undefined });
    expect((await oneCell('Pairings', '村民小组', '=0.30000000000000004')).value).toBe('0.3');
  });

  test('text longer than the column allows is an error; spaces at its end do not count', async () => {
    expect(await oneCell('Projects', '计量单位', '一二三四五六七八九十个')).toMatchObject({
      state: 'faulty',
      finding: { code: 'C107', params: { reason: 'tooLong', length: 11, limit: 10 } },
    });
    expect(await oneCell('Projects', '计量单位', '"一二三四五六七八九十   "')).toMatchObject({
      value: '一二三四五六七八九十',
      finding: { code: 'C108' },
    });
  });
});

describe('a name', () => {
  test.each(['王伟', '欧阳锋', '王伟(民政办)', '阿依古丽·买买提', '机关党支部'])(
    '%s is read without a finding',
    async (written) => {
      expect(await name(written)).toEqual({ value: written, state: 'read', finding: undefined });
    },
  );

  test('the width of brackets makes no difference and no finding', async () => {
    expect(await name('王伟（民政办）')).toEqual({ value: '王伟(民政办)', state: 'read', finding: undefined });
  });

  test.each([
    ['王 伟', '王伟'],
    ['"王\\u3000伟"', '王伟'],
    ['王  伟', '王伟'],
    ['" 王伟 "', '王伟'],
    ['"王\\u200b伟"', '王伟'],
    ['王 伟（民政办）', '王伟(民政办)'],
    ['王伟 (民政办)', '王伟(民政办)'],
    ['王伟２', '王伟2'],
    ['Ａ村', 'A村'],
    ['"王伟\\n"', '王伟'],
  ])('%s is %s', async (written, value) => {
    expect(await name(written)).toMatchObject({
      value,
      state: 'read',
      finding: { code: 'C108', suggestion: value, fix: { after: value, safe: true } },
    });
  });

  test('a space in a longer name may part two people and stays', async () => {
    expect(await name('王伟 李静')).toEqual({ value: '王伟 李静', state: 'read', finding: undefined });
    expect(await name('王小 明')).toEqual({ value: '王小 明', state: 'read', finding: undefined });
  });
});

describe('several names', () => {
  test.each([
    '王伟、李静',
    '王伟,李静',
    '王伟，李静',
    '王伟;李静',
    '王伟；李静',
    '王伟/李静',
    '"王伟\\n李静"',
    '"王伟\\r\\n李静"',
    '王伟、李静、',
    '王伟、李静、王伟',
  ])('%s are 王伟 and 李静, without a finding', async (written) => {
    expect(await names(written)).toEqual({ value: ['王伟', '李静'], state: 'read', finding: undefined });
  });

  test('separators within the brackets of a namesake part nothing', async () => {
    expect((await names('王伟(民政办、综治办)、李静')).value).toEqual(['王伟(民政办、综治办)', '李静']);
    expect((await names('王伟（民政办/综治办），李静')).value).toEqual(['王伟(民政办/综治办)', '李静']);
  });

  test('a name that is put right makes the whole cell a fix', async () => {
    expect(await names('王 伟,李静')).toMatchObject({
      value: ['王伟', '李静'],
      finding: { code: 'C108', fix: { before: '王 伟,李静', after: '王伟、李静', safe: true } },
    });
    expect(await names('王伟， 李静')).toMatchObject({
      value: ['王伟', '李静'],
      finding: { code: 'C108', fix: { after: '王伟、李静' } },
    });
  });

  test('nothing but separators is as good as blank, and told of', async () => {
    const { book, findings } = await reading({ Projects: '项目名称|责任干部\n村道|、' });
    expect(book.Projects.columns.cadres.states).toEqual([CellState.blank]);
    expect(findings.filter(({ column }) => column === '责任干部').map(({ code }) => code)).toEqual(['C113']);
  });
});

describe('a choice', () => {
  test('an item of the list is read without a finding', async () => {
    expect(await householdType('空巢老人')).toEqual({ value: '空巢老人', state: 'read', finding: undefined });
  });

  test.each(['空巢 老人', '"空巢老人\\u3000"', '"空巢\\u200b老人"'])('%s is put right', async (written) => {
    expect(await householdType(written)).toMatchObject({
      value: '空巢老人',
      state: 'read',
      finding: { code: 'C108', fix: { after: '空巢老人', safe: true } },
    });
  });

  test.each([
    ['空巢', '空巢老人'],
    ['残疾人员', '残障人员'],
    ['贫因党员', '贫困党员'],
    ['留守儿童(小学)', '留守儿童'],
  ])('%s is none; the clearly nearest %s is offered', async (written, near) => {
    expect(await householdType(written)).toMatchObject({
      value: null,
      state: 'faulty',
      finding: {
        code: 'C106',
        severity: 'error',
        suggestion: near,
        params: { reason: 'nearOrAdded', nearest: near },
        fix: { after: near, safe: false },
      },
    });
  });

  test.each([
    ['Projects', '状态', '未完成'],
    ['AssistanceLog', '办理状态', '未办结'],
    ['Branches', '整顿进度', '未转化'],
    ['Branches', '整顿进度', '启动'],
    ['Profile', '报告期', '后三季度'],
    ['Villages', '省定贫困村', '是否'],
    ['Villages', '省定贫困村', '是□否□'],
    ['Projects', '状态', '末完成'],
    ['AssistanceLog', '时机', '异常'],
    ['AssistanceLog', '群众类别', '留守妇女'],
  ] as const)('of %s %s, %s: no item that says the contrary is suggested', async (table, header, written) => {
    const { findings } = await reading({
      [table]: table === 'Profile' ? `项目|内容\n${header}|${written}` : `${header}\n${written}`,
    });
    const finding = findings.find(({ code }) => code === 'C106');
    expect(finding?.value).toBe(written);
    expect(finding?.params['reason']).toMatch(/^far/);
    expect(finding).not.toHaveProperty('suggestion');
    expect(finding).not.toHaveProperty('fix');
  });

  test('老人 is as near to two items: one is named, none is offered as a fix', async () => {
    const { finding } = await householdType('老人');
    expect(finding).toMatchObject({ code: 'C106', suggestion: '空巢老人' });
    expect(finding).not.toHaveProperty('fix');
  });

  test('what is like nothing in the list gets the list only', async () => {
    const { finding } = await householdType('五保');
    expect(finding).toMatchObject({
      code: 'C106',
      params: { reason: 'farOrAdded', list: '空巢老人、留守儿童、残障人员、孤寡老人、贫困党员、困难群众、其他' },
    });
    expect(finding).not.toHaveProperty('suggestion');
    expect(finding).not.toHaveProperty('fix');
  });

  test.each([
    ['√', '是'],
    ['=true', '是'],
    ['y', '是'],
    ['=1', '是'],
    ['×', '否'],
    ['无', '否'],
    ['=false', '否'],
    ['=0', '否'],
  ])('the mark %s is not taken for %s, but offered', async (written, near) => {
    expect(await yesNo(written)).toMatchObject({
      state: 'faulty',
      finding: { code: 'C106', suggestion: near, fix: { after: near, safe: false } },
    });
  });
});
