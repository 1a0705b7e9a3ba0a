import { rollupJson } from '../../src/app/rollup/rollup-json';
import { returnSlips } from '../../src/app/rollup/return-slips';
import { readDelivery } from '../../src/app/rollup/read-delivery';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { zipParts } from '../keeps/zip-parts';
import { rolledUp } from './county';

const TODAY = dayOf(2014, 7, 1) ?? 0;
const SHORT = '7654321';
const OLD_ID = '510903800101001';
const MOBILE = '13987654321';

/** A township's own workbook, not a submission, with numbers of persons in places of all kinds and a sheet renamed. */
async function delivery() {
  const rows = sampleRows();
  const [first, second, third, ...others] = rows.Pairings;
  const [profile] = rows.Profile;
  const plans = ledgerPlans({
    ...rows,
    Pairings: [
      { ...first, phone: SHORT, difficulty: `小灵通${SHORT}` },
      { ...second, idNumber: OLD_ID },
      { ...third, householdType: `困难${SHORT}` },
      ...others,
    ],
    Profile: [{ ...profile, unit: `甲乡${MOBILE}`, superior: `某县${MOBILE}` }],
    Lists: [...rows.Lists, { methods: `问${MOBILE}` }],
    Explanations: [
      { code: 'C109', place: `结对${MOBILE}!E3`, content: OLD_ID, reason: `旧证${OLD_ID}没有换，电话${SHORT}` },
    ],
  }).map((plan) => (plan.sheet === '结对帮扶' ? { ...plan, sheet: `结对${MOBILE}` } : plan));
  const bytes = await newWorkbook(plans);
  return readDelivery({ file: '甲乡.xlsx', bytes }, openFileWorkbook, TODAY, unwatched);
}

test('from a township’s own workbook, too, the county gets no number of a person: workbook, slip and JSON', async () => {
  const told = await rolledUp([await delivery()]);
  const slips = await returnSlips(told, '2014-07-05 10:32', unwatched);
  const files = [
    await newWorkbook(told.plans ?? [], told.rows),
    ...(await Promise.all(slips.map(({ plans }) => newWorkbook(plans)))),
  ];
  const texts = files.flatMap((file) => [...zipParts(Buffer.from(file))].map(([, part]) => part.toString()));
  texts.push(JSON.stringify(rollupJson(told, 'zh')), JSON.stringify(rollupJson(told, 'en')));
  expect(slips).toHaveLength(1);
  for (const secret of [SHORT, OLD_ID, MOBILE])
    expect([secret, texts.filter((text) => text.includes(secret))]).toEqual([secret, []]);
});

test('the county knows ledgers by the names of the template, whatever a township calls its sheets', async () => {
  const { findings } = await rolledUp([await delivery()]);
  const own = findings.filter(({ finding }) => finding.table === 'Pairings');
  expect(own.map(({ finding }) => finding.code)).toEqual(expect.arrayContaining(['C106', 'C109', 'C110']));
  for (const { finding } of own)
    expect([finding.sheet, finding.address]).toEqual(['结对帮扶', expect.stringMatching(/^结对帮扶!/u)]);
  expect(own.find(({ reason }) => reason !== null)?.reason).toBe('旧证510903*****1001没有换，电话*******');
});
