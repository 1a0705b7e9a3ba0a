import { usePageKeys } from './use-page-keys';

/** Ctrl+S (⌘S on a Mac) saves the workbook, not the page. A cell that is being typed in has taken the text by then. */
export function useSaveKey(save: () => void): void {
  usePageKeys((event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!event.repeat) save();
  });
}
