import type { Work } from '../../model/progress';
import type { OpenedForm } from './fill-form';

export type { OpenedForm };

/** Whether a file's name says that it is a Word document. */
export function isDocument(name: string): boolean {
  return /\.docx$/i.test(name);
}

/** Opens a form, a workbook or a Word document by its name. @throws UnusableFile */
export async function openForm(bytes: Uint8Array, name: string, work: Work): Promise<OpenedForm> {
  if (isDocument(name)) {
    const { openDocxForm } = await import('./docx-form');
    return openDocxForm(bytes);
  }
  const { openXlsxForm } = await import('./fill-form');
  return openXlsxForm(bytes, work);
}
