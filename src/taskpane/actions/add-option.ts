import type { Option } from '../../app/add-option';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import type { Tools } from './tools';
import { validate } from './validate';

/** Adds a value to its list in 可选项, says where it stands now, and checks again. */
export async function addOption(tools: Tools, option: Option, work: Work): Promise<void> {
  const { outcome, message } = await engine.addOption(tools.workspace.port, option, work);
  const added = outcome.kind === 'added';
  if (added) tools.dispatch({ type: 'written' });
  await validate(tools, work);
  tools.dispatch({ type: 'noticed', notice: { intent: added ? 'success' : 'warning', sentences: [message] } });
}
