import { commandOf } from '../sheet/keyboard';
import { usePageKeys } from './use-page-keys';

interface UndoActions {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Ctrl+Z and Ctrl+Y (⌘ on a Mac) take back and do again wherever the focus is, so that a click on 修复 in the pane is
 * taken back by the next key. A field with a text of its own keeps the keys, and so does a dialog.
 */
export function useUndoKeys({ undo, redo }: UndoActions): void {
  usePageKeys((event) => {
    if (event.defaultPrevented || isElsewhere(event.target)) return;
    const { key, shiftKey: shift, ctrlKey, metaKey, altKey } = event;
    const command = commandOf({ key, shift, control: ctrlKey || metaKey }, altKey);
    if (command !== 'undo' && command !== 'redo') return;
    event.preventDefault();
    if (command === 'undo') undo();
    else redo();
  });
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable], [role=dialog]') !== null;
}
