import type { TableColumn } from './found-table';
import { headerText, wordKey, wordKeys } from './header-text';
import { personNamed, personTrait, type Person, type PersonTrait } from './persons';

/** A column's headers, prepared for comparing them with the fields of any vocabulary. */
export interface HeaderSense {
  readonly column: number;
  readonly headers: readonly string[];
  /** `own`: keys (`wordKeys`) of its own header; `joined`: of it with its group's before it, and with all before it. */
  readonly own: readonly string[];
  readonly joined: readonly string[];
  /** The person that the group's header names. */
  readonly group: Person | null;
  readonly isGrouped: boolean;
  /** Keys of the group's header alone. */
  readonly groupKeys: readonly string[];
  readonly trait: PersonTrait | null;
  /** What the group's header and its own, as one text, ask of a person. */
  readonly joinedTrait: PersonTrait | null;
  /** Whether it asks in brackets for several facts of a person, not names alone: 联系户（姓名、电话）. */
  readonly holdsSeveral: boolean;
  readonly unit: string | null;
}

/** The person that a group's header is about: 帮扶责任人, 家庭情况. */
function groupOf(key: string): Person | null {
  return personNamed(key) ?? (OF_HOUSEHOLD.test(key) ? 'household' : null);
}

const OF_HOUSEHOLD = /^(?:农?户|家庭|本户|该户)(?:主要|基本)?(?:情况|信息|资料|概况|状况)$/;

/** Ends of group headers that name no person: 基本信息, 帮扶情况. */
const NAMES_NOBODY = /(?:情况|信息|资料|概况|状况|明细|内容|档案|措施|成效|需求)$/;

/** Prepares the headers of a column. */
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

/** @param own a header's words, brackets and all */
function holdsSeveral(own: string): boolean {
  const [whole = '', inside = ''] = /^.*?[^(]\(([^()]+)\)$/.exec(own) ?? [];
  const bare = personTrait(wordKey(whole.replace(/\([^()]*\)/, '')));
  if (bare?.trait !== 'name' || bare.person === null) return false;
  return wordKey(inside)
    .split('及')
    .some((fact) => fact !== '' && (personTrait(fact)?.trait ?? 'name') !== 'name');
}
