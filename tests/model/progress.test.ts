import { breathe, pacer, unwatched } from '../../src/model/progress';

test('a breath lets waiting timers run', async () => {
  const seen: string[] = [];
  setTimeout(() => {
    seen.push('timer');
  }, 0);
  for (let breaths = 0; breaths < 1000 && seen.length === 0; breaths += 1) await breathe(unwatched);
  expect(seen).toEqual(['timer']);
});

test('cancelled work stops at the next breath with the reason it was given', async () => {
  const controller = new AbortController();
  const work = { ...unwatched, signal: controller.signal };
  controller.abort(new Error('取消'));
  await expect(breathe(work)).rejects.toThrow('取消');
  await expect(pacer(work)()).rejects.toThrow('取消');
});

test('a pace lets others run only where the last breath lies too long ago', async () => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
  const pace = pacer(unwatched);
  const seen: string[] = [];
  setImmediate(() => {
    seen.push('other work');
  });
  for (let rows = 0; rows < 1000; rows += 1) await pace();
  expect(seen).toEqual([]);
  for (let breaths = 0; breaths < 1000 && seen.length === 0; breaths += 1) {
    clock.mockReturnValue(1000 * (breaths + 1));
    await pace();
  }
  expect(seen).toEqual(['other work']);
  clock.mockRestore();
});
