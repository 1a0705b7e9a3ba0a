import type { Finding } from '../../../src/model/finding';

/** A finding as a test needs it: what matters given, the rest plain. */
export function finding(given: Partial<Finding>): Finding {
  return {
    code: 'C101',
    severity: 'error',
    table: 'Pairings',
    sheet: '结对帮扶',
    row: 5,
    column: '村',
    address: '结对帮扶!B5',
    value: null,
    params: {},
    ...given,
  };
}
