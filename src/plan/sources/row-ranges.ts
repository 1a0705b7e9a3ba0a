/** Sheet rows in few words: `[9, 5, 10, 11]` → `['5', '9–11']`. */
export function rowRanges(rows: readonly number[]): readonly string[] {
  const sorted = isAscending(rows) ? rows : [...new Set(rows)].sort((a, b) => a - b);
  const ranges: string[] = [];
  let first = 0;
  for (const [index, row] of sorted.entries()) {
    if (sorted[index + 1] === row + 1) continue;
    const start = sorted[first] ?? row;
    ranges.push(start === row ? String(row) : `${start}–${row}`);
    first = index + 1;
  }
  return ranges;
}

/** Whether each row is below the one before, as those of a trace mostly are. */
function isAscending(rows: readonly number[]): boolean {
  return rows.every((row, at) => at === 0 || row > (rows[at - 1] ?? row));
}

/** `第5、9–11行`, in several texts where one would be longer than `longest` characters. */
export function rowTexts(
  rows: readonly number[],
  longest: number,
): readonly { readonly first: number; readonly text: string }[] {
  const texts: { first: number; text: string }[] = [];
  let held: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (held.length > 0) texts.push({ first: Number.parseInt(held[0] ?? '', 10), text: `第${held.join('、')}行` });
    held = [];
    length = 0;
  };
  for (const range of rowRanges(rows)) {
    if (length + range.length + 1 > longest) flush();
    held.push(range);
    length += range.length + 1;
  }
  flush();
  return texts;
}
