import { fillText, type LocalizedText } from '../../model/language';
import type { SheetFill } from '../../mapping/form/fill-plan';
import type { FilledInPlace } from '../fill/fill-in-place';
import { refusalWords } from './form-refusals';

/**
 * How the user takes a filled form back: with one Ctrl+Z, with several, or in the browser page, whose undo step covers
 * the cells but not the inserted rows.
 */
export type TakingBack = 'once' | 'several' | 'page';

const WORDS = {
  filled: { zh: '“{sheet}”已填 {count} 格。', en: '{count} cells of “{sheet}” were filled.' },
  rows: { zh: '加了 {count} 行。', en: '{count} rows came in.' },
  empty: { zh: '还有 {count} 处留空。', en: '{count} cells were left empty.' },
  once: { zh: '不要的话，按一次 Ctrl+Z 全部撤销。', en: 'One Ctrl+Z takes all of it back.' },
  several: { zh: '不要的话，多按几次 Ctrl+Z 撤销。', en: 'Press Ctrl+Z several times to take it back.' },
  page: {
    zh: '不要的话，点一次“撤销”清空填进去的格；加的空行会留着。',
    en: 'One press of Undo empties the cells that were filled; the rows that came in stay, blank.',
  },
  kept: {
    zh: '对应关系记在台账里了，下次套同样的表，直接就是这样填。',
    en: 'What fills it is remembered with the ledgers: the same form is filled so the next time.',
  },
  changed: {
    zh: '“{sheet}”刚才有改动，什么也没有填。已按现在的样子重新认过，请再看一遍，再点填。',
    en: '“{sheet}” changed meanwhile, so nothing was filled. It was looked at anew: look again, then fill it.',
  },
  refused: {
    zh: '什么也没有填：{place} 写不进去，{reason}。',
    en: 'Nothing was filled: {place} does not take it, {reason}.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What came of filling a sheet of the workbook itself, in sentences. */
export function filledInPlaceMessages(
  outcome: FilledInPlace,
  { sheet, cells, empty }: Pick<SheetFill, 'sheet' | 'cells' | 'empty'>,
  back: TakingBack,
): readonly LocalizedText[] {
  if (outcome.kind === 'changed') return [fillText(WORDS.changed, { sheet })];
  if (outcome.kind === 'refused')
    return [fillText(WORDS.refused, { place: outcome.place, reason: refusalWords(outcome.reason) })];
  const { rows, isKept } = outcome;
  // Without inserted rows, the page's one step takes everything back.
  const way = back === 'page' && rows === 0 ? 'once' : back;
  return [
    fillText(WORDS.filled, { sheet, count: cells.length }),
    ...(rows > 0 ? [fillText(WORDS.rows, { count: rows })] : []),
    ...(empty.length > 0 ? [fillText(WORDS.empty, { count: empty.length })] : []),
    WORDS[way],
    ...(isKept ? [WORDS.kept] : []),
  ];
}
