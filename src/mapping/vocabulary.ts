import type { Column, ColumnType } from '../templates/column';
import { YES_NO } from '../templates/lists';
import type { PersonTrait } from './persons';
import { wordKey, wordKeys, headerText } from './header-text';

/** A column of ours that a foreign column may stand for. */
export interface Field {
  readonly key: string;
  readonly header: string;
  readonly type: ColumnType;
  /** Whose it is and what of them; left out where the column is of no person. */
  readonly of?: PersonTrait;
  /** What the column is known by: our own header and the synonyms. */
  readonly known: ReadonlySet<string>;
  /** What it may be known by where the values below bear it out. */
  readonly loose: ReadonlySet<string>;
  readonly own: string;
  /** Units in which something else is counted under the same words. */
  readonly otherUnits?: ReadonlySet<string>;
}

/** What a table may be: a ledger, or a list of the summary. */
export interface Vocabulary {
  readonly id: string;
  readonly fields: readonly Field[];
  /** Whose the table's own columns are where no header says it. */
  readonly person: 'cadre' | 'household' | null;
  /** Of each list one must be found; `@title` is found where the words above the table match `title`, `@again`
   * where `repeats` stands several times, `@visit` where a day and a household are. */
  readonly needs: readonly (readonly string[])[];
  /** The key of the column that makes a row of each time where a table has it several times side by side. */
  readonly repeats?: string;
  /** Words above the table that speak for it. */
  readonly title: RegExp;
  /** Words above a table of another kind that has the same columns. */
  readonly not?: RegExp;
}

/** What of a column's declaration other tables are matched by. */
type Described = 'key' | 'header' | 'type' | 'synonyms' | 'looseSynonyms';

const YES_OR_NO = /^是否(?:为|是|属于|属|系)?/;

/** Whether a column is answered by 是 or 否. */
export function isYesNo(type: ColumnType): boolean {
  return type.kind === 'choice' && type.values === YES_NO;
}

/** A field with the keys it is known by. */
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

/** A header's key without 是否, as columns of yes and no are known. */
export function withoutWhether(key: string): string {
  return key.replace(YES_OR_NO, '');
}
