import fc from 'fast-check';
import { check, checkRead, type Checked } from '../../src/app/check';
import { readLedgers } from '../../src/app/read-ledgers';
import { rollupJson } from '../../src/app/rollup/rollup-json';
import { submit } from '../../src/app/submit';
import { shownContent } from '../../src/explanations/shown-content';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { content, type LedgerTexts } from '../support/book';
import { delivered, rolledUp } from '../rollup/county';

const TODAY = dayOf(2014, 7, 1) ?? 0;
const SEED = Number(process.env['SEED'] ?? 20_261_129);
const [PHONE, ID, SHORT] = ['13812344321', '440524188001010014', '7654321'];
/** Each number, and the shortest beginning of it that shows more than its masked cell does. */
const NUMBERS = [
  [PHONE, PHONE.slice(0, 4)],
  ['138 1234 4321', '138 1'],
  [ID, ID.slice(0, 7)],
  [SHORT, SHORT.slice(0, 4)],
] as const;

/** A text with a number that begins at a place, and with a sign at its end that nobody sees (C108). */
const textWith = (number: string, at: number): string =>
  `${'访'.repeat(at)}${number}，${'问'.repeat(600)}`.slice(0, 480) + '\u200b';

/** A visit of such a content, explained as the pane would. */
async function township(text: string, written: string | null = null) {
  const ledgers = {
    Villages: '名称 | 类别\n乌木村 | 村',
    Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村',
    Pairings: `干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 联系电话\n王伟 | 乌木村 | 陈大山 | 空巢老人 | =2014-01-05 | "${SHORT}"`,
    AssistanceLog: `日期 | 干部姓名 | 村 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容\n=2014-03-05 | 王伟 | 乌木村 | 走访慰问 | 日常 | 否 | 已办结 | ${JSON.stringify(text)}`,
  };
  const found = (await checked(ledgers)).findings.find(({ code }) => code === 'C108');
  if (!found) throw new Error('C108 was not found');
  const row = ['C108', found.address, written ?? shownContent(found), '口述原话'].map((cell) => JSON.stringify(cell));
  return { ...ledgers, Explanations: `代码 | 位置 | 内容 | 说明\n${row.join(' | ')}` };
}

async function checked(ledgers: LedgerTexts): Promise<Checked> {
  return checkRead(await readLedgers(content(ledgers), TODAY, unwatched), unwatched);
}

async function submitted(ledgers: LedgerTexts) {
  const outcome = await submit(await checked(ledgers), { reason: '', time: '2014-07-05 10:32' }, unwatched);
  if (outcome.kind !== 'made') throw new Error(outcome.kind);
  return outcome.plans;
}

const around = (cut: number) => fc.integer({ min: cut - 24, max: cut + 4 });

test('a number that lies across the end of an explained content goes out no more than its cell shows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NUMBERS), around(200), async ([number, telling], at) => {
      expect(JSON.stringify(await submitted(await township(textWith(number, at))))).not.toContain(telling);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('nor where the cell changed since, so that the rest of the number is not known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NUMBERS), around(200), async ([number, telling], at) => {
      const written = textWith(number, at).slice(0, 200);
      expect(JSON.stringify(await submitted(await township(textWith('无', 20), written)))).not.toContain(telling);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('the county’s reading of the submission holds it for explained, wherever the content is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NUMBERS), around(200), async ([number], at) => {
      const file = await newWorkbook(await submitted(await township(textWith(number, at))));
      const { findings, explained } = await check(await openFileWorkbook(file), TODAY, unwatched);
      expect(explained.map(({ finding }) => finding.code)).toEqual(['C108']);
      expect(findings.filter(({ code }) => code === 'C108')).toEqual([]);
    }),
    { seed: SEED, numRuns: 20 },
  );
});

test.each([
  ['a phone', '138123', '138****'.slice(0, 6)],
  ['an ID number whose last digits were taken for those of a shorter one', '440524******0100', '440524********00'],
])('so is %s in a submission of an older version, which cut before it masked', async (_, old, now) => {
  const cell = (shown: string) => `${'访'.repeat(200 - shown.length)}${shown}`;
  const ledgers = await township(`${cell(now)}****00，问候\u200b`, cell(old));
  const { explained } = await checked(ledgers);
  expect(explained).toHaveLength(1);
});

test('a content whose number was changed behind a cut is another in the township’s own workbook', async () => {
  const ledgers = await township(textWith('13987654321', 193), textWith(PHONE, 193).slice(0, 200));
  expect((await checked(ledgers)).explained).toEqual([]);
});

test('findings quote no part of a number to the county that their own sheet would not show, wherever they cut it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NUMBERS), around(60), async ([number, telling], at) => {
      const ledgers = await township(textWith(number, at), '别的内容');
      const told = await rolledUp([await delivered('甲乡.xlsx', content(ledgers), TODAY)]);
      const texts = [JSON.stringify(told.plans), JSON.stringify(rollupJson(told, 'zh'))];
      expect(texts.filter((text) => text.includes(telling))).toEqual([]);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test.each([`${'此户情况'.repeat(20)}\u200b`, '此户情况\n勿外传\u200b'])(
  'a remark that is quoted in part or on one line stays with the township',
  async (remark) => {
    const { AssistanceLog, ...others } = await township(textWith('无', 1));
    const [head = '', row = ''] = AssistanceLog.split('\n');
    const ledgers = { ...others, AssistanceLog: `${head} | 备注\n${row} | ${JSON.stringify(remark)}` };
    const told = await rolledUp([await delivered('甲乡.xlsx', content(ledgers), TODAY)]);
    expect(told.findings.some(({ finding }) => finding.column === '备注')).toBe(true);
    expect(JSON.stringify(told.plans) + JSON.stringify(rollupJson(told, 'zh'))).not.toContain('此户情况');
  },
);

test('of a remark that was explained once and changed since, the county hears neither text', async () => {
  const { AssistanceLog, ...others } = await township(textWith('无', 1));
  const [head = '', row = ''] = AssistanceLog.split('\n');
  const remarked = { ...others, AssistanceLog: `${head} | 备注\n${row} | ${JSON.stringify('此户情况\u200b')}` };
  const place = (await checked(remarked)).findings.find(({ column }) => column === '备注')?.address ?? '';
  const ledgers = { ...remarked, Explanations: `代码 | 位置 | 内容 | 说明\nC108 | ${place} | 原来的备注 | 口述` };
  const told = await rolledUp([await delivered('甲乡.xlsx', content(ledgers), TODAY)]);
  expect(told.findings.map(({ finding }) => finding.code)).toContain('E601');
  expect(JSON.stringify(told.plans) + JSON.stringify(rollupJson(told, 'zh'))).not.toMatch(/此户情况|原来的备注/u);
});
