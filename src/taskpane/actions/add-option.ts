import type { Option } from '../../app/add-option';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { tellAdded } from './tell-added';
import type { Tools } from './tools';

/** Adds a value to its list in 可选项, says where it stands now, and checks again. */
export async function addOption(tools: Tools, option: Option, work: Work): Promise<void> {
  await tellAdded(tools, await engine.addOption(tools.workspace.port, option, work), work);
}
