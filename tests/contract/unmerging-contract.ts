import { unwatched } from '../../src/model/progress';
import { userSheet } from './contract-plans';
import { fix, sheetNamed } from './contract-values';
import type { MakePort } from './port-under-test';

const values = [
  ['姓名', '村'],
  ['王伟', '乌木村'],
  [null, '平桥村'],
  ['李静', '定水村'],
  [null, '马坪村'],
];
const merge = (top: number, bottom: number) => ({
  kind: 'merge' as const,
  range: { top, left: 1, bottom, right: 1 },
});
const range = { top: 2, left: 1, bottom: 3, right: 1 };

/** What an adapter promises of merged cells that are taken apart. */
export function unmergingContract(makePort: MakePort): void {
  test('just these merged cells are taken apart, and each of them can then be filled', async () => {
    const workbook = await makePort([userSheet('人', values, [merge(2, 3), merge(4, 5)])]);
    await workbook.port.unmerge('人', range, unwatched);
    const filling = fix('人', 3, 1, null, '王伟');
    expect(await workbook.port.applyFixes([filling], unwatched)).toEqual({ applied: [filling], refused: [] });
    const { merges, cells } = sheetNamed(await workbook.snapshot(), '人');
    expect(merges).toEqual(['A4:A5']);
    expect(cells).toMatchObject({ A2: '王伟', A3: '王伟', B3: '平桥村', A4: '李静' });
    await workbook.port.unmerge('人', { ...range, top: 4, bottom: 5 }, unwatched);
    expect(sheetNamed(await workbook.snapshot(), '人').merges).toEqual([]);
  });

  test('a protected sheet is named and stays as it is', async () => {
    const workbook = await makePort([userSheet('人', values, [merge(2, 3)])]);
    await workbook.user.protect('人');
    await expect(workbook.port.unmerge('人', range, unwatched)).rejects.toMatchObject({
      problem: { reason: 'protectedSheets', sheets: ['人'] },
    });
    expect(sheetNamed(await workbook.snapshot(), '人').merges).toEqual(['A2:A3']);
  });
}
