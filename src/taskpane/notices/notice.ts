import type { LocalizedText } from '../../model/language';
import type { SheetPlace } from '../environment/workspace';
import type { WordName, WordParams } from '../words/words';
import type { ErrorReport } from './error-report';

/** A sentence for the user, built from words so that it follows the language. */
export interface Sentence {
  readonly name: WordName;
  readonly params?: WordParams;
}

/** What a notice offers to do about it. */
export type Remedy =
  | { readonly kind: 'retry'; readonly task: 'read' | 'validate' }
  | { readonly kind: 'show'; readonly name: WordName; readonly cell: SheetPlace };

/** A message about what was done, or what went wrong and what to do. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly sentences: readonly (Sentence | LocalizedText)[];
  readonly remedy?: Remedy;
  /** For the maintainers of the program; shown only on request. */
  readonly detail?: string;
  /** The error that it tells of, for the diagnostics. */
  readonly failure?: ErrorReport;
}
