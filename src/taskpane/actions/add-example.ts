import type { IndicatorExample } from '../../app/indicators/add-example';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import type { Tools } from './tools';
import { validate } from './validate';

/** Puts an example into 考核指标, goes there, and checks again. */
export async function addExample(tools: Tools, example: IndicatorExample, work: Work): Promise<void> {
  const { outcome, message } = await engine.addExample(tools.workspace.port, example, work);
  const added = outcome.kind === 'added';
  if (added) tools.dispatch({ type: 'written' });
  await validate(tools, work);
  tools.dispatch({ type: 'tab', tab: 'ledgers' });
  tools.dispatch({ type: 'noticed', notice: { intent: added ? 'success' : 'warning', sentences: [message] } });
}
