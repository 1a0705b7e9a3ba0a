import type { HeaderSense } from './header-sense';
import { powerOfMoney, wordKey } from './header-text';
import type { PersonContext } from './person-context';
import { asksForNames, withoutPerson, type Person } from './persons';
import { isYesNo, withoutWhether, type Field, type Vocabulary } from './vocabulary';

/** Why a column is taken for one of ours. */
export type MatchReason =
  /** It is our own header, or one of its synonyms. */
  | 'header'
  | 'synonym'
  /** It names the same person and the same trait: 帮扶干部电话. */
  | 'person'
  /** It has several meanings; the group or the columns beside it decide. */
  | 'beside'
  /** It is one of ours but for words that change nothing (主要, 2014年, 情况). */
  | 'modifier'
  /** It has several meanings; the values below decide. */
  | 'values'
  /** It names several facts, ours first; the cells are taken over whole. */
  | 'several'
  /** It stands several times in each row; each time becomes a row of its own. */
  | 'again'
  /** It is one of our values, and ticks below say which rows have it. */
  | 'ticked'
  /** It says which of several it shows: 联系户2, 第一次走访. */
  | 'nth'
  /** It shows a part of what the table counts: a month, a kind of households. */
  | 'part'
  /** It has no header, and goes on with the column of the sheet before. */
  | 'continued'
  /** A user's map says so. */
  | 'map'
  /** A user said so of an earlier table with the same headers. */
  | 'kept';

/** How sure it is that a foreign column is one of ours, from 0 to 1, and why. */
export interface Match {
  readonly sure: number;
  readonly reason: MatchReason;
}

const SURE = {
  own: 1,
  synonym: 0.97,
  person: 0.96,
  grouped: 0.94,
  bare: 0.92,
  common: 0.88,
  modified: 0.84,
  doubtful: 0.8,
  loose: 0.7,
  several: 0.55,
};

/** Headers with several meanings: alone they are never sure. */
const COMMON: ReadonlySet<string> = new Set(
  (
    '名称 类别 类型 单位 时间 地点 地址 金额 资金 人数 人口 户数 项目 村 组 社 说明 其他 内容 方式 形式 状态 进度 数量 负责人 ' +
    '责任人 属性 对象 资料 附件 记录 事由 需求 诉求 工程 投资 措施 干部 次数 原因 性质 完成情况 帮扶措施 帮扶内容 帮扶项目 ' +
    '帮扶时间 帮扶方式 完成时间 开始时间 起始时间 结束时间 截止时间 完成 人次 个数 总数 身份 驻村 群众 农户 照片 节日 主要问题 ' +
    '存在问题 走访人次 党员 党支部 支部 群众类别 类别 到村时间 驻村时间 合计 规模 指标 存在困难 书记 投入资金 资金投入 投入'
  )
    .split(' ')
    .map(wordKey),
);

/** Our own header is sure in spite of `COMMON` where it has at least this many characters. */
const LONG_ENOUGH = 4;

const BEFORE =
  /^(?:\d{4}年(?:度|上半年|下半年)?|上半年|下半年|本年度?|今年|全年|当年|本月|本季度?|主要|具体|现有?|派出|目前|采取|所在|所属|本户|该户|家庭|已|实际|其中)+/;
const WITHIN = /(?<=.{2})主要(?=.{2})/;
const BEHIND = /(?:情况|名称|说明|一栏|内容|记录|事项|简述|概述|明细|简介|\(?\d\)?)$/;

/** Whether a field may stand under a group that names a person. */
function mayStandUnder(group: Person | null, field: Field, vocabulary: Vocabulary): boolean {
  if (group === null) return true;
  const owner = field.of?.person ?? (isPlace(field) || isOfBoth(field, vocabulary) ? group : vocabulary.person);
  return owner === null || owner === group;
}

/** Whether a header counts only some of a village's households: 脱贫户 → 户数, 人数. */
function countsSomeOnly({ group, groupKeys }: HeaderSense, { id }: Vocabulary): boolean {
  return id === 'Villages' && group === 'household' && !groupKeys.some((key) => ALL_HOUSEHOLDS.test(key));
}

const ALL_HOUSEHOLDS = /^(?:全村|总)?农户/;

/** Whether the group's header lists the field among others: 总户数、人口 → 户数, 人数. */
function isNamedByGroup({ groupKeys }: HeaderSense, field: Field): boolean {
  return groupKeys.some((key) => key.includes('及') && key.split('及').some((part) => field.known.has(part)));
}

/** The days of a pairing belong to the cadre as much as to the household. */
function isOfBoth({ key }: Field, { id }: Vocabulary): boolean {
  return id === 'Pairings' && (key === 'from' || key === 'until');
}

function isPlace({ key }: Field): boolean {
  return key === 'village' || key === 'group' || key === 'remarks';
}

/** How surely a header stands for a field; null where it does not. The values below are not looked at. */
export function matchOf(
  sense: HeaderSense,
  field: Field,
  vocabulary: Vocabulary,
  persons: PersonContext,
): Match | null {
  const yesNo = isYesNo(field.type);
  const knows = (keys: readonly string[]): boolean =>
    keys.some((key) => field.known.has(key) || (yesNo && field.known.has(withoutWhether(key))));
  if (!unitFits(sense.unit, field)) return null;
  // 联系户（户主姓名） asks for names, not for a number.
  if (field.type.kind === 'integer' && asksForNames(sense.headers.at(-1) ?? '')) return null;
  if (sense.joined.length > 0 && sense.joined.some((key) => field.known.has(key))) {
    return { sure: SURE.synonym, reason: 'synonym' };
  }
  const { of } = field;
  if (of && sense.joinedTrait && sense.joinedTrait.person === of.person && sense.joinedTrait.trait === of.trait)
    return { sure: SURE.person, reason: 'person' };
  const bare = bareTrait(sense, field, persons);
  if (bare) return bare;
  if (sense.holdsSeveral && !knows(sense.own.slice(0, 1)))
    return mayHoldSeveral(field) && knows(sense.own) ? { sure: SURE.several, reason: 'several' } : null;
  const [first] = sense.own[0]?.split('及') ?? [];
  if (first !== undefined && first !== sense.own[0] && mayHoldSeveral(field) && knows([first]))
    return { sure: field.type.kind === 'text' ? SURE.loose : SURE.several, reason: 'several' };
  if (of && sense.trait?.person != null && !knows(sense.own)) {
    const same = sense.trait.person === of.person && sense.trait.trait === of.trait;
    return same ? { sure: SURE.person, reason: 'person' } : null;
  }
  if (of && sense.trait?.person === null) return null;
  if (!mayStandUnder(sense.group, field, vocabulary) || countsSomeOnly(sense, vocabulary)) return null;
  if (knows(sense.own)) return known(sense, field);
  if (isTotalOfGroup(sense, field)) return { sure: SURE.common, reason: 'beside' };
  if (isDoneOfGroup(sense, field)) return { sure: SURE.common, reason: 'beside' };
  if (isAskedOfOwner(sense, field, vocabulary)) return { sure: SURE.modified, reason: 'person' };
  const modified = sense.own
    .map((key) => key.replace(BEFORE, '').replace(WITHIN, '').replace(BEHIND, ''))
    .filter((key) => key.length > 1);
  if (modified.some((key, at) => key !== sense.own[at] && knows([key]) && !COMMON.has(key)))
    return { sure: SURE.modified, reason: 'modifier' };
  return null;
}

/**
 * A match by one of the field's loose synonyms, which is right only if the values below bear it out; null where there
 * is none.
 */
export function looseMatchOf(sense: HeaderSense, field: Field, vocabulary: Vocabulary): Match | null {
  const isNamed = [...sense.own, ...sense.joined].some((key) => field.loose.has(key));
  if (!isNamed || !unitFits(sense.unit, field) || !mayStandUnder(sense.group, field, vocabulary)) return null;
  return { sure: SURE.common, reason: 'values' };
}

/** Whether a header is a field of the table's own person with the word for that person before it: 贫困户人口. */
function isAskedOfOwner({ own }: HeaderSense, { known: keys, of }: Field, { person }: Vocabulary): boolean {
  if (person === null || of) return false;
  return own.some((key) => {
    const rest = withoutPerson(key, person);
    return rest.length > 1 && rest !== key && keys.has(rest);
  });
}

/** Whether a header is the total of its group, and the group names the field: 投资 → 合计, 党员 → 总数. */
function isTotalOfGroup({ own, joined, groupKeys }: HeaderSense, { key, type, known: keys }: Field): boolean {
  if (!own.some((word) => /^(?:小计|合计|总计|总额|总数|总人数|总户数)$/.test(word))) return false;
  if (type.kind === 'money' && key === 'funds') return joined.some((word) => /资金|投资/.test(word));
  // 党员情况 → 总数 is the same as 党员 → 总数.
  return type.kind === 'integer' && groupKeys.some((word) => keys.has(word) || keys.has(word.replace(SAYS_MORE, '')));
}

const SAYS_MORE = /(?:基本)?(?:情况|信息|人数|数量|数|构成)$/;

/** Whether a header counts the deeds that are done, as our own figure does: 好事实事 → 已办, 完成. */
function isDoneOfGroup({ own, groupKeys }: HeaderSense, { type, known: keys, key }: Field): boolean {
  if (type.kind !== 'integer' || !groupKeys.some((word) => keys.has(word))) return false;
  return key === 'deeds' && own.some((word) => DONE_OF_GROUP.test(word));
}

const DONE_OF_GROUP = /^(?:已|实际|累计)?(?:办|办结|办理|完成)(?:数|件数|数量|情况)?$/;

/** Whether our column can take cells with several facts whole. */
function mayHoldSeveral({ type, key }: Field): boolean {
  return (type.kind === 'text' && type.maxLength >= 50) || key === 'household';
}

function known(sense: HeaderSense, field: Field): Match {
  const { own, isGrouped, group } = sense;
  const isCommon = own.some((key) => COMMON.has(key) && !(key === field.own && key.length >= LONG_ENOUGH));
  if (isCommon && (group !== null || isNamedByGroup(sense, field))) return { sure: SURE.grouped, reason: 'beside' };
  if (isCommon) return { sure: SURE.common, reason: 'beside' };
  if (own.includes(field.own)) return { sure: isGrouped ? SURE.synonym : SURE.own, reason: 'header' };
  return { sure: SURE.synonym, reason: 'synonym' };
}

/** A match of 电话, 姓名 or 身份证号 alone: the group or the column before says whose it is. */
function bareTrait(sense: HeaderSense, { of, own }: Field, { personOf, doubtful }: PersonContext): Match | null {
  const { trait, column, group } = sense;
  if (!of || !trait || trait.person !== null || trait.trait !== of.trait) return null;
  if (personOf.get(column) !== of.person) return null;
  if (group !== null) return { sure: SURE.grouped, reason: 'person' };
  if (doubtful.has(column)) return { sure: SURE.doubtful, reason: 'beside' };
  return { sure: sense.own.includes(own) && trait.trait === 'id' ? SURE.person : SURE.bare, reason: 'beside' };
}

/** With these units a header for names asks for their number: 联系干部（人）, 行政村（个）. */
const COUNTS_NAMES: ReadonlySet<string> = new Set(['人', '名', '户', '个', '人次', '户次', '次']);

/** Whether a field may have a header's unit: 亩 is neither for money nor for names, 万元 only for money. */
function unitFits(unit: string | null, { key, type, of, otherUnits }: Field): boolean {
  if (unit === null) return true;
  if (otherUnits?.has(unit)) return false;
  if ((of?.trait === 'name' || key === 'village') && COUNTS_NAMES.has(unit)) return false;
  const isMoney = powerOfMoney(unit) !== null;
  if (type.kind === 'money') return isMoney;
  if (isMoney) return false;
  return unit !== '%' && (type.kind === 'integer' || type.kind === 'quantity' || type.kind === 'text');
}
