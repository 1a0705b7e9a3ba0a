import type { ReactNode } from 'react';
import { partOf } from '../parts/part';

interface TroubleBarProps {
  readonly children: ReactNode;
}

/** Why a file could not be opened. */
export const TroubleBar = partOf<TroubleBarProps>(async () => (await import('./trouble-message')).TroubleMessage);
