import type { LocalizedText } from '../../model/language';
import type { Work } from '../../model/progress';
import type { Tools } from './tools';
import { validate } from './validate';

/** The outcome of adding something to a ledger, and the sentence about it. */
interface Adding {
  readonly outcome: { readonly kind: string };
  readonly message: LocalizedText;
}

/** Checks again after something was to be added to a ledger, and tells the user the outcome. */
export async function tellAdded(tools: Tools, { outcome, message }: Adding, work: Work): Promise<void> {
  const added = outcome.kind === 'added';
  if (added) tools.dispatch({ type: 'written' });
  await validate(tools, work);
  tools.dispatch({ type: 'noticed', notice: { intent: added ? 'success' : 'warning', sentences: [message] } });
}
