/** What a unit calls the whole of its area: 全乡, 全镇, 全街道. */
export function wholeWord(unit: string | null): string {
  if (unit?.includes('街道')) return '全街道';
  return unit?.includes('镇') && !unit.includes('乡') ? '全镇' : '全乡';
}

/** What a unit calls itself: 我乡, 我镇, 我街道. */
export function ownWord(unit: string | null): string {
  return wholeWord(unit).replace('全', '我');
}
