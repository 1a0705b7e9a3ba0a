import type { ColumnType } from '../../templates/column';
import { ledgerTemplate } from '../../templates/ledgers';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import type { MatchReason } from '../match-headers';
import { isYesNo } from '../vocabulary';

/**
 * How several columns share one of ours: `ticked`, the header is a value that the cells tick; `again`, the same is
 * asked for another time (第二次走访), which becomes a row of its own.
 */
export type Manner = 'ticked' | 'again';

/** The column of ours that an old one stands for, and how. */
export interface ColumnChoice {
  readonly key: string;
  /** Null where no other column shares it. */
  readonly manner: Manner | null;
}

const BETWEEN = ':';
const OF_VALUES: ReadonlySet<ColumnType['kind']> = new Set(['choice', 'listed', 'severalListed']);

/** A choice as text: `date`, `date:again`. */
export function choiceWord({ key, manner }: ColumnChoice): string {
  return manner === null ? key : key + BETWEEN + manner;
}

/** The choice that `choiceWord` made a text of. */
export function choiceIn(word: string): ColumnChoice {
  const [key = '', manner] = word.split(BETWEEN);
  return { key, manner: manner === 'ticked' || manner === 'again' ? manner : null };
}

/** The manner of a matched column. */
export function mannerOf(reason: MatchReason): Manner | null {
  return reason === 'ticked' || reason === 'again' ? reason : null;
}

/** All choices for a column of an old table: first the ledger's columns as they are, then `ticked` and `again`. */
export function columnChoicesOf(ledger: RowLedger): readonly ColumnChoice[] {
  const { columns } = ledgerTemplate(ledger);
  const repeats = ledgerVocabularies.some(({ id, repeats: key }) => id === ledger && key !== undefined);
  return [
    ...columns.map(({ key }): ColumnChoice => ({ key, manner: null })),
    ...columns
      .filter(({ type }) => OF_VALUES.has(type.kind) && !isYesNo(type))
      .map(({ key }): ColumnChoice => ({ key, manner: 'ticked' })),
    ...(repeats ? columns.map(({ key }): ColumnChoice => ({ key, manner: 'again' })) : []),
  ];
}
