/** The workbook was read, but holds none of the product's ledgers: the wrong file, or a template of another kind. */
export class NotALedgerWorkbook extends Error {
  constructor(readonly sheets: readonly string[]) {
    super(`None of the ledgers is in the workbook; its sheets are: ${sheets.join(', ')}`);
    this.name = 'NotALedgerWorkbook';
  }
}
