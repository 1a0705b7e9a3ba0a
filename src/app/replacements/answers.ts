import { fillText, type Language, type LocalizedText } from '../../model/language';
import type { CellProblem } from '../../records/cell-reader';
import { isBlank } from '../../records/characters';
import { valuesOf } from '../../records/choice';
import { canonicalName } from '../../records/name';
import { splitList } from '../../records/names';
import { readingContext } from '../../records/read-book';
import { readerOf } from '../../records/readers';
import { isKnown, rosterNames } from '../../standard/lookup/rosters';
import { describe } from '../catalogue';
import type { ReadLedgers } from '../read-ledgers';
import type { Judgement } from '../../rules/judge-affected';
import { columnTemplate, type ColumnPlace } from './replacement';

/** The workbook that answers are for. */
export type AnsweredBook = Pick<ReadLedgers, 'content' | 'book'> & { readonly judgement: Judgement };

/** What a text means as a new value in a column. */
export type Answer =
  | {
      readonly kind: 'usable';
      /** What goes into the cell: one value, or several where the cell takes several. */
      readonly parts: readonly (string | number)[];
      readonly numberFormat?: string;
    }
  /** The text cannot be a value of the column. */
  | { readonly kind: 'unusable'; readonly reason: LocalizedText };

const BLANK: LocalizedText = {
  zh: '“{column}”是必填项，不能改为空白。',
  en: '“{column}” is required and cannot be made blank.',
};
const UNKNOWN: LocalizedText = {
  zh: '“{name}”不在“{column}”的名册中。',
  en: '“{name}” is not in the roster for “{column}”.',
};

/** The values that a column chooses from, in their order; null for a column that takes any text, number or date. */
export function choicesOf({ content, book, judgement }: AnsweredBook, place: ColumnPlace): readonly string[] | null {
  const { type } = columnTemplate(place);
  if (type.kind === 'ref') return rosterNames(type.table, judgement.context);
  if (type.kind === 'refs') return [...type.also, ...rosterNames(type.table, judgement.context)];
  return valuesOf(type, readingContext(content, book));
}

/** Reads a text as the column's cells are read; it must be clear of errors. */
export function answerOf(text: string, place: ColumnPlace, asked: AnsweredBook): Answer {
  const { type, header, required } = columnTemplate(place);
  if (isBlank(text)) {
    return required
      ? { kind: 'unusable', reason: fillText(BLANK, { column: header }) }
      : { kind: 'usable', parts: [''] };
  }
  const problems: CellProblem[] = [];
  const value = readerOf(type, readingContext(asked.content, asked.book))(text, (problem) => problems.push(problem));
  if (value === null || value === undefined) return { kind: 'unusable', reason: reasonOf(problems, header, text) };
  if (type.kind === 'ref' || type.kind === 'refs') {
    const names = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
    const also = type.kind === 'refs' ? type.also : [];
    const unknown = names.find((name) => !also.includes(name) && !isKnown(type.table, name, asked.judgement.context));
    return unknown === undefined
      ? { kind: 'usable', parts: names }
      : { kind: 'unusable', reason: fillText(UNKNOWN, { name: unknown, column: header }) };
  }
  if (Array.isArray(value)) return { kind: 'usable', parts: value as readonly string[] };
  const fix = problems.find((problem) => problem.fix)?.fix;
  const numberFormat = fix?.numberFormat ?? (type.kind === 'idNumber' || type.kind === 'phone' ? '@' : undefined);
  return { kind: 'usable', parts: [fix?.after ?? text], ...(numberFormat !== undefined && { numberFormat }) };
}

/** Whether a column's cells may hold several names or values. */
export function takesSeveral(place: ColumnPlace): boolean {
  const { kind } = columnTemplate(place).type;
  return kind === 'refs' || kind === 'severalListed';
}

/** The parts of a cell that holds several names or values, as they are written. */
export function writtenParts(text: string): readonly string[] {
  return splitList(text).map(canonicalName);
}

function reasonOf([problem]: readonly CellProblem[], column: string, value: string): LocalizedText {
  const said = (language: Language): string =>
    problem
      ? describe({ code: problem.definition.code, params: { column, value, ...problem.params } }, language)
      : fillText(BLANK, { column })[language];
  return { zh: said('zh'), en: said('en') };
}
