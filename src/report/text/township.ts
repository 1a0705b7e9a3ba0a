/** The word for a unit's whole area: 全乡, 全镇, 全街道. @param unit 填报单位 */
export function wholeWord(unit: string | null): string {
  if (unit?.includes('街道')) return '全街道';
  return unit?.includes('镇') && !unit.includes('乡') ? '全镇' : '全乡';
}

/** The word by which a unit speaks of itself: 我乡, 我镇, 我街道. @param unit 填报单位 */
export function ownWord(unit: string | null): string {
  return wholeWord(unit).replace('全', '我');
}
