/** Bits for characters that hint at a special row or cell: a row without them needs no further look. */
export const Sign = {
  /** 〃, 同上. */
  ditto: 1,
  /** □ and ☑ before options. */
  box: 2,
  /** A colon, as behind 填表人. */
  colon: 4,
  /** 合计, 小计. */
  sum: 8,
  /** 年 月 日 to be filled in. */
  year: 16,
  /** 示例, 例. */
  example: 32,
} as const;

const LETTERS: readonly (readonly [number, string])[] = [
  [Sign.ditto, '〃〞″＂"”“\'´同'],
  [Sign.box, '□☐☑√■✓✔☒'],
  [Sign.colon, ':：'],
  [Sign.sum, '计'],
  [Sign.year, '年'],
  [Sign.example, '例'],
];

/** The sign of each character code. A table, since patterns would be too slow for every cell of a large sheet. */
const BY_CODE = new Uint8Array(0x10000);
for (const [sign, letters] of LETTERS)
  for (let at = 0; at < letters.length; at += 1) BY_CODE[letters.charCodeAt(at)] = sign;

/** The signs (`Sign`) that a text holds, as a bit set. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) signs |= BY_CODE[text.charCodeAt(at)] ?? 0;
  return signs;
}

/** Whether a character code is one of the common ideographs. */
export function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
