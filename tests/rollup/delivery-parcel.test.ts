import { readDelivery } from '../../src/app/rollup/read-delivery';
import { unusableDelivery } from '../../src/app/rollup/unusable-delivery';
import { samplePlans } from '../../src/app/create';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { marksOf } from '../../src/rollup/delivery';
import { packDelivery, parcelBuffers, unpackDelivery } from '../../src/rollup/delivery-parcel';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { content } from '../support/book';
import { delivered } from './county';

test('what comes out of a parcel is what was packed, over a channel too', async () => {
  const sample = await newWorkbook(samplePlans());
  const faulty = 'X | 名称 | 类别\n__proto__ | 乌木村 | 村\n"\\u2028" | 乌木村 | 镇';
  for (const delivery of [
    await readDelivery({ file: 'a.xlsx', bytes: sample }, openFileWorkbook, dayOf(2014, 7, 1) ?? 0, unwatched),
    await delivered('b.xlsx', content({ Villages: faulty })),
    unusableDelivery('c.xlsx', new Error('broken')),
  ]) {
    const parcel = packDelivery(structuredClone(delivery));
    const sent = structuredClone(parcel, { transfer: [...parcelBuffers(parcel)] });
    expect(unpackDelivery(sent)).toEqual(delivery);
  }
});

test('where no opinion asks for other rows, the findings’ rows alone have marks, and the same ones', async () => {
  const workbook = content({ Villages: '名称 | 类别\n乌木村 | 镇\n桂花村 | 村' });
  const [all, found] = [
    await delivered('a.xlsx', workbook),
    await delivered('a.xlsx', workbook, undefined, 'found'),
  ].map(({ content: book }) => (book.kind === 'book' ? book : null));
  expect(all?.findings.some(({ mark }) => mark !== null)).toBe(true);
  expect(found?.findings).toEqual(all?.findings);
  expect(all?.ledgers.filter(({ table }) => table === 'Villages').flatMap(marksOf)).toHaveLength(2);
  expect(() => found?.ledgers.map(marksOf)).toThrow(RangeError);
});

test('of what a page hands on, nothing but bytes and a few words are to be parsed there, however many findings there are', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => `村${at} | 镇`).join('\n');
  const delivery = await delivered('a.xlsx', content({ Villages: `名称 | 类别\n${rows}` }));
  expect(delivery.content.kind === 'book' && delivery.content.findings.length).toBeGreaterThanOrEqual(500);
  const { head, parts } = packDelivery(delivery);
  expect([head, ...parts].every((bytes) => bytes instanceof Uint8Array)).toBe(true);
});
