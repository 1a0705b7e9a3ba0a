/**
 * Groups of opposites, or of different things of one kind: whoever writes one word of a group does not mean another,
 * however alike the two texts are (上半年 and 下半年, 东村 and 西村, 留守老人 and 留守儿童).
 */
const GROUPS: readonly (readonly string[])[] = [
  ['上', '中', '下'],
  ['前', '中', '后'],
  ['内', '外'],
  ['左', '右'],
  ['东', '西', '南', '北'],
  ['男', '女'],
  ['大', '小'],
  ['高', '低'],
  ['多', '少'],
  ['长', '短'],
  ['早', '晚'],
  ['新', '旧', '老'],
  ['优', '劣'],
  ['好', '坏', '差'],
  ['强', '弱'],
  ['正', '副'],
  ['主', '次'],
  ['公', '私'],
  ['单', '双'],
  ['同', '异'],
  ['有', '无'],
  ['是', '否'],
  ['贫', '富'],
  ['城', '农'],
  ['增', '减'],
  ['升', '降'],
  ['进', '出', '入'],
  ['收', '支'],
  ['开', '关', '停'],
  ['起', '止'],
  ['始', '终'],
  ['春', '夏', '秋', '冬'],
  ['年', '季', '月', '旬', '周', '天', '日'],
  ['每名', '每人', '每户', '每村'],
  ['村', '社区', '组', '乡', '镇', '县', '市', '省'],
  ['中央', '省级', '市级', '县级', '乡级', '村级', '上级', '本级', '下级'],
  ['老', '儿', '童', '妇'],
  ['党员', '群众', '干部'],
  ['财政', '政府', '社会', '自筹'],
  ['自筹', '他筹'],
  ['次数', '天数', '户数', '人数', '件数', '金额', '项目'],
  ['日常', '异常', '反常', '特殊'],
  ['临时', '经常', '长期', '永久'],
  ['残', '健'],
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
];

/** Most texts hold none of these words, and need no further look. */
const ANY_WORD = new RegExp(GROUPS.flat().join('|'));

/**
 * Negations; they are counted, since a double negation says something else than a single one. 末 is often typed for 未.
 */
const NEGATION = /[不无没未末非否勿莫脱拒免]|取消|撤销|停止|暂停|中止|终止|作废|失败|放弃|虚假|除(?=.*外)/g;
const NUMBER = /\d+|[〇零一二两三四五六七八九十百]+/g;
const DIGITS = '零一二三四五六七八九';
/** Words about a period, and the characters that tell which period. */
const TIME = /[年季月旬周]/;
const WHICH_TIME = /[上下前后半初末去今明次本当隔双单]/g;

/** How far something has got, where a text says so. The first that fits counts: 将完成 is not done. */
const PROGRESS: readonly (readonly [state: string, pattern: RegExp])[] = [
  ['given up', /[停撤废]|中止|终止|取消|失败|放弃/],
  ['not yet', /[未末没待尚拟将快差]|预计|计划|准备|基本|部分|大部|接近/],
  ['under way', /^正?在|中(?:\(|$)/],
  ['done', /已|(?:完|毕|完成|办结|结束)了?$/],
];

/** The value of a number in digits or Chinese numerals: 十二 and 12 are 12, 两 is 2. */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const digit = (character: string): number => DIGITS.indexOf(character.replace('两', '二').replace('〇', '零'));
  if (!/[十百]/.test(text)) return Number(Array.from(text, digit).join(''));
  const [hundreds, rest] = text.includes('百') ? text.split('百', 2) : ['', text];
  const [tens = '', ones = ''] = (rest ?? '').includes('十') ? (rest ?? '').split('十', 2) : [null, rest];
  const part = (written: string | null | undefined, unit: number, alone: number): number =>
    written === null || written === undefined ? 0 : (written === '' ? alone : digit(written.slice(-1))) * unit;
  return part(text.includes('百') ? hundreds : null, 100, 1) + part(tens, 10, 1) + part(ones, 1, 0);
}

function numbersIn(text: string): number[] {
  return Array.from(text.matchAll(NUMBER), ([written]) => numberOf(written));
}

/** The items of the first list that the second lacks; repeated items count each time. */
function without<Item>(items: readonly Item[], others: readonly Item[]): Item[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether each of two lists has something that the other lacks. */
function eachHasItsOwn<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return without(one, other).length > 0 && without(other, one).length > 0;
}

function wordsOf(group: readonly string[], text: string): string[] {
  return group.flatMap((word) => Array.from({ length: text.split(word).length - 1 }, () => word));
}

/**
 * Whether two texts name different things of one kind by an opposite, a number or a letter (东村 and 西村, 一组 and 二组):
 * neither is a mistyping of the other. Holds for names as well as for choices.
 */
export function namesAnother(one: string, other: string): boolean {
  const [a, b] = [one.normalize('NFKC').toUpperCase(), other.normalize('NFKC').toUpperCase()];
  if (eachHasItsOwn(numbersIn(a), numbersIn(b))) return true;
  if (!ANY_WORD.test(a) || !ANY_WORD.test(b)) return false;
  return GROUPS.some((group) => eachHasItsOwn(wordsOf(group, a), wordsOf(group, b)));
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function progressOf(text: string): string | null {
  return PROGRESS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What tells which period a text is about, apart from the year: 2014年前三季度 → 3 前. */
function timeOf(text: string): string {
  const bare = text.replace(/\d{4}年/g, '');
  return [...numbersIn(bare).map(String), ...(bare.match(WHICH_TIME) ?? [])].toSorted().join(' ');
}

/**
 * Whether a text says the contrary of an item of a list, or something else of its kind, so that the item must not be
 * suggested for it: by an opposite or a number, by being denied (未完成 and 已完成), by how far something has got
 * (办结 and 办理中), by the stretch of time (三季度 and 前三季度).
 */
export function isContrary(text: string, item: string): boolean {
  const [a, b] = [text.normalize('NFKC'), item.normalize('NFKC')];
  if (namesAnother(a, b) || countOf(NEGATION, a) !== countOf(NEGATION, b)) return true;
  const [progress, other] = [progressOf(a), progressOf(b)];
  if (progress !== null && other !== null && progress !== other) return true;
  return TIME.test(a) && TIME.test(b) && timeOf(a) !== timeOf(b);
}

/** Marks that make another name of a name: a position, size or age before it, a number or letter behind it. */
const TELLING_PREFIX = /^[上中下前后内外东西南北大小新老旧]$/;
const TELLING_SUFFIX = /^\(?(?:\d+|[〇零一二两三四五六七八九十]+|[A-Z])\)?$/i;

/** Whether one name is the other with a mark that tells it apart (上坝村 and 坝村, 王伟2 and 王伟): either may be meant. */
export function isMarkedName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    (long.endsWith(short) && TELLING_PREFIX.test(long.slice(0, long.length - short.length))) ||
    (long.startsWith(short) && TELLING_SUFFIX.test(long.slice(short.length)))
  );
}
