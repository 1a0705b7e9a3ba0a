import type { Finding } from '../../model/finding';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { ledgersOf } from '../state/state';
import { refusalMessage } from '../../app/messages/fix-refusals';
import type { Tools } from './tools';
import { validate } from './validate';

/** Takes merged cells apart, fills each row with what they held, and checks again. */
export async function unmerge(tools: Tools, finding: Finding, work: Work): Promise<void> {
  const { port, view } = tools.workspace;
  const ledgers = ledgersOf(tools.state());
  if (!ledgers) return;
  const { result: outcome } = await view.inOneStep(async () => {
    const made = await engine.unmerge(port, ledgers, finding, work);
    tools.dispatch({ type: 'written' });
    await validate(tools, work);
    return made;
  }, work);
  const count = outcome.applied.length;
  tools.dispatch({
    type: 'noticed',
    notice: {
      intent: outcome.refused.length > 0 ? 'warning' : 'success',
      sentences: [{ name: 'unmerged', params: { count } }, ...outcome.refused.slice(0, 3).map(refusalMessage)],
    },
  });
}
