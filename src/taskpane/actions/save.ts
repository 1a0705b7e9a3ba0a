import type { Tools } from './tools';

/** 另存: hands the workbook to the user as a file, and says under which name. Excel saves its workbooks itself. */
export async function save({ workspace, dispatch }: Tools, name: string): Promise<boolean> {
  if (workspace.kind === 'excel') return false;
  await workspace.save(name);
  dispatch({ type: 'saved' });
  dispatch({ type: 'noticed', notice: { intent: 'success', sentences: [{ name: 'saved', params: { name } }] } });
  return true;
}
