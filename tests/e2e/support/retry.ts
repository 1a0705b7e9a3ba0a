/**
 * A machine that stands still for a moment (a shared one, a first start of Chromium) is no fault of the pane's. A test
 * that fails is run once more, and the first failure is printed.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
