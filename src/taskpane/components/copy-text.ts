/**
 * Copies a text area's text. Excel on the web keeps its frames from the clipboard, and old browsers have none; there
 * the text is selected and copied the old way, and stays selected for Ctrl+C where that fails as well.
 *
 * @param clipboard the page's; a page without https has none, whatever the types say
 * @returns whether the text is in the clipboard
 */
export async function copyText(
  area: HTMLTextAreaElement,
  clipboard: Pick<Clipboard, 'writeText'> | undefined,
): Promise<boolean> {
  if (clipboard) {
    try {
      await clipboard.writeText(area.value);
      return true;
    } catch {
      // Refused by the frame around or by the user: the other way is tried.
    }
  }
  area.focus();
  area.select();
  // The command is deprecated, and the only one that a frame without the permission has.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return area.ownerDocument.execCommand('copy');
}
