import type { Notice } from '../notices/notice';
import { partOf } from '../parts/part';

interface ErrorBarProps {
  readonly notice: Notice;
}

/** Why a file could not be opened. */
export const ErrorBar = partOf<ErrorBarProps>(async () => (await import('../notices/notice-message')).NoticeMessage);
