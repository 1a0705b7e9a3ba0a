import type { Notice } from '../state/state';
import { partOf } from '../parts/part';

interface TroubleBarProps {
  readonly notice: Notice;
}

/** Why a file could not be opened. */
export const TroubleBar = partOf<TroubleBarProps>(
  async () => (await import('../notices/notice-message')).TroubleMessage,
);
