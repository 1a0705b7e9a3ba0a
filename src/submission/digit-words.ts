/** The characters for each digit other than 0–9, by the digit. */
export const DIGIT_WORDS = [
  '〇零⓪',
  '一壹幺①',
  '二贰②',
  '三叁③',
  '四肆④',
  '五伍⑤',
  '六陆⑥',
  '七柒⑦',
  '八捌⑧',
  '九玖⑨',
] as const;
