import { findingAt } from '../findings/finding-at';
import type { Finding } from '../model/finding';
import { columnOf } from '../standard/lookup/cells';
import type { RegisteredCheck } from './registered-checks';
import type { RuleContext, RuleReport } from './rule';

/** Asks one check about any number of rows of a book; rows without a finding cost no allocation. */
export class CheckRun {
  #row = 0;

  /** @param findings the list that findings are added to */
  constructor(
    private readonly registered: RegisteredCheck,
    private readonly context: RuleContext,
    private readonly findings: Finding[],
  ) {}

  ask(row: number): void {
    this.#row = row;
    this.registered.check.check(row, this.context, this.#report);
  }

  readonly #report = ({ params, suggestion, fix }: RuleReport): void => {
    const { context } = this;
    const row = this.#row;
    const { definition, check, header } = this.registered;
    const { sheet, sheetRows } = context.book[check.table];
    const { sheetColumn, raw } = columnOf(context.book, check.table, check.column);
    const place = {
      table: check.table,
      sheet,
      row: sheetRows[row] ?? null,
      sheetColumn,
      column: header,
      value: raw[row] ?? null,
    };
    const details = {
      params,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(fix === undefined ? {} : { fix }),
    };
    this.findings.push(findingAt(definition, place, details));
  };
}
