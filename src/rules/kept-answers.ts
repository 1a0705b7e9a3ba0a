import type { BookIndex } from '../standard/lookup/book-index';
import type { TableName } from '../templates/ledgers';
import type { Dependence, RuleContext } from './dependence';

/**
 * What takes long to work out for a row of a ledger: kept until an edit affects it, so that checks can share it, and be
 * asked again for another reason (a quota that changed), without working it out again.
 */
export interface KeptAnswer<Table extends TableName, Answer> extends Dependence<Table> {
  /** Works it out. May name no rows, which move, and be no longer than it must: there is one for each row. */
  readonly of: (row: number, context: RuleContext) => Answer;
}

/** A kept answer for code that treats every one alike. */
export type AnyKeptAnswer = { readonly [Table in TableName]: KeptAnswer<Table, unknown> }[TableName];

/**
 * By sheet row, which stays where rows of the book move. What is kept goes along with the index that follows the edits.
 */
const kept = new WeakMap<BookIndex, Map<object, Map<number, unknown>>>();

function keptFor(definition: object, index: BookIndex): Map<number, unknown> {
  const all = kept.get(index) ?? new Map<object, Map<number, unknown>>();
  kept.set(index, all);
  const own = all.get(definition) ?? new Map<number, unknown>();
  all.set(definition, own);
  return own;
}

/** The answer about a row, worked out where none is kept. */
export function answerAbout<Table extends TableName, Answer>(
  definition: KeptAnswer<Table, Answer>,
  row: number,
  context: RuleContext,
): Answer {
  const answers = keptFor(definition, context.index);
  const sheetRow = context.book[definition.table].sheetRows[row] ?? 0;
  if (!answers.has(sheetRow)) answers.set(sheetRow, definition.of(row, context));
  return answers.get(sheetRow) as Answer;
}

/** Forgets the answers about rows that an edit affects. */
export function forget(definition: AnyKeptAnswer, sheetRows: Iterable<number>, index: BookIndex): void {
  const answers = keptFor(definition, index);
  for (const sheetRow of sheetRows) answers.delete(sheetRow);
}
