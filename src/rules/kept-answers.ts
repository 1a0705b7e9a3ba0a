import type { BookIndex } from '../standard/lookup/book-index';
import type { TableName } from '../templates/ledgers';
import type { Dependence, RuleContext } from './dependence';

/**
 * An answer about a row that takes long to work out. It is kept until an edit affects it, so that checks share it and
 * can be asked again for another reason (a changed quota) without working it out again.
 */
export interface KeptAnswer<Table extends TableName, Answer> extends Dependence<Table> {
  /**
   * Works the answer out. It must not name rows, since they move, and should be small, since there is one for each row.
   */
  readonly of: (row: number, context: RuleContext) => Answer;
}

/** A kept answer of any ledger. */
export type AnyKeptAnswer = { readonly [Table in TableName]: KeptAnswer<Table, unknown> }[TableName];

/**
 * Answers by index, definition and sheet row: indexes of a book follow its edits, and sheet rows stay where rows of the
 * book move.
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

/** Forgets the answers about some sheet rows. */
export function forget(definition: AnyKeptAnswer, sheetRows: Iterable<number>, index: BookIndex): void {
  const answers = keptFor(definition, index);
  for (const sheetRow of sheetRows) answers.delete(sheetRow);
}
