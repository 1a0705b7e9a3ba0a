import { comparePeriods, type PeriodComparison } from '../../../src/rollup/periods/compare-periods';
import { reportedIn, type Reported } from '../../../src/rollup/periods/reported';
import { content, type LedgerTexts } from '../../support/book';
import { delivered, sealed } from '../county';

const LOG =
  '日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容\n=2014-02-01 | 王伟 | 乌木村 | 陈大山 | 空巢老人 | 走访慰问 | 日常 | 是 | 已办结 | 看望';
const PAIRINGS =
  '干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 解除日期\n王伟 | 乌木村 | 陈大山 | 空巢老人 | =2014-01-02 |';
const PROJECTS = '板块 | 事项 | 项目名称 | 数量 | 计量单位 | 状态\n基础设施建设 | 桥梁修建 | 桥 | =2 | 座 | 已完成';

interface Given {
  readonly unit?: string;
  readonly year?: number;
  readonly templateVersion?: number;
  readonly isSealed?: boolean;
}

async function report(period: string, change: LedgerTexts = {}, given: Given = {}): Promise<Reported> {
  const { unit = '甲乡', year = 2014, isSealed = false, ...options } = given;
  const texts = {
    Profile: `项目 | 内容\n填报单位 | ${unit}\n上级单位 | 示例县\n年度 | =${year}\n报告期 | ${period}`,
    Villages: '名称 | 类别\n乌木村 | 村',
    Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村',
    Pairings: PAIRINGS,
    AssistanceLog: LOG,
    Projects: PROJECTS,
    ...change,
  };
  const made = content(texts, options);
  const { content: book } = await delivered(`${period}.xlsx`, isSealed ? sealed(made, '2014-04-01 10:00:00') : made);
  const reported = book.kind === 'book' ? reportedIn(book) : null;
  if (!reported) throw new Error('no report');
  return reported;
}

/** The comparison. @throws Error where there is none */
function comparison(before: Reported, now: Reported): PeriodComparison {
  const outcome = comparePeriods(before, now);
  if (outcome.kind === 'refused') throw new Error(outcome.sentence.zh);
  return outcome.comparison;
}

const refusal = (before: Reported, now: Reported): string => {
  const outcome = comparePeriods(before, now);
  return outcome.kind === 'refused' ? outcome.sentence.zh : '';
};

const said = async (now: LedgerTexts): Promise<string> =>
  comparison(await report('一季度'), await report('上半年', now))
    .sentences.map(({ zh }) => zh)
    .join('\n');

const cells = async (now: LedgerTexts): Promise<readonly (readonly (string | null)[])[]> =>
  comparison(await report('一季度'), await report('上半年', now)).doubts.map(({ kind, cell, cellBefore }) => [
    kind,
    cell,
    cellBefore,
  ]);

const MORE = `${LOG}\n=2014-05-01 | 王伟 | 乌木村 | 陈大山 | 空巢老人 | 走访慰问 | 日常 | 否 | 已办结 | 看望`;

describe('what is doubtful beside the period before', () => {
  test('a workbook that goes on from the period before raises nothing', async () => {
    expect(await said({ AssistanceLog: MORE })).toBe('');
  });

  test('deeds and completed projects that fell are said, with what they were', async () => {
    const words = await said({
      AssistanceLog: MORE.replace('| 是 |', '| 否 |'),
      Projects: PROJECTS.replace('已完成', '实施中'),
    });
    expect(words).toContain('王伟（1→0）');
    expect(words).toContain('已完成的项目由1个减少到0个');
    expect(words).toContain('基础设施建设“桥梁修建”（2→0座）');
  });

  test('each stands at its cell, and at that of the earlier file', async () => {
    const fallen = { AssistanceLog: MORE.replace('| 是 |', '| 否 |'), Projects: PROJECTS.replace('已完成', '实施中') };
    expect(await cells(fallen)).toEqual([
      ['deeds', '干部名册!A2', '帮扶日志!A2'],
      ['projectCount', null, null],
      ['projects', '项目台账!F2', '项目台账!F2'],
      ['quantities', '项目台账!D2', '项目台账!D2'],
    ]);
    expect(await cells({ AssistanceLog: MORE, Projects: PROJECTS.replace('| 桥 |', '| 渠 |') })).toEqual([]);
    const other = PROJECTS.replace('基础设施建设 | 桥梁修建 | 桥', '农村产业发展 | 种植 | 园');
    expect(await cells({ AssistanceLog: MORE, Projects: other })).toEqual([
      ['projects', null, '项目台账!F2'],
      ['quantities', null, '项目台账!D2'],
    ]);
  });

  test('a deed that was deleted is named by its row in the earlier file', async () => {
    const gone = MORE.replace('=2014-02-01', '=2014-06-01').replace('| 是 |', '| 否 |');
    expect(await cells({ AssistanceLog: gone })).toEqual([['deeds', '干部名册!A2', '帮扶日志!A2']]);
  });

  test('a cadre with deeds who is in the roster no more is said', async () => {
    const words = await cells({
      Cadres: '姓名 | 干部类别 | 联系村\n李静 | 机关干部 | 乌木村',
      Pairings: `${PAIRINGS}\n李静 | 乌木村 | 陈大山 | 空巢老人 | =2014-01-02 |`,
      AssistanceLog: MORE,
    });
    expect(words).toContainEqual(['cadres', null, '干部名册!A2']);
  });

  test('a pairing that is gone is said, one that ended with its day is not', async () => {
    const gone = { AssistanceLog: MORE, Pairings: PAIRINGS.replace('陈大山', '何桂芳') };
    expect(await said(gone)).toContain('有1对不见了，又没有填解除日期：王伟 乌木村 陈大山');
    expect(await cells(gone)).toEqual([['pairings', null, '结对帮扶!C2']]);
    const ended = PAIRINGS.replace('=2014-01-02 |', '=2014-01-02 | =2014-05-01');
    expect(await said({ AssistanceLog: MORE, Pairings: ended })).toBe('');
  });

  describe('a name that was corrected is no vanishing', () => {
    const ROSTER = '姓名 | 干部类别 | 联系村 | 到岗日期 | 联系电话';
    const HEAD = '干部姓名 | 村 | 户主姓名 | 身份证号 | 群众类别 | 联系电话 | 结对日期 | 解除日期';
    const [ID, PHONE] = ['440524188001010014', '13812344321'];
    const between = async (before: LedgerTexts, now: LedgerTexts): Promise<readonly string[]> =>
      comparison(await report('一季度', before), await report('上半年', { AssistanceLog: MORE, ...now })).doubts.map(
        ({ kind, subject, before: was, now: is, cell }) => [kind, subject, was, is, cell].join(' ').trim(),
      );
    const household = (name: string, id = '', phone = '', village = '乌木村'): LedgerTexts => ({
      Pairings: `${HEAD}\n王伟 | ${village} | ${name} | "${id}" | 空巢老人 | "${phone}" | =2014-01-02 |`,
    });

    test.each([
      ['by the ID number', household('陈大三', ID), household('陈达山', ID)],
      ['by the phone', household('陈大三', '', PHONE), household('陈达山', '', PHONE)],
      ['by all else, where one character differs', household('陈大三'), household('陈大山')],
    ])('a household’s head, %s', async (_, before, now) => {
      const [doubt, ...others] = await between(before, now);
      expect(doubt).toMatch(/^renamed 王伟 乌木村 陈大三 陈[大达]山 结对帮扶!C2$/u);
      expect(others).toEqual([]);
    });

    test('a village, by the ID number', async () => {
      const now = { ...household('陈大山', ID, '', '乌木林村'), Villages: '名称 | 类别\n乌木村 | 村\n乌木林村 | 村' };
      expect(await between(household('陈大山', ID), now)).toEqual([
        'renamed 王伟 乌木村 陈大山 乌木林村 陈大山 结对帮扶!C2',
      ]);
    });

    test.each([
      ['another ID number', household('陈大三', ID), household('陈大山', '51090319491231011X')],
      ['another name and nothing that is the same', household('陈大三'), household('何桂芳')],
      ['a number that is hidden as a whole', household('陈大三', '', '7654321'), household('何桂芳', '', '1234567')],
    ])('a household with %s has vanished', async (_, before, now) => {
      expect(await between(before, now)).toEqual(['pairings 王伟 乌木村 陈大三']);
    });

    test('where two could be meant, nothing is guessed', async () => {
      const two = (one: string, other: string): LedgerTexts => ({
        Pairings: [
          HEAD,
          `王伟 | 乌木村 | ${one} | "" | 空巢老人 | "${PHONE}" | =2014-01-02 |`,
          `王伟 | 乌木村 | ${other} | "" | 空巢老人 | "${PHONE}" | =2014-01-02 |`,
        ].join('\n'),
      });
      expect(await between(two('陈大三', '陈大四'), two('陈大山', '陈大事'))).toEqual([
        'pairings 王伟 乌木村 陈大三',
        'pairings 王伟 乌木村 陈大四',
      ]);
    });

    test.each([
      ['by the phone', '=2013-03-01', `"${PHONE}"`, ''],
      ['by all else that the roster says', '=2013-03-01', '', ''],
    ])('a cadre, %s, with deeds and pairings', async (_, from, phone) => {
      const roster = (name: string): LedgerTexts => ({
        Cadres: `${ROSTER}\n${name} | 机关干部 | 乌木村 | ${from} | ${phone}`,
      });
      const other = (text: string): string => text.replaceAll('王伟', '王玮');
      const before = { ...roster('王玮'), Pairings: other(PAIRINGS), AssistanceLog: other(LOG) };
      expect(await between(before, roster('王伟'))).toEqual(['renamed 干部 王玮 王伟 干部名册!A2']);
      expect(await between(before, { ...roster('王伟'), AssistanceLog: MORE.replace('| 是 |', '| 否 |') })).toEqual([
        'deeds 王伟 1 0 干部名册!A2',
        'renamed 干部 王玮 王伟 干部名册!A2',
      ]);
    });

    test('one of another name with the phone of the office is not taken for the cadre who left', async () => {
      const roster = (...names: readonly string[]): LedgerTexts => ({
        Cadres: [ROSTER, ...names.map((name) => `${name} | 机关干部 | 乌木村 | | "${PHONE}"`)].join('\n'),
      });
      const now = {
        ...roster('李静', '陈芳'),
        Pairings: PAIRINGS.replace('王伟', '李静'),
        AssistanceLog: MORE.replaceAll('王伟', '李静'),
      };
      expect(await between(roster('王伟', '李静'), now)).toEqual(['cadres 王伟 1 无', 'pairings 王伟 乌木村 陈大山']);
    });

    test.each([
      ['李静', ['cadres 王伟 1 无', 'pairings 王伟 乌木村 陈大山']],
      ['王玮', ['renamed 干部 王伟 王玮 干部名册!A2']],
    ])(
      'a landline stays in the office; who has it now was the one before where the name is alike: %s',
      async (name, doubts) => {
        const roster = (cadre: string): LedgerTexts => ({
          Cadres: `${ROSTER}\n${cadre} | 机关干部 | 乌木村 | | "0825-2345678"`,
        });
        const now = (text: string): string => text.replaceAll('王伟', name);
        expect(
          await between(roster('王伟'), { ...roster(name), Pairings: now(PAIRINGS), AssistanceLog: now(MORE) }),
        ).toEqual(doubts);
      },
    );

    test('and the sentence names both', async () => {
      const { sentences } = comparison(
        await report('一季度', household('陈大三', ID)),
        await report('上半年', { ...household('陈大山', ID), AssistanceLog: MORE }),
      );
      expect(sentences.map(({ zh }) => zh)).toEqual([
        expect.stringContaining('王伟 乌木村（陈大三→陈大山）［结对帮扶!C2］'),
      ]);
    });
  });

  test('figures that are those of the period before to the digit are said', async () => {
    expect(await said({})).toContain('与上期（2014年一季度）一个不差');
  });

  test('of two periods apart, one visit each is as good as none, two alike are said', async () => {
    const twice = (text: string): string => `${text}\n${text.split('\n')[1] ?? ''}`;
    const second = (text: string): string => text.replaceAll('=2014-02-01', '=2014-05-01');
    const kinds = async (log: string): Promise<readonly string[]> =>
      comparison(
        await report('一季度', { AssistanceLog: log }),
        await report('二季度', { AssistanceLog: `${log}\n${second(log).split('\n').slice(1).join('\n')}` }),
      ).doubts.map(({ kind }) => kind);
    expect(await kinds(LOG)).toEqual([]);
    expect(await kinds(twice(LOG))).toEqual(['sameFigures']);
  });

  test('fewer visits than a period that it takes in are said', async () => {
    expect(await said({ AssistanceLog: LOG.split('\n')[0] ?? '' })).toContain('由1次减少到0次');
  });
});

describe('a file that is not one to compare with', () => {
  test('another unit’s file and one of the same period are not compared, and that is said', async () => {
    const now = await report('上半年');
    expect(refusal(await report('一季度', {}, { unit: '乙乡' }), now)).toContain('没有比较');
    expect(refusal(now, now)).toContain('不早于本期');
    expect(refusal(await report('下半年'), now)).toContain('不早于本期');
  });

  test('a file of another year is said, but for the same period a year before and the period just before', async () => {
    const now = await report('一季度');
    expect(refusal(await report('上半年', {}, { year: 2012 }), now)).toContain('既不是本期（2014年一季度）的上一期');
    expect(refusal(await report('二季度', {}, { year: 2013 }), now)).toContain('也不是上年同期');
    expect(comparison(await report('一季度', {}, { year: 2013 }), now).kind).toBe('上年同期');
    expect(comparison(await report('四季度', {}, { year: 2013 }), now).kind).toBe('上期');
  });
});

describe('what is to be known of the earlier file', () => {
  const notes = async (before: Reported): Promise<string> =>
    comparison(before, await report('二季度', { AssistanceLog: MORE }))
      .notes.map(({ zh }) => zh)
      .join('\n');

  test('a file without a seal, one that was changed, and an older template', async () => {
    expect(await notes(await report('一季度'))).toContain('没有封签');
    expect(await notes(await report('一季度', {}, { isSealed: true }))).toContain('在封签之后改动过');
    expect(await notes(await report('一季度', {}, { templateVersion: 1 }))).toContain('旧模板（第1版）');
  });

  test('errors in it, whose rows are in none of its numbers', async () => {
    const wrong = { AssistanceLog: LOG.replace('王伟', '查无此人') };
    expect(await notes(await report('一季度', wrong))).toContain('上期的文件里有1个错误');
  });

  test('names that were hidden: those rows are not compared one by one, and that is said', async () => {
    const before = await report('一季度', {
      Pairings: PAIRINGS.replace('陈大山', '陈*山'),
      AssistanceLog: LOG.replace('陈大山', '陈*山'),
    });
    const { doubts } = comparison(before, await report('二季度', { AssistanceLog: MORE }));
    expect(doubts).toEqual([]);
    expect(await notes(before)).toContain('有1行隐去了姓名');
  });

  test('a period of another length: its visits are shown without a difference', async () => {
    const before = await report('一季度');
    const { figures, figureNotes: told } = comparison(before, await report('上半年', { AssistanceLog: MORE }));
    expect(told.map(({ zh }) => zh).join('')).toContain('长短不同');
    const visits = figures.find(({ group, measure }) => group === '总体' && measure === '走访次数');
    expect(visits).toMatchObject({ now: 2_000_000, before: 1_000_000, difference: null, share: null });
    const deeds = figures.find(({ group }) => group === '干部');
    expect(deeds).toMatchObject({ now: 1_000_000, before: 1_000_000, difference: 0, share: 0 });
  });
});
