const WORKBOOK = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Workbooks, and tables in text. */
export const OLD_TABLES = `${WORKBOOK},.csv,text/csv`;

/** Files that can be a form. */
export const FORM_FILES = '.xlsx,.docx';

/** Asks the user for a file, a workbook unless `accept` says otherwise; calls back where one was chosen. */
export function pickFile(onFile: (file: File) => void, accept: string = WORKBOOK): void {
  ask({ accept, multiple: false }, ([file]) => {
    if (file) onFile(file);
  });
}

/**
 * Asks the user for any number of files, workbooks unless `accept` says otherwise; calls back where some were chosen.
 */
export function pickFiles(onFiles: (files: readonly File[]) => void, accept: string = WORKBOOK): void {
  ask({ accept, multiple: true }, (files) => {
    if (files.length > 0) onFiles(files);
  });
}

function ask(wanted: Pick<HTMLInputElement, 'accept' | 'multiple'>, onFiles: (files: readonly File[]) => void): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', ...wanted });
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])]);
  });
  input.click();
}
