import { unwatched } from '../../src/model/progress';
import { cadresSheet, sourcesPlan, summaryPlan, userSheet } from './contract-plans';
import { namesOf, sheetNamed } from './contract-values';
import type { MakePort } from './port-under-test';

const refuse = { onClash: 'refuse' } as const;
const FORM = '干部履职汇总';

/**
 * What an adapter promises of a sheet of the product's that the user has touched: nothing of the user's is lost, and
 * the outcome says where it is.
 */
export function additionsContract(makePort: MakePort): void {
  test.each([
    ['to the right of the form', { row: 4, column: 6 }, 'F4'],
    ['below the form', { row: 40, column: 2 }, 'B40'],
  ])(
    'what the user typed %s is on the new sheet in its place, or on the old one that is kept',
    async (_, place, address) => {
      const workbook = await makePort([cadresSheet]);
      await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
      await workbook.user.type(FORM, place, '待核实');
      const [form] = (await workbook.port.write([summaryPlan(3), sourcesPlan], refuse, unwatched)).written;
      const snapshot = await workbook.snapshot();
      expect(sheetNamed(snapshot, form?.kept ?? FORM).cells[address]).toBe('待核实');
      expect(sheetNamed(snapshot, FORM).cells['A6']).toBe('干部3');
    },
  );

  test('a value changed in the form keeps the old sheet, which is the user’s from then on', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    await workbook.user.type(FORM, { row: 4, column: 2 }, 99);
    expect((await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched)).written).toEqual([
      { plan: 'cadreSummary', sheet: FORM, replaced: true, kept: '干部履职汇总（旧）' },
      { plan: 'sources', sheet: '数据来源', replaced: true },
    ]);
    const snapshot = await workbook.snapshot();
    expect(namesOf(snapshot)).toEqual(['干部名册', FORM, '干部履职汇总（旧）', '数据来源']);
    expect([sheetNamed(snapshot, FORM).cells['B4'], sheetNamed(snapshot, '干部履职汇总（旧）').cells['B4']]).toEqual([
      1, 99,
    ]);
    expect((await workbook.port.read([], unwatched)).stamps.map(({ sheet }) => sheet).sort()).toEqual(
      [FORM, '数据来源'].sort(),
    );
    const { written } = await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    expect(written).toEqual([
      { plan: 'cadreSummary', sheet: FORM, replaced: true },
      { plan: 'sources', sheet: '数据来源', replaced: true },
    ]);
    expect(await workbook.snapshot()).toEqual(snapshot);
  });

  test('a second one that is kept gets the next name', async () => {
    const workbook = await makePort([userSheet('干部履职汇总（旧）', [['我的']])]);
    const before = await workbook.snapshot();
    await workbook.port.write([summaryPlan(2)], refuse, unwatched);
    for (const kept of ['干部履职汇总（旧2）', '干部履职汇总（旧3）']) {
      await workbook.user.type(FORM, { row: 4, column: 1 }, '改过');
      expect((await workbook.port.write([summaryPlan(2)], refuse, unwatched)).written).toEqual([
        { plan: 'cadreSummary', sheet: FORM, replaced: true, kept },
      ]);
    }
    expect((await workbook.snapshot()).sheets[0]).toEqual(before.sheets[0]);
  });

  test('ten runs with something beside the form give the same sheets', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    await workbook.user.type(FORM, { row: 4, column: 6 }, '待核实');
    await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    const once = await workbook.snapshot();
    for (let again = 0; again < 9; again++) await workbook.port.write([summaryPlan(2), sourcesPlan], refuse, unwatched);
    expect(await workbook.snapshot()).toEqual(once);
  });

  test('a form that the user hid stays hidden and is said to be', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.write([summaryPlan(2)], refuse, unwatched);
    await workbook.user.hide(FORM);
    expect((await workbook.port.write([summaryPlan(4)], refuse, unwatched)).written).toEqual([
      { plan: 'cadreSummary', sheet: FORM, replaced: true, hidden: true },
    ]);
    expect(sheetNamed(await workbook.snapshot(), FORM)).toMatchObject({ visible: false, cells: { A7: '干部4' } });
  });
}
