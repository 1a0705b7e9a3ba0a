import type { IndicatorExample } from '../../app/indicators/add-example';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { tellAdded } from './tell-added';
import type { Tools } from './tools';

/** Puts an example into 考核指标, goes there, and checks again. */
export async function addExample(tools: Tools, example: IndicatorExample, work: Work): Promise<void> {
  await tellAdded(tools, await engine.addExample(tools.workspace.port, example, work), work);
  tools.dispatch({ type: 'tab', tab: 'ledgers' });
}
