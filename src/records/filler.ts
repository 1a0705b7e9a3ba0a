import type { Column } from '../templates/column';
import type { ReadingContext } from './cell-reader';
import { compact, isPlain } from './characters';
import { isAnswer, valuesOf } from './choice';

/**
 * Signs without a letter or digit that people put into a cell to cross it out, and separators without names between
 * them. Left out are ″ and 〃, which repeat the cell above; ？, which says that something is not known; ○ and 〇, which
 * are zeros.
 */
const SIGNS = /^[-‐-―−─━╱╲➖ー﹣﹘⸺⸻_~/⁄∕\\﹨|.。·・•‧…⋯*×✕✖、,;]+$/;
/** Letters that stand for nothing in any column. */
const LETTERS = /^(?:n[/.]?a\.?|none|null|nil)$/i;
/** Words for “nothing”, with or without brackets, quotes or strokes. */
const WORDS =
  /^[-—–_/([【<《“"'‘]*(?:无|無|没有|暂无|暂时没有|空|空白|无此项|无数据|无内容|不适用|不涉及|未填写?)[-—–_/)\]】>》”"'’。.]*$/;
const FIRST_OF_WORDS = '无無没暂空不未';

/** Longest text that may be a filler, such as a line of dashes. */
const LONGEST = 20;

/** Most cells begin with an ideograph or a digit that no filler begins with. */
function beginsAsOther(text: string): boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  const isIdeograph = first >= 0x4e00 && first <= 0x9fff;
  return isDigit || (isIdeograph && !FIRST_OF_WORDS.includes(text.charAt(0)));
}

/**
 * Returns a function that tells whether a cell's text is only a filler (`/`, `—`, `无`, `N/A`), which means that there
 * is nothing. In optional free text 无 is an answer; in a list so is whatever the list knows.
 */
export function fillerTest(
  { type, required }: Pick<Column, 'type' | 'required'>,
  context: ReadingContext,
): (text: string) => boolean {
  const wordsFill = required || type.kind !== 'text';
  const values = valuesOf(type, context);
  return (text) => {
    if (text.length > LONGEST || beginsAsOther(text)) return false;
    const written = isPlain(text) ? text : compact(text);
    if (!SIGNS.test(written) && !LETTERS.test(written) && !(wordsFill && WORDS.test(written))) return false;
    return values === null || !isAnswer(written, values);
  };
}
