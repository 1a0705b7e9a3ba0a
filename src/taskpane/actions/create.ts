import type { Created } from '../../app/create';
import type { Text } from '../../model/language';
import type { Work } from '../../model/progress';
import type { Tools } from './tools';
import { readBook } from './validate';

/** 新建台账: adds the ledgers that are missing; those that are there stay as they are. */
export async function createMissing(tools: Tools, work: Work): Promise<void> {
  const [{ createLedgers }, { createdMessages }] = await Promise.all([
    import('../../app/create'),
    import('../../app/messages/written-sheets'),
  ]);
  const created = await createLedgers(tools.workspace.port, work);
  await show(tools, created, createdMessages(created), work);
}

/** 看看示例: adds the ledgers of the sample township to a workbook that holds none. */
export async function createSample(tools: Tools, work: Work): Promise<void> {
  const [{ createSample: create }, { sampleMessages }] = await Promise.all([
    import('../../app/create'),
    import('../../app/messages/written-sheets'),
  ]);
  const created = await create(tools.workspace.port, work);
  await show(tools, created, sampleMessages(created), work);
}

async function show(tools: Tools, created: Created | null, sentences: readonly Text[], work: Work): Promise<void> {
  const wrote = created !== null && created.sheets.length > 0;
  if (wrote) tools.dispatch({ type: 'written' });
  await readBook(tools, work);
  tools.dispatch({ type: 'noticed', notice: { intent: wrote ? 'success' : 'info', sentences } });
}
