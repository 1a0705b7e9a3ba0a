import type { Finding } from '../../model/finding';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { tellAdded } from './tell-added';
import type { Tools } from './tools';

/** Writes into 情况说明 why a finding is right, and checks again. */
export async function explain(tools: Tools, finding: Finding, reason: string, work: Work): Promise<void> {
  await tellAdded(tools, await engine.explainFinding(tools.workspace.port, finding, reason, work), work);
}
