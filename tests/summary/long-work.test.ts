import { unwatched, type Work } from '../../src/model/progress';
import { readBook } from '../../src/records/read-book';
import { sampleRows } from '../../src/sample/sample';
import { summarize } from '../../src/summary/summarize';
import { periodOf } from '../../src/standard/period';
import type { Book } from '../../src/templates/ledgers';
import { workbookOf } from './workbook';

const sample = sampleRows();

async function sampleBook(log = sample.AssistanceLog): Promise<Book> {
  return (await readBook(workbookOf({ ...sample, AssistanceLog: log }), unwatched)).book;
}

function period(book: Book) {
  const found = periodOf(book);
  if (!found) throw new Error('The profile tells no period');
  return found;
}

test('progress goes up to its total', async () => {
  const book = await sampleBook();
  const steps: (readonly [number, number])[] = [];
  await summarize(book, [], period(book), { ...unwatched, report: (_, done, total) => steps.push([done, total]) });
  const dones = steps.map(([done]) => done);
  expect(dones).toEqual([...dones].sort((a, b) => a - b));
  expect(steps.at(-1)).toEqual([steps.at(-1)?.[1], steps.at(-1)?.[1]]);
});

test('work that was cancelled stops with the reason it was cancelled for', async () => {
  const book = await sampleBook();
  const stop = new AbortController();
  const work: Work = {
    signal: stop.signal,
    report: (_, done) => {
      if (done === 3) stop.abort(new Error('取消'));
    },
  };
  await expect(summarize(book, [], period(book), work)).rejects.toThrow('取消');
});

test('the page answers while 50,000 log rows are summed up', async () => {
  const log = Array.from({ length: 250 }, () => sample.AssistanceLog)
    .flat()
    .slice(0, 50_000);
  const book = await sampleBook(log);
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  try {
    const { villages } = await summarize(book, [], period(book), unwatched);
    expect(villages.reduce((sum, { logRows }) => sum + logRows, 0)).toBe(50_000);
  } finally {
    clearInterval(ticking);
  }
  expect(turns).toBeGreaterThan(0);
});
