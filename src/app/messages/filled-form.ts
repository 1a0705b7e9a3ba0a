import type { FillRefusal } from '../../model/form-fill';
import { fillText, type LocalizedText } from '../../model/language';
import type { SheetFill } from '../../mapping/form/fill-plan';
import { refusalLine } from './form-refusals';

const WORDS = {
  filled: {
    zh: '已填 {count} 格：{name}。台账没有改动。',
    en: '{count} cells were filled: {name}. Your ledgers stay as they are.',
  },
  window: {
    zh: '填好的表在新的 Excel 窗口，已填 {count} 格，请看一遍，另存为“{name}”。',
    en: 'The filled form is open in a new Excel window, {count} cells filled: look through it and save it as “{name}”.',
  },
  empty: { zh: '还有 {count} 处留空。', en: '{count} cells were left empty.' },
  kept: {
    zh: '对应关系记在台账里了（请保存台账），下次选同样的表，直接就是这样填。',
    en: 'What fills it is remembered in the ledgers (save them): the same form is filled so the next time.',
  },
  changed: {
    zh: '台账刚才有改动，已按新的内容重新填，还没有保存。请再看一遍，再点保存。',
    en: 'The ledgers changed meanwhile, so the form was filled anew and is not saved yet. Look again, then save.',
  },
  nothing: {
    zh: '这份表里没有认出要填的地方。请检查是不是选错了文件。',
    en: 'Nothing to fill was found in this form. Check that it is the right file.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** That nothing of a form was recognised. */
export function nothingToFillMessage(): LocalizedText {
  return WORDS.nothing;
}

/** That the ledgers changed since a form was shown. */
export function formChangedMessage(): LocalizedText {
  return WORDS.changed;
}

/**
 * What came of filling a form, in sentences.
 * @param isWindow whether the form is open in a window of its own, not saved yet
 */
export function filledMessages(
  sheets: readonly SheetFill[],
  refused: readonly FillRefusal[],
  { name, isWindow, isKept }: { readonly name: string; readonly isWindow: boolean; readonly isKept: boolean },
): readonly LocalizedText[] {
  const count = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const empty = sheets.reduce((sum, sheet) => sum + sheet.empty.length, 0);
  return [
    fillText(isWindow ? WORDS.window : WORDS.filled, { count, name }),
    ...refused.map(refusalLine),
    ...(empty > 0 ? [fillText(WORDS.empty, { count: empty })] : []),
    ...(isKept ? [WORDS.kept] : []),
  ];
}
