import type { TableColumn } from './found-table';
import { headerText, wordKey, wordKeys } from './header-text';
import { personNamed, personTrait, type Person, type PersonTrait } from './persons';

/** A column of a table, prepared for comparing: the same for every vocabulary. */
export interface HeaderSense {
  readonly column: number;
  readonly headers: readonly string[];
  /** Keys of its own header, of it together with its group's, and of all of them. */
  readonly own: readonly string[];
  readonly joined: readonly string[];
  /** Who the group's header names. */
  readonly group: Person | null;
  readonly isGrouped: boolean;
  /** Keys of the group's header alone. */
  readonly groupKeys: readonly string[];
  readonly trait: PersonTrait | null;
  /** The same of the group's header and its own as one. */
  readonly joinedTrait: PersonTrait | null;
  /** Whether its brackets name more than one fact, of which one is no name: 联系户（姓名、电话）. */
  readonly holdsSeveral: boolean;
  readonly unit: string | null;
}

/** Whom the header of a group speaks of: 帮扶责任人, 家庭情况. */
function groupOf(key: string): Person | null {
  return personNamed(key) ?? (OF_HOUSEHOLD.test(key) ? 'household' : null);
}

const OF_HOUSEHOLD = /^(?:农?户|家庭|本户|该户)(?:主要|基本)?(?:情况|信息|资料|概况|状况)$/;

/** Headers of groups that say that more follows, and of nobody: 基本信息, 帮扶情况. */
const NAMES_NOBODY = /(?:情况|信息|资料|概况|状况|明细|内容|档案|措施|成效|需求)$/;

/** Prepares a table's headers. */
export function senseOf({ column, headers }: TableColumn): HeaderSense {
  const parts = headers.map(headerText);
  const words = parts.map((part) => part.words).filter((part) => part !== '');
  const own = words.at(-1) ?? '';
  const above = words.slice(0, -1);
  const joined = [above.slice(-1).join('') + own, words.join('')].filter(() => above.length > 0);
  const telling = above.filter((word) => !NAMES_NOBODY.test(word));
  const named = above.map((word) => groupOf(wordKey(word))).findLast((person) => person !== null) ?? null;
  const [key = ''] = wordKeys(own);
  const joinedKey = telling.length === 0 ? '' : wordKey(telling.slice(-1).join('') + own);
  return {
    column,
    headers,
    own: wordKeys(own),
    joined: joined.flatMap(wordKeys),
    group: named,
    isGrouped: above.length > 0,
    groupKeys: wordKeys(above.at(-1) ?? ''),
    trait: key === '' ? null : (personTrait(key) ?? personTrait(wordKey(own.replace(/\([^()]*\)/g, '')))),
    joinedTrait: joinedKey === '' ? null : personTrait(joinedKey),
    holdsSeveral: holdsSeveral(own),
    unit: parts.findLast((part) => part.unit !== null)?.unit ?? null,
  };
}

/** @param own a header's words with what stands in their brackets */
function holdsSeveral(own: string): boolean {
  const [whole = '', inside = ''] = /^.*?[^(]\(([^()]+)\)$/.exec(own) ?? [];
  const bare = personTrait(wordKey(whole.replace(/\([^()]*\)/, '')));
  if (bare?.trait !== 'name' || bare.person === null) return false;
  return wordKey(inside)
    .split('及')
    .some((fact) => fact !== '' && (personTrait(fact)?.trait ?? 'name') !== 'name');
}
