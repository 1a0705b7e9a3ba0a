import { errorReportOf, type ErrorReport } from './error-report';

/** Tells of errors that nothing else in the page has caught, until the returned function is called. */
export function watchErrors(page: Window, failed: (failure: ErrorReport) => void): () => void {
  const onError = ({ error }: ErrorEvent): void => {
    failed(errorReportOf(error));
  };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => {
    failed(errorReportOf(reason));
  };
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
}
