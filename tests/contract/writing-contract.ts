import { unwatched } from '../../src/model/progress';
import {
  cadresLocator,
  cadresSheet,
  hostileTexts,
  impossiblePlan,
  sourcesPlan,
  summaryPlan,
  userSheet,
} from './contract-plans';
import { fix, namesOf, sheetNamed } from './contract-values';
import type { MakePort } from './port-under-test';

const refuse = { onClash: 'refuse' } as const;
const rename = { onClash: 'rename' } as const;

/** What an adapter promises of writing sheets: where they go, what they replace, and that it is all or nothing. */
export function writingContract(makePort: MakePort): void {
  test('new sheets come behind the others, in order, with what the plan says', async () => {
    const workbook = await makePort([cadresSheet]);
    const outcome = await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    expect(outcome).toEqual({
      clashes: [],
      written: [
        { plan: 'cadreSummary', sheet: '干部履职汇总', replaced: false },
        { plan: 'sources', sheet: '数据来源', replaced: false },
      ],
    });
    const snapshot = await workbook.snapshot();
    expect(namesOf(snapshot)).toEqual(['干部名册', '干部履职汇总', '数据来源']);
    expect(sheetNamed(snapshot, '干部履职汇总')).toMatchObject({
      visible: true,
      cells: {
        A1: '干部履职情况汇总表',
        A3: '姓名',
        B3: '好事实事',
        A4: '干部1',
        B4: 1,
        A5: '干部2',
        B5: 2,
        B6: { formula: 'SUBTOTAL(9,B4:B5)', result: 3 },
        A8: '双联台账 汇总 2 人',
      },
      merges: ['A1:B1'],
      links: { A4: '数据来源!A2' },
    });
  });

  test('tables, number formats and validations arrive as the plan says', async () => {
    const workbook = await makePort('empty');
    await workbook.port.write([cadresSheet], refuse, unwatched);
    const { tables, validations, numberFormats } = sheetNamed(await workbook.snapshot(), '干部名册');
    expect(tables).toEqual([{ name: 'Cadres', range: 'B3:D6', columns: ['姓名*', '到岗日期', '备注'] }]);
    expect(numberFormats).toMatchObject({ C4: 'yyyy-mm-dd', C6: 'yyyy-mm-dd' });
    const list = {
      type: 'list',
      formulas: ['"兼职,借调"'],
      prompt: { title: '备注', text: '可以不填' },
      error: { level: 'warning', title: '备注', text: '不在可选的词里' },
    };
    expect(validations).toEqual({
      D4: list,
      D5: list,
      C4: {
        type: 'date',
        formulas: [36_526, 73_050],
        prompt: null,
        error: { level: 'stop', title: '日期', text: '请填日期' },
      },
    });
  });

  test('the sheets of others stay as they were', async () => {
    const workbook = await makePort([cadresSheet, userSheet('我的表', [['自己的', 1]])]);
    const before = await workbook.snapshot();
    await workbook.port.write([summaryPlan(3)], refuse, unwatched);
    expect((await workbook.snapshot()).sheets.slice(0, 2)).toEqual(before.sheets);
  });

  test('what was written can be read: the ledger, and the stamp with its plan', async () => {
    const { port } = await makePort('empty');
    await port.write([cadresSheet, summaryPlan(2), sourcesPlan], refuse, unwatched);
    const { grids, stamps } = await port.read([cadresLocator], unwatched);
    expect(grids[0]?.bounds).toEqual({ headerRow: 3, left: 2, right: 4 });
    expect(new Map(stamps.map(({ plan, ...rest }) => [plan, rest]))).toEqual(
      new Map([
        ['cadreSummary', { sheet: '干部履职汇总', text: '双联台账 汇总 2 人' }],
        ['sources', { sheet: '数据来源', text: '双联台账 来源' }],
      ]),
    );
  });

  test('writing the same ten times changes nothing', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    const once = await workbook.snapshot();
    for (let again = 0; again < 9; again++) {
      const { written } = await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
      expect(written.every(({ replaced }) => replaced)).toBe(true);
    }
    expect(await workbook.snapshot()).toEqual(once);
  });

  test('a shorter form leaves nothing of the longer one it replaces', async () => {
    const workbook = await makePort('empty');
    await workbook.port.write([summaryPlan(9), sourcesPlan], refuse, unwatched);
    await workbook.port.write([summaryPlan(1)], refuse, unwatched);
    const { cells } = sheetNamed(await workbook.snapshot(), '干部履职汇总');
    expect(Object.keys(cells).sort()).toEqual(['A1', 'A3', 'A4', 'A7', 'B3', 'B4', 'B5']);
  });

  test('a form that the user renamed and moved is replaced where it stands, and links lead to it', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    await workbook.user.rename('数据来源', '来源 (旧)');
    await workbook.user.moveToFront('来源 (旧)');
    expect((await workbook.port.write([summaryPlan(3), sourcesPlan], refuse, unwatched)).written).toEqual([
      { plan: 'cadreSummary', sheet: '干部履职汇总', replaced: true },
      { plan: 'sources', sheet: '来源 (旧)', replaced: true },
    ]);
    const snapshot = await workbook.snapshot();
    expect(namesOf(snapshot)).toEqual(['来源 (旧)', '干部名册', '干部履职汇总']);
    expect(sheetNamed(snapshot, '干部履职汇总').links).toEqual({ A4: '来源 (旧)!A2' });
  });

  test('a hidden form is replaced, not doubled', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2)], refuse, unwatched);
    await workbook.user.hide('干部履职汇总');
    await workbook.port.write([summaryPlan(4)], refuse, unwatched);
    const snapshot = await workbook.snapshot();
    expect(namesOf(snapshot)).toEqual(['干部名册', '干部履职汇总']);
    expect(sheetNamed(snapshot, '干部履职汇总').cells['A7']).toBe('干部4');
  });

  test('a protected form is named and nothing is written', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    await workbook.user.protect('干部履职汇总');
    const before = await workbook.snapshot();
    await expect(workbook.port.write([summaryPlan(3), sourcesPlan], refuse, unwatched)).rejects.toMatchObject({
      problem: { reason: 'protectedSheets', sheets: ['干部履职汇总'] },
    });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('a workbook of protected structure is said and nothing is written', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2)], refuse, unwatched);
    await workbook.user.lockStructure();
    const before = await workbook.snapshot();
    await expect(workbook.port.write([summaryPlan(3)], refuse, unwatched)).rejects.toMatchObject({
      problem: { reason: 'protectedStructure' },
    });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('a form that the user deleted is written anew', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2)], refuse, unwatched);
    await workbook.user.remove('干部履职汇总');
    expect((await workbook.port.read([], unwatched)).stamps).toEqual([]);
    expect((await workbook.port.write([summaryPlan(2)], refuse, unwatched)).written).toEqual([
      { plan: 'cadreSummary', sheet: '干部履职汇总', replaced: false },
    ]);
  });

  test("a user's own sheet of that name is not written over: the clash is answered and nothing is written", async () => {
    const workbook = await makePort([userSheet('干部履职汇总', [['手工做的']])]);
    const before = await workbook.snapshot();
    expect(await workbook.port.write([sourcesPlan, summaryPlan(2)], refuse, unwatched)).toEqual({
      clashes: [{ plan: 'cadreSummary', sheet: '干部履职汇总' }],
      written: [],
    });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test("beside a user's own sheet of that name the form gets the next free one, and keeps it", async () => {
    const workbook = await makePort([
      userSheet('干部履职汇总', [['手工做的']]),
      userSheet('干部履职汇总 (2)', [['也是']]),
    ]);
    const before = await workbook.snapshot();
    for (const replaced of [false, true]) {
      expect((await workbook.port.write([summaryPlan(2)], rename, unwatched)).written).toEqual([
        { plan: 'cadreSummary', sheet: '干部履职汇总 (3)', replaced },
      ]);
    }
    const after = await workbook.snapshot();
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(namesOf(after)).toEqual(['干部履职汇总', '干部履职汇总 (2)', '干部履职汇总 (3)']);
  });

  test('where one sheet cannot be written, none is, and the old ones stay', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2)], refuse, unwatched);
    const before = await workbook.snapshot();
    await expect(workbook.port.write([summaryPlan(5), impossiblePlan], refuse, unwatched)).rejects.toThrow();
    expect(await workbook.snapshot()).toEqual(before);
    expect((await workbook.port.read([], unwatched)).stamps).toEqual([
      { plan: 'cadreSummary', sheet: '干部履职汇总', text: '双联台账 汇总 2 人' },
    ]);
  });

  test('cancelled work rejects with the reason and has changed nothing', async () => {
    const workbook = await makePort([cadresSheet]);
    const before = await workbook.snapshot();
    const work = { report: () => undefined, signal: AbortSignal.abort(new Error('用户取消')) };
    await expect(workbook.port.write([summaryPlan(2)], refuse, work)).rejects.toThrow('用户取消');
    await expect(workbook.port.applyFixes([fix('干部名册', 4, 2, '王伟', '王 伟')], work)).rejects.toThrow('用户取消');
    await expect(workbook.port.read([cadresLocator], work)).rejects.toThrow('用户取消');
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('text stays text, whatever it looks like', async () => {
    const workbook = await makePort('empty');
    await workbook.port.write(
      [userSheet('干部名册', [['姓名'], ...hostileTexts.map((text) => [text])])],
      refuse,
      unwatched,
    );
    const { grids } = await workbook.port.read([cadresLocator], unwatched);
    expect(grids[0]?.values.slice(1)).toEqual(hostileTexts.map((text) => [text]));
    const { cells, links } = sheetNamed(await workbook.snapshot(), '干部名册');
    expect([cells['A2'], cells['A3'], cells['A6'], cells['A9'], cells['A10'], links]).toEqual([
      hostileTexts[0],
      '=1+1',
      '@SUM(A1)',
      '110101199003070038',
      '2014-03-05',
      {},
    ]);
  });

  test('the longest text a cell can hold is kept whole', async () => {
    const { port } = await makePort('empty');
    const text = '帮扶'.repeat(16_383) + '完';
    await port.write([userSheet('干部名册', [['姓名'], [text]])], refuse, unwatched);
    expect((await port.read([cadresLocator], unwatched)).grids[0]?.values[1]).toEqual([text]);
  });
}
