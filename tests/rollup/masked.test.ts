import { rollupJson } from '../../src/app/rollup/rollup-json';
import { earlierReports } from '../../src/app/periods/earlier-reports';
import { overviewOf } from '../../src/app/rollup/overview';
import { returnSlips } from '../../src/app/rollup/return-slips';
import { readDelivery } from '../../src/app/rollup/read-delivery';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { zipParts } from '../keeps/zip-parts';
import { parquetReadObjects } from 'hyparquet';
import { unitFiles } from '../../src/rollup/row-files/unit-files';
import type { RolledUp } from '../../src/app/rollup/roll-up';
import { rolledUp } from './county';

const TODAY = dayOf(2014, 7, 1) ?? 0;
const SHORT = '7654321';
const OLD_ID = '510903800101001';
const MOBILE = '13987654321';
const openNone = (): Promise<never> => Promise.reject(new Error('no county workbook was given'));

/** A township's own workbook, not a submission, with numbers of persons in places of all kinds and a sheet renamed. */
async function delivery(file = '甲乡.xlsx') {
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
  return readDelivery({ file, bytes }, openFileWorkbook, TODAY, unwatched);
}

/** Everything that leaves the officer's computer: the workbook, the return slips, row files and both JSONs. */
async function outgoing(told: RolledUp): Promise<readonly string[]> {
  const slips = await returnSlips(told, '2014-07-05 10:32', unwatched);
  expect(slips).toHaveLength(1);
  const files = [
    await newWorkbook(told.plans ?? [], told.rows),
    ...(await Promise.all(slips.map(({ plans }) => newWorkbook(plans)))),
  ];
  const texts = files.flatMap((file) => [...zipParts(Buffer.from(file))].map(([, part]) => part.toString()));
  for (const unit of told.rollup.units)
    for (const { folder, bytes } of unitFiles(unit)) {
      const rows = await parquetReadObjects({ file: bytes.slice().buffer });
      texts.push(
        JSON.stringify([folder, rows], (_, cell: unknown) => (typeof cell === 'bigint' ? String(cell) : cell)),
      );
    }
  return [...texts, JSON.stringify(rollupJson(told, 'zh')), JSON.stringify(rollupJson(told, 'en'))];
}

test('from a township’s own workbook, too, the county gets no number of a person: workbook, slip, rows, JSON', async () => {
  const texts = await outgoing(await rolledUp([await delivery()]));
  for (const secret of [SHORT, OLD_ID, MOBILE])
    expect([secret, texts.filter((text) => text.includes(secret))]).toEqual([secret, []]);
});

test('numbers in the names of files go nowhere, nor those in names of sheets of a file that is no ledger', async () => {
  const own = await delivery(`甲乡${MOBILE}.xlsx`);
  const [guide] = ledgerPlans(sampleRows());
  if (!guide) throw new Error('no plans');
  const bytes = await newWorkbook([{ ...guide, sheet: `名单${MOBILE}`, nodes: [] }]);
  const files = [
    own,
    { ...own, file: `副本${MOBILE}.xlsx` },
    await delivery(`小灵通${SHORT}/甲乡${OLD_ID}.xlsx`),
    await readDelivery({ file: `别的${MOBILE}.xlsx`, bytes }, openFileWorkbook, TODAY, unwatched),
  ].map((one, at) => (at === 2 ? { ...one, sha256: '0'.repeat(64) } : one));
  const told = await rolledUp(files, { before: await earlierReports(files, openNone, TODAY, unwatched) });
  const texts = await outgoing(told);
  for (const secret of [SHORT, OLD_ID, MOBILE])
    expect([secret, texts.filter((text) => text.includes(secret))]).toEqual([secret, []]);
  const kinds = told.rollup.assessment.files.flatMap(({ problems }) => problems.map(({ kind }) => kind));
  expect(kinds).toEqual(expect.arrayContaining(['sameFile', 'orderUnknown', 'unusable']));
  // On the officer's own screen files are called as they are, else nobody finds them.
  const { files: shown } = overviewOf(told);
  expect(shown.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
  expect(shown[1]?.problems[0]?.text.zh).toContain(`甲乡${MOBILE}.xlsx`);
});

test('a return slip among the files is told for what it is', async () => {
  const [slip] = await returnSlips(await rolledUp([await delivery()]), '2014-07-05 10:32', unwatched);
  const bytes = await newWorkbook(slip?.plans ?? []);
  const { content } = await readDelivery({ file: '退回单.xlsx', bytes }, openFileWorkbook, TODAY, unwatched);
  expect(content).toMatchObject({ kind: 'unusable', sentence: { zh: expect.stringContaining('退回单') as string } });
});

test('the county knows ledgers by the names of the template, whatever a township calls its sheets', async () => {
  const { findings } = await rolledUp([await delivery()]);
  const own = findings.filter(({ finding }) => finding.table === 'Pairings');
  expect(own.map(({ finding }) => finding.code)).toEqual(expect.arrayContaining(['C106', 'C109', 'C110']));
  for (const { finding } of own)
    expect([finding.sheet, finding.address]).toEqual(['结对帮扶', expect.stringMatching(/^结对帮扶!/u)]);
  expect(own.find(({ reason }) => reason !== null)?.reason).toBe('旧证510903*****1001没有换，电话*******');
});
