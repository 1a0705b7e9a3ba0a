import { pickFiles } from '../environment/pick-files';

/** Asks the user for a workbook; calls back where one was chosen. */
export function pickFile(onFile: (file: File) => void): void {
  pickFiles(['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], false, ([file]) => {
    if (file) onFile(file);
  });
}
