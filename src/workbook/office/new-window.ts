/** Bytes that become characters at once: an argument list holds no more than some ten thousand. */
const STRETCH = 8192;

/**
 * Opens a workbook as a new one in Excel, in a window of its own; it has no file before the user saves it.
 *
 * @param bytes an .xlsx file
 */
export async function openInNewWindow(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(base64Of(bytes));
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += STRETCH)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + STRETCH)));
  return btoa(pieces.join(''));
}
