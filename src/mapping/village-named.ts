/** Words with which 村 or 社区 behind them is not a village's name. */
const NO_NAME =
  /(?:驻|全|各|本|每|该|行政|农|贫困|联系|所在|自然|包|进|到|入|出列|重点|示范|帮扶|美丽|扶贫|非贫困|脱贫|个|多|所辖|下辖|乡|镇|下|定点|挂包|挂钩|包联|中心|空心|村|及|和|与|、|（|\()$/;
/** What may stand before a village's name: a year, a number, the county and township, a label. */
const LEADING =
  /^(?:\d{4}年(?:度|上半年|下半年)?|[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|.*(?:省|市|县|区|乡|镇|街道|办事处)|.*[:：]|第?\d+|驻(?=\p{Script=Han}{2,}(?:村|社区)))/u;

/**
 * The village that a title, a line or a sheet's name names; null where it names none, or several.
 *
 * @param known names of villages from rosters and tables; they also count without their 村
 */
export function villageIn(text: string, known: ReadonlySet<string>): string | null {
  const named = [...known].filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);
  const distinct = named.filter((name, at) => !named.slice(0, at).some((longer) => longer.includes(name)));
  if (distinct.length === 1) return distinct[0] ?? null;
  if (distinct.length > 1) return null;
  const bare = text.trim();
  const completed = [...known].find((name) => name === `${bare}村` || name === `${bare}社区`);
  if (completed !== undefined) return completed;
  const found = new Set<string>();
  for (const piece of text.split(/[\s,，;；()（）《》“”"\-—_·|]+/)) {
    const rest = withoutLeading(piece);
    const match = /^(.*?)(村|社区)(?!民(?!情)|[小委庄级情干])/u.exec(rest) ?? ofCadres(rest) ?? villageCommittee(piece);
    if (!match) continue;
    const [, name = '', kind = ''] = match;
    if (name.length >= 1 && name.length <= 6 && /^\p{Script=Han}+$/u.test(name) && !NO_NAME.test(name))
      found.add(name + kind);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function withoutLeading(text: string): string {
  let rest = text;
  for (let leading = LEADING.exec(rest); leading && leading[0] !== ''; leading = LEADING.exec(rest)) {
    rest = rest.slice(leading[0].length);
  }
  return rest;
}

/** The village before 干部 (乌木村干部结对帮扶), unless the word says what kind of cadres they are (大学生村干部). */
function ofCadres(text: string): RegExpExecArray | null {
  return /^(?!.*(?:生|秀|职|任|备|轻|派|老|新|原|休|部分|所有|我))(\p{Script=Han}{1,4})(村|社区)(?=干)/u.exec(text);
}

/** The village before its committee: 大垭村村民委员会, 大垭村委会. */
function villageCommittee(text: string): RegExpExecArray | null {
  return /^(.*?)(村|社区)(?:村?民?委员?会|居委会|民委)/u.exec(withoutLeading(text));
}
