import type { Finding } from '../../model/finding';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import type { Tools } from './tools';
import { validate } from './validate';

/** Writes into 情况说明 why a finding is right, and checks again. */
export async function explain(tools: Tools, finding: Finding, reason: string, work: Work): Promise<void> {
  const { outcome, message } = await engine.explainFinding(tools.workspace.port, finding, reason, work);
  const added = outcome.kind === 'added';
  if (added) tools.dispatch({ type: 'written' });
  await validate(tools, work);
  tools.dispatch({ type: 'noticed', notice: { intent: added ? 'success' : 'warning', sentences: [message] } });
}
