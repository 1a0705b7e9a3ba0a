import type { Failure } from './failure';
import { failureOf } from './failure';

/** Tells of errors that nothing else in the page has caught, until the returned function is called. */
export function watchFailures(page: Window, failed: (failure: Failure) => void): () => void {
  const onError = ({ error }: ErrorEvent): void => { failed(failureOf(error)); };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => { failed(failureOf(reason)); };
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
}
