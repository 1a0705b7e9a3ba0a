import type { Column, ColumnType } from '../templates/column';
import { YES_NO } from '../templates/lists';
import type { PersonTrait } from './persons';
import { wordKey, wordKeys, headerText } from './header-text';

/** A column of ours that a foreign column may stand for. */
export interface Field {
  readonly key: string;
  readonly header: string;
  readonly type: ColumnType;
  /** The person it is about and what it says of them; left out where it is about no person. */
  readonly of?: PersonTrait;
  /** The keys (`wordKey`) of our own header and its synonyms. */
  readonly known: ReadonlySet<string>;
  /** Keys that count only where the values below bear them out. */
  readonly loose: ReadonlySet<string>;
  readonly own: string;
  /** Units in which something else is counted under the same words. */
  readonly otherUnits?: ReadonlySet<string>;
}

/** What a table may be, with its fields: a ledger, or a list of the summary. */
export interface Vocabulary {
  readonly id: string;
  readonly fields: readonly Field[];
  /** The person that the table's columns are about where no header says so. */
  readonly person: 'cadre' | 'household' | null;
  /**
   * The table must have one key of each list. `@title` counts where the words above the table match `title`, `@again`
   * where the column `repeats` stands several times, `@visit` where there are a day and a household.
   */
  readonly needs: readonly (readonly string[])[];
  /** The key of the column that may stand several times side by side; each time is then a row of its own. */
  readonly repeats?: string;
  /** Words above a table that suggest this vocabulary. */
  readonly title: RegExp;
  /** Words above a table that rule it out, since another kind of table has the same columns. */
  readonly not?: RegExp;
}

/** The parts of a column's declaration that matching needs. */
type Described = 'key' | 'header' | 'type' | 'synonyms' | 'looseSynonyms';

const YES_OR_NO = /^是否(?:为|是|属于|属|系)?/;

/** Whether a column is answered by 是 or 否. */
export function isYesNo(type: ColumnType): boolean {
  return type.kind === 'choice' && type.values === YES_NO;
}

/** Makes the field of a column. @param of the person it is about, and what it says of them */
export function fieldOf(
  { key, header, type, synonyms = [], looseSynonyms = [] }: Pick<Column, Described>,
  of?: PersonTrait,
): Field {
  const own = wordKey(headerText(header).words);
  const keysOf = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => wordKeys(headerText(name).words));
  const known = new Set([own, ...keysOf(synonyms)]);
  if (isYesNo(type)) for (const word of [...known]) known.add(word.replace(YES_OR_NO, ''));
  return { key, header, type, known, loose: new Set(keysOf(looseSynonyms)), own, ...(of && { of }) };
}

/** A key without 是否, by which yes-or-no columns are known too. */
export function withoutWhether(key: string): string {
  return key.replace(YES_OR_NO, '');
}
