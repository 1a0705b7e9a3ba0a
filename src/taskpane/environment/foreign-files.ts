import type { ForeignWorkbook } from '../../model/foreign-workbook';
import type { Work } from '../../model/progress';

/** Reads a workbook that is none of ours. @throws UnusableFile */
export async function readForeignFile(file: File, work: Work): Promise<ForeignWorkbook> {
  const { readForeignWorkbook } = await import('../../workbook/file/read-foreign');
  return readForeignWorkbook(new Uint8Array(await file.arrayBuffer()), work);
}
