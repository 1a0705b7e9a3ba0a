import type { Work } from '../../model/progress';
import type { Tools } from './tools';
import { readBook } from './validate';

/** 新建台账: adds the ledgers that are missing; those that are there stay as they are. */
export async function createMissing(tools: Tools, work: Work): Promise<void> {
  const { createLedgers } = await import('../../app/create');
  await createLedgers(tools.workspace.port, work);
  tools.dispatch({ type: 'written' });
  await readBook(tools, work);
  tools.dispatch({ type: 'noticed', notice: { intent: 'success', sentences: [{ name: 'created' }] } });
}
