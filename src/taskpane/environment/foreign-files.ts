import type { Work } from '../../model/progress';
import type { OpenedForm } from '../../workbook/file/fill-form';

/** Opens a form, a workbook or a Word document. @throws UnusableFile */
export async function openFormFile(file: File, work: Work): Promise<OpenedForm> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.docx$/i.test(file.name)) {
    const { openDocxForm } = await import('../../workbook/file/docx-form');
    return openDocxForm(bytes);
  }
  const { openXlsxForm } = await import('../../workbook/file/fill-form');
  return openXlsxForm(bytes, work);
}
