/** A refusal of Excel's; the client throws it to the add-in with this code. Codes: reference page Excel.ErrorCodes. */
export class ExcelRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelRefusal';
  }
}

/**
 * Something this host does not know: a member, an argument, a shape. It is never an answer of Excel's, so
 * it must fail the test whatever the code under test makes of it: the host keeps it for `assertKnown`.
 */
export class HostGap extends Error {
  constructor(message: string) {
    super(`the test host does not know ${message}`);
    this.name = 'HostGap';
  }
}

export function invalidArgument(message: string): ExcelRefusal {
  return new ExcelRefusal('InvalidArgument', message);
}

export function accessDenied(message: string): ExcelRefusal {
  return new ExcelRefusal('AccessDenied', message);
}

export function itemNotFound(what: string): ExcelRefusal {
  return new ExcelRefusal('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}
