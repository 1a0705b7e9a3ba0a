import { indexAmong } from '../model/ascending';
import type { Finding } from '../model/finding';
import { everyRow } from '../standard/lookup/cells';
import { tableNames, type TableName } from '../templates/ledgers';
import { CheckRun } from './check-run';
import { checksOf, placeKey, type RegisteredCheck } from './registered-checks';
import type { RuleContext } from './rule';

const allChecks = tableNames.flatMap(checksOf);
const errorChecks = allChecks.filter(({ definition }) => definition.severity === 'error');
const readersOfErrors = allChecks.filter(({ check }) => check.readsErrors);

/** Sheet rows to ask again, for each check. Sheet rows, since rows of the book move when one is filled or cleared. */
export class AffectedRows {
  private readonly sheetRows = new Map<RegisteredCheck, Set<number>>();
  private readonly byPlace = new Map<string, Set<number>>();

  /** Adds a row of a ledger and what depends on it, as things stand in the context; nothing where the row is null. */
  add(table: TableName, row: number | null, context: RuleContext): void {
    if (row === null) return;
    this.addDependents(allChecks, table, row, context);
    for (const { check } of errorChecks) {
      // An error that comes or goes at another row is a change of that row for the checks that read errors.
      for (const other of check.affectedBy?.[table]?.(row, context) ?? [])
        this.addDependents(readersOfErrors, check.table, other, context);
    }
  }

  addReadersOfPeriod(context: RuleContext): void {
    for (const registered of allChecks) {
      if (registered.check.readsPeriod)
        this.addRows(registered, everyRow(context.book, registered.check.table), context);
    }
  }

  /** True where the finding was made by a check that is asked again about its row. */
  has(finding: Finding): boolean {
    return (
      finding.row !== null &&
      this.byPlace.get(placeKey(finding.code, finding.table, finding.column))?.has(finding.row) === true
    );
  }

  /** Asks again. */
  judge(context: RuleContext): readonly Finding[] {
    const findings: Finding[] = [];
    for (const [registered, sheetRows] of this.sheetRows) {
      const ledger = context.book[registered.check.table];
      const run = new CheckRun(registered, context, findings);
      for (const sheetRow of sheetRows) {
        const row = indexAmong(ledger.sheetRows, sheetRow);
        if (row !== null) run.ask(row);
      }
    }
    return findings;
  }

  private addDependents(checks: readonly RegisteredCheck[], table: TableName, row: number, context: RuleContext): void {
    for (const registered of checks) {
      if (registered.check.table === table) this.addRows(registered, [row], context);
      const depending = registered.check.affectedBy?.[table]?.(row, context);
      if (depending) this.addRows(registered, depending, context);
    }
  }

  private addRows(registered: RegisteredCheck, rows: Iterable<number>, { book }: RuleContext): void {
    const { sheetRows } = book[registered.check.table];
    const found = this.rowsOf(registered);
    for (const row of rows) {
      const sheetRow = sheetRows[row];
      if (sheetRow !== undefined) found.add(sheetRow);
    }
  }

  private rowsOf(registered: RegisteredCheck): Set<number> {
    let rows = this.sheetRows.get(registered);
    if (!rows) {
      rows = new Set();
      this.sheetRows.set(registered, rows);
      this.byPlace.set(placeKey(registered.definition.code, registered.check.table, registered.header), rows);
    }
    return rows;
  }
}
