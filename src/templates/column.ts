import type { Amount } from '../model/amount';
import type { Day } from '../model/day';
import type { LocalizedText } from '../model/language';
import type { LimitBound } from '../model/limit-text';

/**
 * What a column holds. The closed set of kinds is the single source for reading a cell, its native
 * validation and dropdown, its width and number format, and the manual's tables.
 */
export type ColumnType =
  /** Free text of at most `maxLength` characters. */
  | { readonly kind: 'text'; readonly maxLength: number }
  /** A name that identifies the row's subject: spaces inside a two-character name do not count. */
  | { readonly kind: 'name' }
  | { readonly kind: 'date' }
  /** A whole number; `suffix` may stand behind it (`2014年`). A limit may be written in words (`不少于5件`). */
  | {
      readonly kind: 'integer';
      readonly min: number;
      readonly max: number;
      readonly suffix: string;
      readonly bound?: LimitBound;
    }
  /** A quantity of no fixed unit; `units` may stand behind it, where there are any. A limit may be written in words. */
  | { readonly kind: 'quantity'; readonly max: number; readonly units?: readonly string[]; readonly bound?: LimitBound }
  | { readonly kind: 'money'; readonly unit: MoneyUnit; readonly max: number }
  /** `otherWords` are what people write for a value; they are offered, never taken. */
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly otherWords?: OtherWords }
  /** One value of a list that the user keeps in 可选项. */
  | { readonly kind: 'listed'; readonly list: ListName }
  /** Several values of such a list. */
  | { readonly kind: 'severalListed'; readonly list: ListName }
  /** A value of such a list where the list itself stands; at most `maxLength` characters. */
  | { readonly kind: 'listValue'; readonly maxLength: number }
  /** The name of a row in another ledger. */
  | { readonly kind: 'ref'; readonly table: RosterName; readonly column: string }
  /** Several of them; `also` are words that stand for no single row. */
  | { readonly kind: 'refs'; readonly table: RosterName; readonly column: string; readonly also: readonly string[] }
  | { readonly kind: 'idNumber' }
  | { readonly kind: 'phone' };

/** Values of a list, and what people write for them. */
export type OtherWords = Readonly<Record<string, readonly string[]>>;

/** The units that a column of money may be in. */
export type MoneyUnit = '元' | '万元';

/** Ledgers that others refer to. */
export type RosterName = 'Quotas' | 'Villages' | 'Branches' | 'Cadres';

/** The lists that the user keeps: the columns of 可选项 by their keys. */
export type ListName = 'householdTypes' | 'methods' | 'occasions' | 'sections' | 'fundKinds';

/** Whether a column's cells are numbers that are counted or added up. */
export function isNumberType({ kind }: ColumnType): boolean {
  return kind === 'integer' || kind === 'quantity' || kind === 'money';
}

/** The type of value that a cell of each kind is read as. */
export interface ColumnValues {
  text: string;
  name: string;
  date: Day;
  integer: number;
  quantity: Amount;
  money: Amount;
  choice: string;
  listed: string;
  severalListed: readonly string[];
  listValue: string;
  ref: string;
  refs: readonly string[];
  idNumber: string;
  phone: string;
}

/** A column of a ledger, declared once for sheet, dropdown, prompt, reader, checks and manual. */
export interface Column {
  /** Identifier in code and JSON. */
  readonly key: string;
  /** The header as the clerk sees it, without the `*` of required columns. */
  readonly header: string;
  readonly english: string;
  /**
   * What other tables call the column, without units in brackets; a group's header and the one below it are joined
   * (帮扶对象类别). Only one of 日期 and 时间 needs to be listed, and 是否 before a yes-or-no not at all.
   */
  readonly synonyms?: readonly string[];
  /** Further names in other tables that may mean something else too: never sure, and only where the values fit. */
  readonly looseSynonyms?: readonly string[];
  readonly type: ColumnType;
  readonly required: boolean;
  /**
   * The choices of its dropdown in earlier templates, which tell that an old dropdown is the product's own. A column
   * that chooses from 可选项 offered that sheet's first content.
   */
  readonly earlierChoices?: readonly string[];
  /** The template version that added the column, where it is not the first: older workbooks lack it. */
  readonly since?: number;
  /** In characters of the default font. */
  readonly width: number;
  /** What goes there; shown as input prompt, header note and in the manual. */
  readonly prompt: LocalizedText;
  readonly example: string;
}

/** What the product writes between several names in one cell. */
export const SEPARATOR = '、';
