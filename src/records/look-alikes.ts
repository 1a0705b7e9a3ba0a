/**
 * Radicals, each followed by the ideograph that it looks like and replaces in text copied from a PDF; NFKC does not
 * fold these.
 */
const RADICALS =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙';

const folded = new Map(
  Array.from(RADICALS.matchAll(/(..)/gu), ([pair]) => {
    const [radical = '', ideograph = ''] = pair;
    return [radical, ideograph] as const;
  }),
);

const RADICAL_OR_DOUBLE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/**
 * Replaces radicals and compatibility ideographs, which are other characters, by the ideographs that they look like.
 */
export function unifiedIdeographs(text: string): string {
  return text.replace(RADICAL_OR_DOUBLE, (character) => folded.get(character) ?? character.normalize('NFKC'));
}
