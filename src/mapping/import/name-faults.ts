import { singleSpaced } from '../../records/characters';
import { splitList } from '../../records/names';
import type { ColumnType } from '../../templates/column';
import { isIdeograph } from './row-signs';
import { personsApart } from './spaced-names';

/** Why a cell is not the name, or the names, that its column takes. */
export type NameFault =
  /** Several names, or a name with something else. */
  | 'several'
  /** No name of anybody: 全村, 各户, 5户, 详见附表. */
  | 'noName';

type Named = 'person' | 'village' | 'branch' | 'other';

/** What a column of names takes. */
export interface NamesAsked {
  readonly named: Named;
  readonly mayBeSeveral: boolean;
  /** Words that are no name and are allowed all the same: 全乡. */
  readonly also: readonly string[];
}

const BY_TABLE: Readonly<Record<string, Named>> = { Cadres: 'person', Villages: 'village', Branches: 'branch' };

/** What a column of a ledger takes; null for a column that takes no names. @param ledger its table name */
export function namesAsked(ledger: string, type: ColumnType): NamesAsked | null {
  if (type.kind === 'name') return { named: BY_TABLE[ledger] ?? 'person', mayBeSeveral: false, also: [] };
  if (type.kind === 'ref') return { named: BY_TABLE[type.table] ?? 'other', mayBeSeveral: false, also: [] };
  if (type.kind !== 'refs') return null;
  return { named: BY_TABLE[type.table] ?? 'other', mayBeSeveral: true, also: type.also };
}

/** Characters that words for many or for nobody begin with; a text that begins so is looked at more closely. */
const BEGINS_OTHERWISE = codesOf('全各本整每所同见待不未其部若多另附');
/** Characters that such words end with. */
const ENDS_OTHERWISE = codesOf('户民众人员组队村委局办等生庭表女部象童家属院学校司社室会位体行');

function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

/**
 * A fast test for a person's name, true for nearly all cells: two or three ideographs that are no word for many, at
 * most with a number behind them. False says nothing.
 */
export function isPlainlyOne(cell: string, { named }: NamesAsked): boolean {
  if (named !== 'person') return false;
  let end = cell.length;
  while (end > 0 && isDigit(cell.charCodeAt(end - 1))) end -= 1;
  if (end < 2 || end > 3) return false;
  for (let at = 0; at < end; at += 1) if (!isIdeograph(cell.charCodeAt(at))) return false;
  return !BEGINS_OTHERWISE.has(cell.charCodeAt(0)) && !ENDS_OTHERWISE.has(cell.charCodeAt(end - 1));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Why a cell is not what its column of names takes; null where it is. */
export function nameFault(cell: string, { named, mayBeSeveral, also }: NamesAsked): NameFault | null {
  const parts = splitList(cell)
    .map(singleSpaced)
    .flatMap((part) => (mayBeSeveral && personsApart(part) ? part.split(' ') : part));
  if (!mayBeSeveral && isSeveral(parts, named)) return 'several';
  const faults = parts.filter((part) => !also.includes(part)).map((part) => faultIn(part, named));
  return faults.find((fault) => fault !== null) ?? null;
}

function isSeveral(parts: readonly string[], named: Named): boolean {
  if (parts.length < 2) return false;
  // 大湾、小湾联合党支部 is the name of one branch.
  return named !== 'branch' || parts.every((part) => BRANCH.test(part));
}

const BRANCH = /(?:支部|党委|总支|委员会|党组)$/;

function faultIn(part: string, named: Named): NameFault | null {
  if (named === 'person') return personFault(part);
  return named === 'village' ? villageFault(part) : null;
}

const VILLAGES_APART = /(?:村|社区)\s*(?:和|与|及|以及|\s)\s*\p{Script=Han}+(?:村|社区)$/u;
const ALL_VILLAGES = /^(?:全|各|所有|本|整)(?:部|体|个|行政)?(?:村|乡|镇|乡镇|街道|县|区|域|寨|社区)?(?:[（(].*)?$/;

function villageFault(text: string): NameFault | null {
  if (VILLAGES_APART.test(text)) return 'several';
  return ALL_VILLAGES.test(text) || NOT_SAID.test(text) || COUNT.test(text) ? 'noName' : null;
}

function personFault(text: string): NameFault | null {
  if (AND_OTHERS.test(text) || JOINED.test(text) || HAS_NUMBER.test(text) || personsApart(text)) return 'several';
  return isNobody(text) ? 'noName' : null;
}

/** A name “and others”: 张三贵等5户, 李四等; but 王平等 is a name. */
const AND_OTHERS =
  /\p{Script=Han}{2,}\s*等(?:\s*(?:\d+|[一二三四五六七八九十两几数多]+)\s*余?\s*\p{Script=Han}{1,3}|人|户|同志|群众|村民|农户|贫困户|脱贫户)$|(?<![平高均同])(?<=\p{Script=Han}{2})等$/u;
const JOINED = /^\p{Script=Han}{2,4}(?:以及|[和与及])\p{Script=Han}{2,4}$/u;
/** A name with a phone or an ID number. */
const HAS_NUMBER = /\p{Script=Han}.*\d{7}/u;

const COUNT = /^[\d.]+\s*(?:户|人|名|个|家|次|户次|人次|组|村)?$/;
/** People counted or as a group: 困难党员5名, 县领导一行. */
const COUNTED = /(?:\d+(?:户|人|名|个|家|人次)|全体|一行)$/;
const NOT_SAID = /^(?:同[左右]|见[上下附].*|详见.*|另[附见].*|附[后表件].*|待[定查补].*|不详|未知|未定|[？?]+)$/;
const ALL_OF =
  /^(?:全|各|本|整|每)(?:村|乡|镇|组|社|体|部|队|县|户|家|居|寨|屯|片|院|街|个)|^(?:所有|部分|若干|多户|其他|其它)/;
const OF_MANY = new RegExp(
  '(?:村民|群众|居民|农户|住户|用户|人员|党员|人大代表|困难户|户|家属|队员|工作队|专班|两委|小组|..组|..队|合作社|公司|学校|小学|' +
    '敬老院|养老院|卫生室|卫生院|村委会|居委会|委员会|党支部|支部|单位|办公室|局)$',
);
/** Words for people that a name of three ideographs may end with too: 李学生. */
const OF_MANY_OR_NAME = /(?:老人|学生|儿童|妇女|代表|干部|对象|家庭)$/;
const KIND_BEFORE = /^[老小大中村组女男众新困贫残孤留]/;
/** A sentence or a place. Names of Tibetans and Uyghurs written without a dot have up to seven ideographs. */
const LONG = /^\p{Script=Han}{8,}$/u;

function isNobody(text: string): boolean {
  if (
    COUNT.test(text) ||
    COUNTED.test(text) ||
    NOT_SAID.test(text) ||
    ALL_OF.test(text) ||
    OF_MANY.test(text) ||
    LONG.test(text)
  )
    return true;
  return OF_MANY_OR_NAME.test(text) && (text.length !== 3 || KIND_BEFORE.test(text));
}
