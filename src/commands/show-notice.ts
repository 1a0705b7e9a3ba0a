/** Shows a sentence in a small window of Office's, and resolves when it is there. */
export async function showNotice(text: string, close: string): Promise<void> {
  const address = new URL('notice.html', location.href);
  address.search = new URLSearchParams({ text, close }).toString();
  const dialog = await new Promise<Office.Dialog>((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address.href, { height: 22, width: 28, displayInIframe: true }, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => { dialog.close(); });
}
