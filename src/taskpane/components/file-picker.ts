/** Asks the user for a workbook; calls back where one was chosen. */
export function pickFile(onFile: (file: File) => void): void {
  ask(false, ([file]) => {
    if (file) onFile(file);
  });
}

/** Asks the user for any number of workbooks; calls back where some were chosen. */
export function pickFiles(onFiles: (files: readonly File[]) => void): void {
  ask(true, (files) => {
    if (files.length > 0) onFiles(files);
  });
}

function ask(several: boolean, onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = several;
  input.accept = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])]);
  });
  input.click();
}
