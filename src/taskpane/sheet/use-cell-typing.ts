import { useEffect, useEffectEvent, useState } from 'react';
import type { CellPlace } from '../../model/cell';
import type { CellTyping } from './cell-input';
import { samePlace } from './selection';
import type { BlockActions } from './use-block-actions';

/** What is being typed into the active cell. */
interface TypingInCell {
  /** Null while nothing is typed. */
  readonly typing: CellTyping | null;
  readonly setTyping: (next: CellTyping | null) => void;
  /** Puts a text into the cell, where it is another than the cell's. */
  readonly commit: (entered: string) => void;
  /** Takes what is typed before another cell becomes active. */
  readonly leave: () => void;
}

/** Typing into one cell after another: whichever way a cell is left, what was typed into it is taken. */
export function useCellTyping(
  active: CellPlace,
  isLocked: boolean,
  textAt: (place: CellPlace) => string,
  fill: BlockActions['fill'],
): TypingInCell {
  const [typed, setTyped] = useState<(CellTyping & { readonly place: CellPlace }) | null>(null);
  const typing = typed && samePlace(typed.place, active) ? typed : null;

  const commit = (entered: string): void => {
    setTyped(null);
    if (!isLocked && entered !== textAt(active)) fill([{ ...active, text: entered }]);
  };
  // The cell or the sheet was left by another way than keys and pointer of the grid.
  const takeLeft = useEffectEvent((workedIn: CellPlace | null) => {
    if (!typed || (workedIn && samePlace(typed.place, workedIn))) return;
    const { place, text } = typed;
    setTyped(null);
    if (text !== textAt(place)) fill([{ ...place, text }]);
  });
  useEffect(() => {
    takeLeft(active);
  }, [active]);
  useEffect(
    () => () => {
      takeLeft(null);
    },
    [],
  );

  return {
    typing,
    setTyping: (next) => {
      setTyped(next && { ...next, place: active });
    },
    commit,
    leave: () => {
      if (typing) commit(typing.text);
    },
  };
}
