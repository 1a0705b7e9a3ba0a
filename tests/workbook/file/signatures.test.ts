import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { cadresSheet, summaryPlan } from '../../contract/contract-plans';
import { SIGNATURE_PARTS, signed } from './signed-workbook';

const FIX = { sheet: '干部名册', place: { row: 5, column: 4 }, fix: { before: '  兼职 ', after: '兼职', safe: true } };

const open = async () => openFileWorkbook(await signed(await newWorkbook([cadresSheet])));
const partNames = async (bytes: Uint8Array): Promise<readonly string[]> => (await openPackage(bytes)).names;

test('that a workbook is signed is told, as long as it is', async () => {
  const workbook = await open();
  expect(await workbook.read([], unwatched)).toMatchObject({ signed: true });
  await workbook.applyFixes([FIX], unwatched);
  expect(await workbook.read([], unwatched)).not.toHaveProperty('signed');
  expect(await (await openFileWorkbook(await newWorkbook([cadresSheet]))).read([], unwatched)).not.toHaveProperty(
    'signed',
  );
});

test('where nothing is changed the signature stays', async () => {
  const workbook = await open();
  await workbook.read([], unwatched);
  await workbook.applyFixes([{ ...FIX, fix: { ...FIX.fix, before: '别的' } }], unwatched);
  expect(await partNames(await workbook.save())).toEqual(expect.arrayContaining(SIGNATURE_PARTS));
});

test.each([
  [
    'a fix',
    async (workbook: Awaited<ReturnType<typeof open>>) => {
      await workbook.applyFixes([FIX], unwatched);
    },
  ],
  [
    'a new sheet',
    async (workbook: Awaited<ReturnType<typeof open>>) => {
      await workbook.write([summaryPlan(2)], { onClash: 'refuse' }, unwatched);
    },
  ],
])('with %s the signature goes, all of it and nothing else', async (_, change) => {
  const workbook = await open();
  await change(workbook);
  const pkg = await openPackage(await workbook.save());
  expect(pkg.names.filter((name) => name.startsWith('_xmlsignatures'))).toEqual([]);
  const text = async (part: string): Promise<string> => new TextDecoder().decode(await pkg.read(part));
  expect(await text('_rels/.rels')).not.toContain('signature');
  expect(await text('[Content_Types].xml')).not.toContain('_xmlsignatures');
  expect(await partNames(await newWorkbook([cadresSheet]))).toEqual(
    pkg.names.filter((name) => !/sheet2|drawing|chart/.test(name)),
  );
});
