/** How long Office is waited for: one of its own windows holds up every answer. */
const PATIENCE_MILLISECONDS = 400;

/**
 * Where a workbook is saved now; null where it never was, or where Office does not tell. `document.url` would not do:
 * it stays as it was when the page began, whatever the workbook has been saved as since, and for a workbook that was
 * never saved it is empty, null or missing (office-js issues 1507, 5587).
 */
export function documentAddress(document: Pick<Office.Document, 'getFilePropertiesAsync'>): Promise<string | null> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, PATIENCE_MILLISECONDS);
    document.getFilePropertiesAsync(({ status, value }) => {
      // The words of Office.AsyncResultStatus.
      resolve(String(status) === 'succeeded' && value.url !== '' ? value.url : null);
    });
  });
}
