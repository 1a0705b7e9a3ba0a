import type { Work } from '../../model/progress';
import type { OpenedForm } from '../../workbook/file/fill-form';

/** Opens a form, a workbook or a Word document, in a worker where the page has them. @throws UnusableFile */
export async function openFormFile(file: File, work: Work): Promise<OpenedForm> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (typeof Worker !== 'undefined') {
    const { openFormInWorker } = await import('./form-worker');
    return openFormInWorker({ bytes, name: file.name }, work);
  }
  const { openForm } = await import('../../workbook/file/open-form');
  return openForm(bytes, file.name, work);
}
