import { refusalMessage } from '../../../src/app/messages/fix-refusals';
import { fixNotice } from '../../../src/taskpane/actions/fix';
import type { CellFix, FixRefusal } from '../../../src/workbook/port';

const fix = (row: number): CellFix => ({
  sheet: '帮扶日志',
  place: { row, column: 1 },
  fix: { before: '2014.3.5', after: 41703, safe: true },
});
const refused = (row: number, reason: FixRefusal) => ({ ...fix(row), reason });

test('fixes that were all made are told, in Excel with how often to press Ctrl+Z to undo them', () => {
  expect(fixNotice({ applied: [fix(2), fix(3)], refused: [] }, null)).toEqual({
    intent: 'success',
    sentences: [{ name: 'fixed', params: { count: 2 } }],
  });
  expect(fixNotice({ applied: [fix(2)], refused: [] }, 'oneStep').sentences).toEqual([
    { name: 'fixedOneStep', params: { count: 1 } },
  ]);
  expect(fixNotice({ applied: [fix(2)], refused: [] }, 'steps').sentences).toEqual([
    { name: 'fixedSteps', params: { count: 1 } },
  ]);
});

test('each cell that was left alone is named with its reason', () => {
  const { intent, sentences } = fixNotice(
    { applied: [], refused: [refused(7, 'formula'), refused(8, 'protected')] },
    null,
  );
  expect(intent).toBe('warning');
  expect(sentences).toEqual([refusalMessage(refused(7, 'formula')), refusalMessage(refused(8, 'protected'))]);
});

test('of many refused cells three are named and the others counted', () => {
  const { sentences } = fixNotice(
    { applied: [fix(1)], refused: [2, 3, 4, 5, 6].map((row) => refused(row, 'changed')) },
    null,
  );
  expect(sentences.map((sentence) => ('name' in sentence ? sentence.name : sentence.zh))).toEqual([
    'fixed',
    ...[2, 3, 4].map((row) => refusalMessage(refused(row, 'changed')).zh),
    'refusedMore',
  ]);
  expect(sentences.at(-1)).toMatchObject({ params: { count: 2 } });
});
