import { unwatched } from '../../../src/model/progress';
import { CountySession, type CountyTools } from '../../../src/taskpane/county/county-session';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { fileOf, submission, township } from './county-files';
import { closeRooms, readerHere, roomBehindChannel } from './county-room';

/** A session, and the workbooks that it handed to the user. */
function session(tools: Partial<CountyTools> = {}) {
  const given: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const made = new CountySession({
    clock: { now: () => new Date(2014, 6, 12, 9, 30) },
    outlet: {
      kind: 'file',
      give: (name, bytes) => {
        given.push({ name, bytes });
        return Promise.resolve();
      },
      show: null,
    },
    openRoom: roomBehindChannel,
    beginReader: readerHere,
    readers: () => 2,
    ...tools,
  });
  return Object.assign(made, { given });
}

const stages = ({ state }: Pick<ReturnType<typeof session>, 'state'>): readonly string[] =>
  state().files.map(({ name, stage }) => `${name} ${stage.kind}`);

afterAll(closeRooms);

test('files of a county become one workbook; a broken one is told of and stops no other', async () => {
  const [first, second] = [await township('甲乡'), await township('乙乡', [['帮扶日志', 7, 3, '查无此人']])];
  const county = session();
  county.addFiles([
    fileOf('甲.xlsx', await submission(first, '2014-07-10 08:00')),
    fileOf('坏的.xlsx', 'PK\u0003\u0004 nothing'),
    fileOf('乙.xlsx', await second.save()),
  ]);
  county.setDue('2014-07-09');
  await county.start();
  expect(stages(county)).toEqual(['甲.xlsx read', '坏的.xlsx unusable', '乙.xlsx read']);
  const { result, notice, working } = county.state();
  expect([notice, working]).toEqual([null, null]);
  expect(result?.overview.units.map(({ unit, late, file }) => [unit, late, file?.file])).toEqual([
    ['甲乡', true, '甲.xlsx'],
    ['乙乡', null, '乙.xlsx'],
  ]);
  expect(result?.overview.files[1]?.problems[0]?.text.zh).toContain('没有计入：');
  expect(result?.slips).toEqual([{ unit: '乙乡', points: 1, file: '退回单-乙乡.xlsx' }]);
  await county.giveWorkbook();
  expect(county.given.map(({ name }) => name)).toEqual(['2014年上半年县级汇总.xlsx']);
  const workbook = await openFileWorkbook(county.given[0]?.bytes ?? new Uint8Array());
  expect((await workbook.sheetNames()).slice(0, 2)).toEqual(['报送情况', '各乡镇对照']);
  const status = JSON.stringify((await workbook.readGrid('报送情况'))?.values);
  expect(status).toContain('制表时间：2014-07-12 09:30');
});

test('an earlier county workbook lends its list of units and the remarks typed into it', async () => {
  const second = await township('乙乡', [['帮扶日志', 7, 3, '查无此人']]);
  const before = session();
  before.addFiles([fileOf('甲.xlsx', await (await township('甲乡')).save()), fileOf('乙.xlsx', await second.save())]);
  await before.start();
  await before.giveWorkbook();
  const earlier = await openFileWorkbook(before.given[0]?.bytes ?? new Uint8Array());
  const grid = await earlier.readGrid('校验结果');
  const header = grid?.values.find((row) => row.includes('县级意见')) ?? [];
  const at = grid?.values.findIndex((row) => row[header.indexOf('代码')] === 'R201') ?? -1;
  const place = { row: (grid?.top ?? 1) + at, column: (grid?.left ?? 1) + header.indexOf('县级意见') };
  await earlier.enterCells(
    [{ sheet: '校验结果', place, fix: { safe: true, before: null, after: '请核对姓名' } }],
    unwatched,
  );

  const county = session();
  county.addFiles([fileOf('乙.xlsx', await second.save())]);
  await county.chooseEarlier(fileOf('上次.xlsx', await earlier.save()));
  expect(county.state().earlier).toMatchObject({ file: '上次.xlsx', list: { units: ['甲乡', '乙乡'], abolished: [] } });
  await county.start();
  const { result } = county.state();
  expect(result?.overview.opinions).toEqual({
    open: 1,
    changed: 0,
    explained: 0,
    masked: 0,
    notReported: 0,
    notFound: 0,
  });
  expect(result?.overview.units.map(({ unit, file }) => [unit, file !== null])).toEqual([
    ['甲乡', false],
    ['乙乡', true],
  ]);
});

test('two copies of one submission count once, and nobody is asked which is later', async () => {
  const bytes = await submission(await township('甲乡'), '2014-07-10 08:00:05');
  const copy = await openFileWorkbook(bytes);
  await copy.keep('Note', 'opened and saved', unwatched);
  const county = session();
  county.addFiles([fileOf('甲.xlsx', bytes), fileOf('甲（另存）.xlsx', await copy.save())]);
  await county.start();
  const problems = county.state().result?.overview.files.map((file) => file.problems.map(({ text }) => text.zh));
  expect(problems).toEqual([
    [expect.stringContaining('与“甲（另存）.xlsx”的封签相同')],
    expect.not.arrayContaining([expect.stringContaining('没有计入')]),
  ]);
});

test('what is no list of units and no county workbook is told for what it is not', async () => {
  const county = session();
  const sample = fileOf('台账.xlsx', await (await township('甲乡')).save());
  await county.chooseEarlier(sample);
  expect(county.state().notice?.sentences).toEqual([{ name: 'countyNoOpinions', params: { name: '台账.xlsx' } }]);
  await county.chooseUnits(fileOf('坏.xlsx', 'nothing'));
  expect([county.state().notice?.intent, county.state().units]).toEqual(['error', null]);
});

test('a cancelled roll-up keeps what was read, and goes on from there', async () => {
  const jobs: string[] = [];
  const ended: string[] = [];
  const county = session({
    readers: () => 1,
    beginReader: () => ({
      read: (job) => {
        jobs.push(job.file);
        if (jobs.length !== 2) return readerHere().read(job);
        county.cancel();
        return new Promise(() => undefined);
      },
      end: () => ended.push('reader'),
    }),
  });
  const bytes = await (await township('甲乡')).save();
  county.addFiles([fileOf('一.xlsx', bytes), fileOf('二.xlsx', bytes)]);
  await county.start();
  expect(stages(county)).toEqual(['一.xlsx read', '二.xlsx waiting']);
  expect(county.state().notice?.sentences).toEqual([{ name: 'countyCancelled', params: {} }]);
  expect([county.state().result, ended]).toEqual([null, ['reader']]);
  await county.start();
  expect(jobs).toEqual(['一.xlsx', '二.xlsx', '二.xlsx']);
  expect(county.state().result?.overview.files.map(({ counted }) => counted)).toEqual([true, false]);
});

test('a reader that dies takes its own file along, no other', async () => {
  let readers = 0;
  const county = session({
    readers: () => 1,
    beginReader: () => {
      readers += 1;
      return readers > 1
        ? readerHere()
        : { read: () => Promise.reject(new RangeError('Array buffer allocation failed')), end: () => undefined };
    },
  });
  const bytes = await (await township('甲乡')).save();
  county.addFiles([fileOf('太大.xlsx', 'x'), fileOf('甲.xlsx', bytes)]);
  await county.start();
  expect(stages(county)).toEqual(['太大.xlsx unusable', '甲.xlsx read']);
  expect(county.state().result?.overview.files[0]?.problems[0]?.text.zh).toContain('内存不够');
});

test('where the worker that keeps the files breaks down they are read again', async () => {
  let breakDown: (error: Error) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    breakDown = reject;
  });
  const rooms: string[] = [];
  const county = session({
    openRoom: () => {
      rooms.push('room');
      return rooms.length === 1 ? { ...roomBehindChannel(), lost } : roomBehindChannel();
    },
  });
  county.addFiles([fileOf('甲.xlsx', await (await township('甲乡')).save())]);
  await county.start();
  breakDown(new Error('out of memory'));
  await Promise.resolve();
  expect([stages(county), county.state().result]).toEqual([['甲.xlsx waiting'], null]);
  await county.start();
  expect([rooms.length, county.state().result?.overview.units.length]).toEqual([2, 1]);
});

test('a change of files, list or day takes away what was made without it', async () => {
  const county = session();
  county.addFiles([fileOf('甲.xlsx', await (await township('甲乡')).save())]);
  await county.start();
  const made = county.state().result;
  county.setDue('2014-07-10');
  expect([made === null, county.state().result]).toEqual([false, null]);
  county.removeAll();
  expect(county.state().files).toEqual([]);
});

test('files of the period before are set beside those of now, and one that cannot be compared with is told of', async () => {
  const first = await township('甲乡', [['基本信息', 5, 2, '一季度']]);
  const county = session();
  county.addFiles([fileOf('甲.xlsx', await (await township('甲乡')).save())]);
  await county.chooseBefore([fileOf('坏的.xlsx', 'nothing'), fileOf('甲一季度.xlsx', await first.save())]);
  expect(county.state().before).toEqual({ file: '坏的.xlsx、甲一季度.xlsx', units: 1 });
  expect(JSON.stringify(county.state().notice?.sentences)).toContain('上期的文件不能用：坏的.xlsx');
  await county.start();
  expect(JSON.stringify(county.state().result?.since)).toContain('没有封签');
  await county.giveWorkbook();
  const workbook = await openFileWorkbook(county.given[0]?.bytes ?? new Uint8Array());
  expect(await workbook.sheetNames()).toContain('上期对比');
  await county.chooseBefore([]);
  expect(county.state().before).toBeNull();
});
