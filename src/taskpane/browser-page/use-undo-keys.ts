import { useEffect, useEffectEvent } from 'react';
import { commandOf } from '../sheet/keyboard';

interface UndoActions {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Ctrl+Z and Ctrl+Y (⌘ on a Mac) take back and do again wherever the focus is, so that a click on 修复 in the pane is
 * taken back by the next key. A field with a text of its own keeps the keys, and so does a dialog.
 */
export function useUndoKeys({ undo, redo }: UndoActions): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isElsewhere(event.target)) return;
    const { key, shiftKey: shift, ctrlKey, metaKey, altKey } = event;
    const command = commandOf({ key, shift, control: ctrlKey || metaKey }, altKey);
    if (command !== 'undo' && command !== 'redo') return;
    event.preventDefault();
    if (command === 'undo') undo();
    else redo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      pressed(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable], [role=dialog]') !== null;
}
