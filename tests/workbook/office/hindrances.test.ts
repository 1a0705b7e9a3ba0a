import { unwatched, type Work } from '../../../src/model/progress';
import { officeWorkbook, type OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { inExcel } from '../../../src/workbook/office/session';
import { cadresLocator, cadresSheet, summaryPlan, userSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { hostSnapshot } from './support/host-snapshot';
import { assertHostsContent, openInExcel, runtimeOf } from './support/open';

afterEach(assertHostsContent);

const refuse = { onClash: 'refuse' } as const;

describe.each(Object.entries(EXCEL_VERSIONS))('%s', (_, version) => {
  test('a cell is shown and selected, on whatever sheet', async () => {
    const { host, port } = openInExcel([cadresSheet, userSheet('别的', [[1]])], { version });
    await port.select('别的', { row: 7, column: 3 }, unwatched);
    expect(host.workbook.active).toEqual({ sheet: host.workbook.sheet('别的').id, place: { row: 7, column: 3 } });
    expect(host.batches).toHaveLength(1);
  });

  test('another workbook in front is said, and nothing is written', async () => {
    const { host, port } = openInExcel([cadresSheet], { version });
    host.focusOtherWorkbook(true);
    const before = hostSnapshot(host.workbook);
    const inTheWay = { problem: { reason: 'otherWorkbook' } };
    await expect(port.select('干部名册', { row: 1, column: 1 }, unwatched)).rejects.toMatchObject(inTheWay);
    await expect(port.write([summaryPlan(2)], refuse, unwatched)).rejects.toMatchObject(inTheWay);
    expect(hostSnapshot(host.workbook)).toEqual(before);
  });

  test('reading waits until the user has finished typing in a cell', async () => {
    const { host, port } = openInExcel([cadresSheet], { version });
    const end = host.startCellEdit();
    let read = false;
    const reading = port.read([cadresLocator], unwatched).then(() => {
      read = true;
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
    expect(read).toBe(false);
    end();
    await reading;
    expect(read).toBe(true);
  });

  test('a sheet that is gone cannot be shown', async () => {
    const { port } = openInExcel([cadresSheet], { version });
    await expect(port.select('没有', { row: 1, column: 1 }, unwatched)).rejects.toMatchObject({
      problem: { reason: 'gone' },
    });
  });
});

describe('while the user is typing in a cell', () => {
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
  const fixes = [
    { sheet: '干部名册', place: { row: 5, column: 4 }, fix: { before: '  兼职 ', after: '兼职', safe: true } },
  ];

  /** A pane's work: what it was told last, and a button that cancels it. */
  function watchedWork() {
    const controller = new AbortController();
    const told: string[] = [];
    return {
      work: {
        signal: controller.signal,
        report: ({ zh }: { readonly zh: string }) => {
          told.push(zh);
        },
      },
      told,
      cancel: () => {
        controller.abort();
      },
    };
  }

  test('it is said after two seconds what Excel waits for, and no longer once it goes on', async () => {
    const { host, port } = openInExcel([cadresSheet]);
    const { work, told } = watchedWork();
    const end = host.startCellEdit();
    const reading = port.read([cadresLocator], work);
    await pause(1800);
    expect(told.join()).not.toContain('回车');
    await pause(400);
    expect(told.at(-1)).toContain('请按回车结束输入');
    end();
    expect((await reading).grids).toHaveLength(1);
    expect(told.at(-1)).not.toContain('回车');
  });

  test('a cell that is to be shown is waited for in the same way', async () => {
    const { host, port } = openInExcel([cadresSheet]);
    const { work, told } = watchedWork();
    const end = host.startCellEdit();
    const showing = port.select('干部名册', { row: 5, column: 2 }, work);
    await pause(2200);
    expect(told.at(-1)).toContain('请按回车结束输入');
    end();
    await showing;
    expect(host.workbook.active.place).toEqual({ row: 5, column: 2 });
  });

  test.each([
    ['reading', (port: OfficeWorkbook, work: Work) => port.read([cadresLocator], work)],
    ['fixing', (port: OfficeWorkbook, work: Work) => port.applyFixes(fixes, work)],
    [
      '修复 as one step',
      (port: OfficeWorkbook, work: Work) => port.inOneStep(() => port.applyFixes(fixes, work), work),
    ],
    ['汇总', (port: OfficeWorkbook, work: Work) => port.write([summaryPlan(3)], refuse, work)],
  ])('%s can be cancelled at once and changes nothing, then or later', async (_, task) => {
    const { host, port } = openInExcel([cadresSheet]);
    const before = hostSnapshot(host.workbook);
    const { work, cancel } = watchedWork();
    const end = host.startCellEdit();
    const done = task(port, work).then(
      () => 'done',
      (error: unknown) => (error === work.signal.reason ? 'cancelled' : error),
    );
    await pause(20);
    cancel();
    expect(await Promise.race([done, pause(200).then(() => 'still waiting')])).toBe('cancelled');
    end();
    await pause(50);
    expect(hostSnapshot(host.workbook)).toEqual(before);
    // What comes next is no part of what was cancelled.
    expect((await port.applyFixes(fixes, unwatched)).applied).toHaveLength(1);
  });

  test('changes that were sent are waited for, since Excel makes them once it can', async () => {
    const { host } = openInExcel([cadresSheet]);
    const { work, cancel } = watchedWork();
    const end = host.startCellEdit();
    const done = inExcel(runtimeOf(host), work, async ({ context, sync }) => {
      context.workbook.worksheets.getItem('干部名册').getRange('B4').values = [['王卫']];
      await sync();
    }).then(
      () => 'done',
      () => 'cancelled',
    );
    await pause(20);
    cancel();
    expect(await Promise.race([done, pause(100).then(() => 'still waiting')])).toBe('still waiting');
    end();
    expect(await done).toBe('done');
    expect(host.workbook.sheet('干部名册').cells.get(4)?.get(2)?.value).toBe('王卫');
  });
});

test('a copy that the user made of a summary sheet is not replaced in its stead', async () => {
  const { host, port } = openInExcel([cadresSheet]);
  await port.write([summaryPlan(2)], refuse, unwatched);
  const copy = host.workbook.addSheet('存档');
  copy.names.push({ name: 'SLTZ_cadreSummary', formula: '=存档!$A$1' });
  host.workbook.moveSheet(copy, 0);
  expect((await port.write([summaryPlan(3)], refuse, unwatched)).written).toEqual([
    { plan: 'cadreSummary', sheet: '干部履职汇总', replaced: true },
  ]);
  expect(host.workbook.findSheet('存档')).toBe(copy);
});

test('one step is undone where Excel can do that, and never asked for where it cannot', async () => {
  const fix = {
    sheet: '干部名册',
    place: { row: 5, column: 4 },
    fix: { before: '  兼职 ', after: '兼职', safe: true },
  };
  for (const [version, asked] of [
    [EXCEL_VERSIONS.microsoft365, true],
    [EXCEL_VERSIONS.ltsc2024, undefined],
  ] as const) {
    const { host } = openInExcel([cadresSheet], { version });
    const seen: unknown[] = [];
    const runtime = runtimeOf(host);
    const run = ((options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
      seen.push(options.mergeUndoGroup);
      return runtime.run(options, batch);
    }) as typeof Excel.run;
    const port = officeWorkbook({ ...runtime, run });
    await port.applyFixes([fix], unwatched);
    await port.write([summaryPlan(2)], refuse, unwatched);
    await port.inOneStep(async () => {
      await port.applyFixes([{ ...fix, fix: { ...fix.fix, before: '兼职', after: '专职' } }], unwatched);
      await port.read([cadresLocator], unwatched);
      await port.mark([], unwatched);
    }, unwatched);
    expect(seen).toEqual([asked, undefined, asked]);
    expect(host.workbook.sheet('干部名册').cells.get(5)?.get(4)?.value).toBe('专职');
  }
});

const merge = { top: 3, left: 1, bottom: 4, right: 1 };
const cadresWithoutTable = userSheet(
  '干部名册',
  [
    ['姓名', '备注'],
    ['王伟', ' 兼职'],
    ['李光', null],
    [null, null],
  ],
  [{ kind: 'merge', range: merge }],
);

describe('what can be undone', () => {
  const tidy = { sheet: '干部名册', place: { row: 2, column: 2 }, fix: { before: ' 兼职', after: '兼职', safe: true } };
  const mergedCell = {
    sheet: '干部名册',
    place: { row: 3, column: 1 },
    fix: { before: '李光', after: '李 光', safe: true },
  };

  test.each(Object.entries(EXCEL_VERSIONS))(
    'stays as long as the ledgers are tables, through reading, fixing and marking: %s',
    async (_, version) => {
      const { host, port } = openInExcel([cadresSheet], { version });
      await port.read([cadresLocator], unwatched);
      await port.inOneStep(async () => {
        await port.applyFixes(
          [{ ...tidy, place: { row: 5, column: 4 }, fix: { ...tidy.fix, before: '  兼职 ' } }],
          unwatched,
        );
        await port.read([cadresLocator], unwatched);
        await port.mark([], unwatched);
      }, unwatched);
      expect(host.workbook.undoWiped).toBe(false);
    },
  );

  test.each(Object.entries(EXCEL_VERSIONS))(
    'stays through 修复 also without a table, and merged cells are known from the reading before: %s',
    async (_, version) => {
      const { host, port } = openInExcel([cadresWithoutTable], { version });
      const knowsMerges = version !== EXCEL_VERSIONS.floor;
      await port.read([cadresLocator], unwatched);
      host.workbook.undoWiped = false;
      const {
        result: { refused, merges },
      } = await port.inOneStep(async () => {
        const outcome = await port.applyFixes([tidy, mergedCell], unwatched);
        const { grids } = await port.read([cadresLocator], unwatched);
        await port.mark([], unwatched);
        return { ...outcome, merges: grids[0]?.merges };
      }, unwatched);
      expect(refused).toEqual(knowsMerges ? [{ ...mergedCell, reason: 'merged' }] : []);
      expect(merges).toEqual(knowsMerges ? [merge] : []);
      expect(host.workbook.undoWiped).toBe(false);
    },
  );

  test.each(Object.entries(EXCEL_VERSIONS))(
    'stays through checks that the user did not ask for: %s',
    async (_, version) => {
      const { host, port } = openInExcel([cadresWithoutTable], { version });
      const {
        grids: [asked],
      } = await port.read([cadresLocator], unwatched);
      host.workbook.undoWiped = false;
      const {
        grids: [unasked],
      } = await port.background.read([cadresLocator], unwatched);
      expect(unasked).toEqual(asked);
      expect(host.workbook.undoWiped).toBe(false);
    },
  );
});

test('more than 512 merged areas do not keep the ledgers from being read', async () => {
  const { host, port } = openInExcel([userSheet('干部名册', [['姓名'], ['王伟']])]);
  const sheet = host.workbook.sheet('干部名册');
  sheet.merges.push(
    ...Array.from({ length: 600 }, (_, index) => ({ top: 100 + index, left: 8, bottom: 100 + index, right: 9 })),
  );
  const { grids } = await port.read([cadresLocator], unwatched);
  expect(grids[0]?.values).toHaveLength(2);
  expect(grids[0]?.merges).toEqual([]);
});

test('merged areas of a ledger without a table are told where Excel tells them', async () => {
  for (const [version, merges] of [
    [EXCEL_VERSIONS.floor, []],
    [EXCEL_VERSIONS.excel2021, [merge]],
  ] as const) {
    const { port } = openInExcel([cadresWithoutTable], { version });
    expect((await port.read([cadresLocator], unwatched)).grids[0]?.merges).toEqual(merges);
  }
});
