import { check, type Checked } from '../../src/app/check';
import { submit } from '../../src/app/submit';
import { sealCheckOf } from '../../src/app/verify';
import { locators } from '../../src/app/locators';
import { parseIsoDay } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import type { LedgerRows } from '../../src/templates/typed-rows';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { zipParts } from '../keeps/zip-parts';

const TODAY = parseIsoDay('2014-07-01') ?? 0;
const OLD_ID = '510903800101001';
const SHORT_PHONE = '2221111';

async function checkedOf(rows: LedgerRows): Promise<Checked> {
  return check(await openFileWorkbook(await newWorkbook(ledgerPlans(rows))), TODAY, unwatched);
}

/**
 * The sample with an old ID number and a short phone at its second pairing, a blank row above it, and both explained.
 */
function township(): LedgerRows {
  const rows = sampleRows();
  const [first, second, ...others] = rows.Pairings;
  const odd = { ...second, idNumber: OLD_ID, phone: SHORT_PHONE, remarks: '勿外传' };
  return {
    ...rows,
    Pairings: [first ?? {}, {}, odd, ...others],
    Explanations: [
      { code: 'C109', place: '结对帮扶!E4', content: OLD_ID, reason: `老人没有换证，电话13812344321` },
      { code: 'C110', place: '结对帮扶!H4', content: SHORT_PHONE, reason: '村里的小总机' },
      { code: 'X304', place: '结对帮扶!M4', content: '勿外传', reason: '备注里的话' },
    ],
  };
}

async function made(checked: Checked, reason = '') {
  const outcome = await submit(checked, { reason, time: '2014-07-05 10:32' }, unwatched);
  if (outcome.kind !== 'made') throw new Error(outcome.kind);
  return { plans: outcome.plans, file: await newWorkbook(outcome.plans) };
}

test('explained warnings are not counted among the findings of the cover, which lists them with their reasons', async () => {
  const checked = await checkedOf(township());
  expect(checked.explained.map(({ finding }) => finding.code)).toEqual(['C109', 'C110']);
  const [cover] = (await made(checked)).plans;
  const text = JSON.stringify(cover);
  expect(text).toContain('情况说明（2处');
  expect(text).toContain('村里的小总机');
  expect(text).not.toContain('C109","提醒');
});

test('their places are those of the submission, and they show no more of a number than its cell', async () => {
  const { file } = await made(await checkedOf(township()));
  const read = await check(await openFileWorkbook(file), TODAY, unwatched);
  const { place, content, reason } = read.book.Explanations.columns;
  expect(place.values).toEqual(['结对帮扶!E3', '结对帮扶!H3', '结对帮扶!M3']);
  expect(content.raw).toEqual(['510903*****1001', '*******', null]);
  expect(reason.values[0]).toBe('老人没有换证，电话138****4321');
  const parts = [...zipParts(Buffer.from(file))];
  for (const secret of [OLD_ID, SHORT_PHONE, '13812344321', '勿外传'])
    expect(parts.filter(([, part]) => part.includes(secret)).map(([name]) => name)).toEqual([]);
});

test('a number of a person shows at none of their cells, whatever was written there and as what', async () => {
  const number = 13812344321;
  const cells = { code: 'X304', place: '结对帮扶!I4', content: 'x', reason: 'x' };
  const rows = Object.keys(cells).map((key) => ({ ...cells, [key]: number }));
  const { file } = await made(await checkedOf({ ...township(), Explanations: rows }), '代码写错');
  const read = await check(await openFileWorkbook(file), TODAY, unwatched);
  const { code, place, content, reason } = read.book.Explanations.columns;
  const shown = [code, place, content, reason].map(({ raw }, at) => raw[at]);
  expect(shown).toEqual(Array(4).fill('138****4321'));
});

test('a submission is intact with them, and nothing is said of those that its masks took the warning from', async () => {
  const { file } = await made(await checkedOf(township()));
  const port = await openFileWorkbook(file);
  expect(sealCheckOf(await port.read(locators, unwatched)).kind).toBe('intact');
  const { findings } = await check(port, TODAY, unwatched);
  expect(findings.filter(({ code }) => code === 'E601')).toEqual([]);
});
