import type { Created } from '../../app/create';
import type { LocalizedText } from '../../model/language';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import type { Tools } from './tools';
import { readBook } from './validate';

/** 新建台账: adds the ledgers that are missing, and makes dropdowns of an older template choose from 可选项. */
export async function createMissing(tools: Tools, work: Work): Promise<void> {
  const { created, messages } = await engine.createLedgers(tools.workspace.port, work);
  await show(tools, created, messages, work);
}

/** 看看示例: adds the ledgers of the sample township to a workbook that holds none. */
export async function createSample(tools: Tools, work: Work): Promise<void> {
  const { created, messages } = await engine.createSample(tools.workspace.port, work);
  await show(tools, created, messages, work);
}

async function show(
  tools: Tools,
  created: Created | null,
  sentences: readonly LocalizedText[],
  work: Work,
): Promise<void> {
  const wrote = created !== null && (created.sheets.length > 0 || (created.dropdowns?.changed.length ?? 0) > 0);
  if (wrote) tools.dispatch({ type: 'written' });
  await readBook(tools, work);
  tools.dispatch({ type: 'noticed', notice: { intent: wrote ? 'success' : 'info', sentences } });
}
