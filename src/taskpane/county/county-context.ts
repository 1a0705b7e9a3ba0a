import { createContext, use } from 'react';

/** The way to 县级汇总 from wherever a page shows something else. */
export interface CountyDoor {
  /** Shows it, with these files added to those that are there. */
  readonly open: (files?: readonly File[]) => void;
}

export const CountyContext = createContext<CountyDoor | null>(null);

/** The way to 县级汇总; null where the page has none. */
export function useCounty(): CountyDoor | null {
  return use(CountyContext);
}
