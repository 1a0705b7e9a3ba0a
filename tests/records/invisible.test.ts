import type { Finding } from '../../src/model/finding';
import { BookIndex } from '../../src/standard/lookup/book-index';
import { judgeAll } from '../../src/rules/judge';
import { periodOf } from '../../src/standard/period';
import { unwatched } from '../../src/model/progress';
import { exactly, reading } from '../support/book';
import { INVISIBLE as ALL_INVISIBLE, SPACE } from '../../src/model/invisible';
import { tidyText } from '../../src/records/characters';
import { oneCell } from './one-cell';

/** What shows nothing, or a gap: a character of each kind that Unicode has. */
const INVISIBLE = [
  0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x202e, 0x2060,
  0x2064, 0x2066, 0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xe5e5, 0x0007, 0x0085, 0x1d159,
  0x1d173, 0xe0001, 0xe0020, 0xe0100, 0x00a0, 0x1680, 0x2003, 0x2028, 0x202f, 0x205f, 0x3000,
];
const name = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
const cases = INVISIBLE.map((code) => [name(code), String.fromCodePoint(code)] as const);

/** What is found where the roster calls a cadre one thing and a pairing another. */
async function found(roster: string, referring: string): Promise<readonly Finding[]> {
  const json = (text: string) => JSON.stringify(text);
  const { book, findings } = await reading({
    Villages: '名称|类别\n乌木村|村',
    Cadres: `姓名|干部类别|联系村\n${json(roster)}|机关干部|乌木村`,
    Pairings: `干部姓名|村|户主姓名|群众类别|结对日期\n${json(referring)}|乌木村|陈大山|其他|=2014-01-06`,
  });
  const context = { book, index: new BookIndex(book), today: 41820, period: periodOf(book) };
  return [...findings, ...(await judgeAll(context, unwatched)).filter(({ code }) => code.startsWith('R'))];
}

describe.each(cases)('%s', (_, character) => {
  test('in the roster is found there, and rows that refer rightly are right', async () => {
    const findings = await found(`王${character}伟`, '王伟');
    expect(findings.map(({ code, address, fix }) => [code, address, fix?.after])).toEqual([
      ['C108', '干部名册!A2', '王伟'],
    ]);
  });

  test('in a cell that refers is found there', async () => {
    const findings = await found('王伟', `${character}王伟${character}`);
    expect(findings.map(({ code, address, fix }) => [code, address, fix?.after])).toEqual([
      ['C108', '结对帮扶!A2', '王伟'],
    ]);
  });

  test('alone in a cell leaves it blank', async () => {
    expect(await oneCell('Cadres', '姓名', JSON.stringify(character))).toMatchObject({
      state: undefined,
      finding: undefined,
    });
    expect(await oneCell('Projects', '责任干部', JSON.stringify(character))).toMatchObject({ finding: undefined });
  });

  test('in numbers, dates, choices and headers does no harm', async () => {
    const written = (text: string) => JSON.stringify(text);
    expect(await oneCell('AssistanceLog', '受益人数', written(`12${character}`))).toMatchObject({ value: 12 });
    expect(await oneCell('AssistanceLog', '日期', written(`2014-3-5${character}`))).toMatchObject({ value: 41703 });
    expect(await oneCell('AssistanceLog', '好事实事', written(`${character}是`))).toMatchObject({
      value: '是',
      finding: { code: 'C108' },
    });
    const { findings } = await reading({
      Villages: exactly(`${written(`名${character}称*`)}|类别|省定贫困村|总户数|总人口|备注\n乌木村|村`),
    });
    expect(findings).toEqual([]);
  });
});

test.each([
  ['乌⽊村', '乌木村'],
  ['⻢家村', '马家村'],
  ['⻘⻰村', '青龙村'],
  ['\uf90a山村', '金山村'],
])('%s, which only looks like %s, is put right in the roster', async (written, name) => {
  expect(await oneCell('Villages', '名称', written)).toMatchObject({
    value: name,
    finding: { code: 'C108', fix: { after: name } },
  });
});

test.each(['☎️13800001234', '⚠️注意防汛', '金额：3️⃣'])(
  'the variation selector of an emoji in free text is the writer’s own: %s',
  async (written) => {
    expect(await oneCell('AssistanceLog', '帮扶内容', written)).toMatchObject({ state: 'read', finding: undefined });
  },
);

test('free text of any character of the basic plane is put right as the patterns of gaps and invisible ones say', () => {
  const gap = new RegExp(`(?!\\s)[${SPACE}]`, 'gu');
  const invisible = new RegExp(`(?![\\t\\n\\r]|(?<=\\p{Emoji})[\\ufe0e\\ufe0f])[${ALL_INVISIBLE}]`, 'gu');
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = `家${String.fromCharCode(code)}访`;
    if (tidyText(text) !== text.replace(gap, ' ').replace(invisible, '').trim()) wrong.push(name(code));
    const alone = String.fromCharCode(code);
    if (tidyText(alone) !== alone.replace(gap, ' ').replace(invisible, '').trim()) wrong.push(name(code));
  }
  expect(wrong).toEqual([]);
});
