import { check } from '../../src/app/check';
import { samplePlans } from '../../src/app/create';
import { summarize, type SummarizeOutcome } from '../../src/app/summarize';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { userSheet } from './contract-plans';
import { namesOf, sheetNamed } from './contract-values';
import type { MakePort, PortUnderTest } from './port-under-test';

const FORMS = ['干部履职汇总', '板块汇总', '走访慰问汇总', '村级汇总', '校验结果', '数据来源'];

/** 汇总 on 5 July 2014, always at the same minute. */
async function sumUp({ port }: PortUnderTest, onClash: 'refuse' | 'rename' = 'refuse'): Promise<SummarizeOutcome> {
  return summarize(
    port,
    await check(port, dayOf(2014, 7, 5) ?? 0, unwatched),
    { onClash, force: true, time: '2014-07-05 10:32' },
    unwatched,
  );
}

/** What 汇总 promises over an adapter, with the sample township and its real summary sheets. */
export function summaryContract(makePort: MakePort): void {
  const sample = async (): Promise<PortUnderTest> => {
    const workbook = await makePort('empty');
    await workbook.port.write(samplePlans(), { onClash: 'refuse' }, unwatched);
    return workbook;
  };

  test('汇总 again and again gives the same sheets', async () => {
    const workbook = await sample();
    await sumUp(workbook);
    const once = await workbook.snapshot();
    expect(namesOf(once)).toEqual(expect.arrayContaining(FORMS));
    // Once more would not show what only builds up: the second time replaces the first, the third the replacement.
    for (let again = 0; again < 2; again++) await sumUp(workbook);
    expect(await workbook.snapshot()).toEqual(once);
  }, 300_000);

  test('after the user renamed, moved, hid and deleted forms and wrote beside one, 汇总 puts each where it belongs and says so', async () => {
    const workbook = await sample();
    await sumUp(workbook);
    const { user } = workbook;
    await user.rename('干部履职汇总', '干部（上半年）');
    await user.moveToFront('干部（上半年）');
    await user.hide('村级汇总');
    await user.remove('走访慰问汇总');
    await user.type('板块汇总', { row: 5, column: 15 }, '待核实');
    const outcome = await sumUp(workbook);
    const snapshot = await workbook.snapshot();
    const sheets = outcome.kind === 'written' ? outcome.sheets : [];
    const kept = sheets.find(({ sheet }) => sheet === '板块汇总')?.kept;
    expect(sheets).toEqual([
      { plan: 'cadreSummary', sheet: '干部（上半年）', replaced: true },
      { plan: 'sectionSummary', sheet: '板块汇总', replaced: true, ...(kept !== undefined && { kept }) },
      { plan: 'visitSummary', sheet: '走访慰问汇总', replaced: false },
      { plan: 'villageSummary', sheet: '村级汇总', replaced: true, hidden: true },
      { plan: 'findings', sheet: '校验结果', replaced: true },
      { plan: 'sources', sheet: '数据来源', replaced: true },
    ]);
    expect(namesOf(snapshot)[0]).toBe('干部（上半年）');
    expect(sheetNamed(snapshot, kept ?? '板块汇总').cells['O5']).toBe('待核实');
    expect(sheetNamed(snapshot, '村级汇总').visible).toBe(false);
  }, 300_000);

  test('a protected form is named and all of them stay as they are', async () => {
    const workbook = await sample();
    await sumUp(workbook);
    await workbook.user.protect('村级汇总');
    const before = await workbook.snapshot();
    await expect(sumUp(workbook)).rejects.toMatchObject({
      problem: { reason: 'protectedSheets', sheets: ['村级汇总'] },
    });
    expect(await workbook.snapshot()).toEqual(before);
  }, 300_000);

  test('a user’s own 板块汇总 is asked about, then left as it is beside the form', async () => {
    const workbook = await makePort([userSheet('板块汇总', [['手工做的']])]);
    await workbook.port.write(samplePlans(), { onClash: 'refuse' }, unwatched);
    expect(await sumUp(workbook)).toEqual({ kind: 'clash', clashes: [{ plan: 'sectionSummary', sheet: '板块汇总' }] });
    expect(await sumUp(workbook, 'rename')).toMatchObject({
      kind: 'written',
      renamed: [{ planned: '板块汇总', sheet: '板块汇总 (2)' }],
    });
    const snapshot = await workbook.snapshot();
    expect(sheetNamed(snapshot, '板块汇总').cells).toEqual({ A1: '手工做的' });
    expect(sheetNamed(snapshot, '板块汇总 (2)').cells['A1']).toBe('2014年上半年四个板块工作汇总表');
  }, 300_000);
}
