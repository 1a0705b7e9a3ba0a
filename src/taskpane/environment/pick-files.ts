/** Asks the user for files with these endings (`.xlsx`); calls back where some were chosen. */
export function pickFiles(
  endings: readonly string[],
  isSeveral: boolean,
  onFiles: (files: readonly File[]) => void,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = endings.join(',');
  input.multiple = isSeveral;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  input.click();
}
