import type { ColumnType } from '../../templates/column';
import { ledgerTemplate } from '../../templates/ledgers';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import type { MatchReason } from '../match-headers';
import { isYesNo } from '../vocabulary';

/**
 * How one of several columns stands for the same column of ours: its header is a value that is ticked, or it is another
 * time that makes a row of its own.
 */
export type Manner = 'ticked' | 'again';

/** A column of ours that an old one may stand for, and how. */
export interface ColumnChoice {
  readonly key: string;
  /** Null where it stands for it alone. */
  readonly manner: Manner | null;
}

const BETWEEN = ':';
const OF_VALUES: ReadonlySet<ColumnType['kind']> = new Set(['choice', 'listed', 'severalListed']);

/** A choice as one word: `date`, `date:again`. */
export function choiceWord({ key, manner }: ColumnChoice): string {
  return manner === null ? key : key + BETWEEN + manner;
}

/** The choice that a word is. */
export function choiceIn(word: string): ColumnChoice {
  const [key = '', manner] = word.split(BETWEEN);
  return { key, manner: manner === 'ticked' || manner === 'again' ? manner : null };
}

/** How a column that was matched stands for its key. */
export function mannerOf(reason: MatchReason): Manner | null {
  return reason === 'ticked' || reason === 'again' ? reason : null;
}

/** Everything that a column of an old table may stand for in a ledger; each column alone first. */
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
