import type { FileWorkspace } from '../workspace';
import type { Source } from './source';

const SAMPLE_NAME = '示例乡台账.xlsx';
const BLANK_NAME = '双联台账.xlsx';

/**
 * Opens a workbook in the browser's memory; nothing is sent anywhere.
 * @throws UnusableFile where the file cannot be used
 */
export async function openWorkspace(source: Source): Promise<FileWorkspace> {
  switch (source.kind) {
    case 'file':
      return workspaceOf(source.file.name, new Uint8Array(await source.file.arrayBuffer()));
    case 'sample': {
      const [{ samplePlans }, { newWorkbook }] = await Promise.all([import('../../app/create'), import('../../workbook/file/new-workbook')]);
      return workspaceOf(SAMPLE_NAME, await newWorkbook(samplePlans()));
    }
    case 'blank': {
      const [{ blankPlans }, { newWorkbook }] = await Promise.all([import('../../app/create'), import('../../workbook/file/new-workbook')]);
      return workspaceOf(BLANK_NAME, await newWorkbook(blankPlans()));
    }
  }
}

async function workspaceOf(name: string, bytes: Uint8Array): Promise<FileWorkspace> {
  const [{ openFileWorkbook }, { unwatched }] = await Promise.all([import('../../workbook/file/file-workbook'), import('../../model/progress')]);
  const workbook = await openFileWorkbook(bytes);
  return {
    kind: 'file',
    name,
    port: workbook,
    view: { mark: () => Promise.resolve(), select: () => Promise.resolve() },
    save: () => workbook.save(),
    sheets: async () => (await workbook.read([], unwatched)).sheets,
    readSheet: async (sheet) => (await workbook.readGrid(sheet)) ?? { top: 1, left: 1, values: [] },
  };
}
