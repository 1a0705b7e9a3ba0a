import { failureOf } from '../../app/messages/failure';
import { errorReportOf } from './error-report';
import type { Notice } from './notice';

/** The one way to tell the user of something that went wrong, and of what can be done about it. */
export function errorNotice(error: unknown): Notice {
  const { sentence, detail, isOurs } = failureOf(error);
  return { intent: 'error', sentences: [sentence], failure: errorReportOf(error), ...(isOurs && { detail }) };
}

/**
 * The same of a fault in drawing. It may come up after work that has changed the workbook, so the sentence for faults
 * of the program, which says that nothing was changed, would not be true.
 */
export function drawingErrorNotice(error: unknown): Notice {
  const notice = errorNotice(error);
  return notice.detail === undefined ? notice : { ...notice, sentences: [{ name: 'notDrawn' }] };
}
