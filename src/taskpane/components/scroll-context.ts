import { createContext, use } from 'react';

/** The element whose scrolling moves the lists of the pane. */
export const ScrollContext = createContext<HTMLElement | null>(null);

/** Null until the pane is drawn for the first time. */
export function useScroller(): HTMLElement | null {
  return use(ScrollContext);
}
