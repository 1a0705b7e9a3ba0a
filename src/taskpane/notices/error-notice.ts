import { failureOf } from '../../app/messages/failure';
import { errorReportOf } from './error-report';
import type { Notice } from '../state/state';

/** What to tell the user of something that went wrong, and what can be done about it. */
export function errorNotice(error: unknown): Notice {
  const { sentence, detail, isOurs } = failureOf(error);
  return { intent: 'error', sentences: [sentence], failure: errorReportOf(error), ...(isOurs && { detail }) };
}
