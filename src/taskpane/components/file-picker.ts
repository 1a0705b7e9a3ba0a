const WORKBOOK = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Workbooks, and tables in text. */
export const OLD_TABLES = `${WORKBOOK},.csv,text/csv`;

/** Files that can be a form. */
export const FORM_FILES = '.xlsx,.docx';

/** Asks the user for a file, a workbook unless `accept` says otherwise; calls back where one was chosen. */
export function pickFile(onFile: (file: File) => void, accept: string = WORKBOOK): void {
  ask(accept, false, ([file]) => {
    if (file) onFile(file);
  });
}

/**
 * Asks the user for any number of files, workbooks unless `accept` says otherwise; calls back where some were chosen.
 */
export function pickFiles(onFiles: (files: readonly File[]) => void, accept: string = WORKBOOK): void {
  ask(accept, true, (files) => {
    if (files.length > 0) onFiles(files);
  });
}

function ask(accept: string, several: boolean, onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = several;
  input.accept = accept;
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])]);
  });
  input.click();
}
