import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Checked } from '../../src/app/check';
import { submit, type SubmitOutcome } from '../../src/app/submit';
import { verify } from '../../src/app/verify';
import { parseIsoDay } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { sampleRows } from '../../src/sample/sample';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { ledgerTemplate, tableNames } from '../../src/templates/ledgers';
import type { TypedRow } from '../../src/templates/typed-rows';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { useFolder } from '../cli/cli';
import { zipParts } from '../keeps/zip-parts';
import { describeWith, faultsOf, pythonWithOpenpyxl, run } from '../support/programs';

const TODAY = parseIsoDay('2014-07-01') ?? 0;
const TIME = '2014-07-05 10:32';
const SECRETS = {
  idNumber: '440524188001010014',
  phone: '13812344321',
  inText: '6222021234567890123',
  remark: '此户情况暂不外传',
} as const;

/** The sample township with an ID number, a phone, a bank card within a text and a remark at a pairing. */
async function township(change: TypedRow<'Pairings'> = {}): Promise<Checked> {
  const rows = sampleRows();
  const [first, ...others] = rows.Pairings;
  const pairing = {
    ...first,
    idNumber: SECRETS.idNumber,
    phone: SECRETS.phone,
    difficulty: `补助卡${SECRETS.inText}未激活`,
    remarks: SECRETS.remark,
    ...change,
  };
  const file = await newWorkbook(ledgerPlans({ ...rows, Pairings: [pairing, ...others] }));
  return check(await openFileWorkbook(file), TODAY, unwatched);
}

async function submission(checked: Checked, reason = ''): Promise<Uint8Array> {
  return newWorkbook(made(await submit(checked, { reason, time: TIME }, unwatched)).plans);
}

function made(outcome: SubmitOutcome): Extract<SubmitOutcome, { kind: 'made' }> {
  if (outcome.kind !== 'made') throw new Error(`nothing was made: ${outcome.kind}`);
  return outcome;
}

test('no part of a submission holds what was masked or left out, raw or inflated', async () => {
  const file = Buffer.from(await submission(await township()));
  const parts = [...zipParts(file), ['the file', file] as const];
  const holding = (secret: string) =>
    parts.filter(([, part]) => part.includes(secret) || part.includes(Buffer.from(secret, 'utf16le')));
  for (const secret of Object.values(SECRETS)) expect(holding(secret).map(([name]) => name)).toEqual([]);
});

test('a number of a column for phones stands in no other text either, nor on the cover', async () => {
  const rows = sampleRows();
  const [first, second, ...others] = rows.Pairings;
  const [profile] = rows.Profile;
  const [visit, ...visits] = rows.AssistanceLog;
  const phone = '7654321';
  const landline = '0825-2345678';
  const plans = ledgerPlans({
    ...rows,
    Profile: [{ ...profile, preparedBy: `蒋欣${SECRETS.phone}`, reviewedBy: `李静${SECRETS.idNumber}` }],
    Pairings: [
      { ...first, phone, difficulty: `小灵通${phone}` },
      { ...second, phone: landline, measures: '打2345678' },
      ...others,
    ],
    AssistanceLog: [{ ...visit, content: '通话765-4321，座机(0825)2345678' }, ...visits],
    Explanations: [{ code: 'C110', place: '结对帮扶!H2', content: phone, reason: `${phone}是小灵通` }],
  });
  const [guide] = plans;
  if (!guide) throw new Error('no plans');
  const own = { ...guide, id: 'own', sheet: `名单${SECRETS.phone}`, nodes: [] };
  const checked = await check(await openFileWorkbook(await newWorkbook([...plans, own])), TODAY, unwatched);
  expect(checked.explained).toHaveLength(1);
  const parts = [...zipParts(Buffer.from(await submission(checked, `电话${phone}`)))];
  const texts = parts.map(([, part]) => part.toString().replace(/[-)]/g, ''));
  for (const secret of [phone, '2345678', SECRETS.phone, SECRETS.idNumber])
    expect([secret, texts.some((text) => text.includes(secret))]).toEqual([secret, false]);
  expect(texts.join('')).toContain('名单138****4321');
});

test('a submission is read with the same numbers and findings as the workbook it was made from', async () => {
  const checked = await township();
  const read = await check(await openFileWorkbook(await submission(checked)), TODAY, unwatched);
  const told = ({ findings }: Checked) => findings.map(({ code, address }) => `${code} ${address}`);
  expect(told(read)).toEqual(told(checked));
  for (const table of tableNames) expect(read.book[table].sheetRows.length).toBe(checked.book[table].sheetRows.length);
});

test('a workbook with errors is submitted with a reason only, and the cover bears it', async () => {
  const checked = await township({ cadre: '查无此人' });
  expect(await submit(checked, { reason: ' ', time: TIME }, unwatched)).toEqual({ kind: 'errors' });
  const { plans } = made(await submit(checked, { reason: '新来的干部未入册', time: TIME }, unwatched));
  expect(JSON.stringify(plans[0])).toContain('新来的干部未入册');
  expect(JSON.stringify(plans[0])).toContain('R201');
});

test('the cover names what is left out', async () => {
  const { leftOut } = made(await submit(await township(), { reason: '', time: TIME }, unwatched));
  expect(leftOut.join('\n')).toMatch(/身份证号\d+个、电话\d+格/);
  expect(leftOut).toContain('其他文字中的身份证号、银行卡号、电话1格，也用*代替。');
  expect(leftOut.join('\n')).toMatch(/备注\d+格。/);
});

test('a seal is intact until a cell changes, and a workbook without a cover has none', async () => {
  const checked = await township();
  const file = await submission(checked);
  expect(await verify(await openFileWorkbook(file), unwatched)).toMatchObject({
    kind: 'intact',
    stamp: { time: TIME },
  });
  const plans = made(await submit(checked, { reason: '', time: TIME }, unwatched)).plans;
  const changed = plans.map((plan) =>
    plan.sheet === '村社区名册'
      ? (JSON.parse(JSON.stringify(plan).replace('乌木村', '乌木林村')) as typeof plan)
      : plan,
  );
  expect((await verify(await openFileWorkbook(await newWorkbook(changed)), unwatched)).kind).toBe('changed');
  expect((await verify(await openFileWorkbook(await newWorkbook(plans.slice(0, -1))), unwatched)).kind).toBe('changed');
  expect((await verify(await openFileWorkbook(await newWorkbook(plans.slice(1))), unwatched)).kind).toBe('none');
});

describeWith(['python with openpyxl', 'shared folder', 'xmllint'], 'by other programs', () => {
  const path = useFolder();

  test('twenty lines of Python work out the same seal, and the file is sound', async () => {
    const outcome = made(await submit(await township(), { reason: '', time: TIME }, unwatched));
    const file = path('上报.xlsx');
    writeFileSync(file, await newWorkbook(outcome.plans));
    const sheets = tableNames.map((table) => ledgerTemplate(table).sheet);
    expect(run(pythonWithOpenpyxl() ?? '', [join(__dirname, 'seal.py'), file, ...sheets]).trim()).toBe(outcome.seal);
    expect(faultsOf([file])).toEqual([]);
  });
});
