import { unwatched } from '../../src/model/progress';
import { cadresLocator, cadresSheet, userSheet } from './contract-plans';
import { fix, sheetNamed } from './contract-values';
import type { Abilities, MakePort } from './port-under-test';

/** What an adapter promises of changing cells. */
export function fixingContract(makePort: MakePort, { knowsMerges }: Abilities): void {
  test('just the cells of the fixes change, with the number format they need', async () => {
    const workbook = await makePort([cadresSheet, userSheet('别的', [['李光']])]);
    const before = await workbook.snapshot();
    const fixes = [
      fix('干部名册', 5, 3, '2013.5.6', 41_400, 'yyyy-mm-dd'),
      fix('干部名册', 5, 4, '  兼职 ', '兼职'),
      fix('干部名册', 4, 4, null, '0012', '@'),
    ];
    expect(await workbook.port.applyFixes(fixes, unwatched)).toEqual({ applied: fixes, refused: [] });
    const sheet = sheetNamed(before, '干部名册');
    expect(await workbook.snapshot()).toEqual({
      sheets: [
        {
          ...sheet,
          cells: { ...sheet.cells, C5: 41_400, D5: '兼职', D4: '0012' },
          numberFormats: { ...sheet.numberFormats, C5: 'yyyy-mm-dd', D4: '@' },
        },
        ...before.sheets.slice(1),
      ],
    });
  });

  test('a fix that looks like a formula is written as text', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.port.applyFixes([fix('干部名册', 5, 4, '  兼职 ', '=1+1')], unwatched);
    expect(sheetNamed(await workbook.snapshot(), '干部名册').cells['D5']).toBe('=1+1');
  });

  test('a cell that changed since is refused, the others are fixed', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.user.type('干部名册', { row: 5, column: 3 }, '2013.5.7');
    const stale = fix('干部名册', 5, 3, '2013.5.6', 41_400);
    const good = fix('干部名册', 5, 4, '  兼职 ', '兼职');
    expect(await workbook.port.applyFixes([stale, good], unwatched)).toEqual({
      applied: [good],
      refused: [{ ...stale, reason: 'changed' }],
    });
    expect(sheetNamed(await workbook.snapshot(), '干部名册').cells).toMatchObject({ C5: '2013.5.7', D5: '兼职' });
  });

  test('a formula is refused', async () => {
    const workbook = await makePort([
      userSheet(
        '干部名册',
        [
          ['姓名', '数'],
          ['王伟', null],
        ],
        [{ kind: 'formula', at: { row: 2, column: 2 }, formula: 'LEN(A2)', result: 2 }],
      ),
    ]);
    const before = await workbook.snapshot();
    const formula = fix('干部名册', 2, 2, 2, 3);
    expect(await workbook.port.applyFixes([formula], unwatched)).toEqual({
      applied: [],
      refused: [{ ...formula, reason: 'formula' }],
    });
    expect(await workbook.snapshot()).toEqual(before);
  });

  if (knowsMerges) {
    test('a merged cell is refused', async () => {
      const workbook = await makePort([
        userSheet(
          '干部名册',
          [
            ['姓名', '数'],
            ['赵敏', null],
          ],
          [{ kind: 'merge', range: { top: 2, left: 1, bottom: 2, right: 2 } }],
        ),
      ]);
      const before = await workbook.snapshot();
      // What is merged is known from the reading that found the faults.
      await workbook.port.read([cadresLocator], unwatched);
      const merged = fix('干部名册', 2, 1, '赵敏', '赵 敏');
      expect(await workbook.port.applyFixes([merged], unwatched)).toEqual({
        applied: [],
        refused: [{ ...merged, reason: 'merged' }],
      });
      expect(await workbook.snapshot()).toEqual(before);
    });
  }

  test('a protected sheet is left alone', async () => {
    const workbook = await makePort([cadresSheet]);
    await workbook.user.protect('干部名册');
    const before = await workbook.snapshot();
    const locked = fix('干部名册', 5, 4, '  兼职 ', '兼职');
    expect(await workbook.port.applyFixes([locked], unwatched)).toEqual({
      applied: [],
      refused: [{ ...locked, reason: 'protected' }],
    });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('fixing twice changes nothing more', async () => {
    const workbook = await makePort([cadresSheet]);
    const good = fix('干部名册', 5, 4, '  兼职 ', '兼职');
    await workbook.port.applyFixes([good], unwatched);
    const once = await workbook.snapshot();
    expect(await workbook.port.applyFixes([good], unwatched)).toEqual({
      applied: [],
      refused: [{ ...good, reason: 'changed' }],
    });
    expect(await workbook.snapshot()).toEqual(once);
  });
}
