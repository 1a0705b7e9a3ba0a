import { indexAmong } from '../model/ascending';
import type { Finding } from '../model/finding';
import { everyRow } from '../standard/lookup/cells';
import { tableNames, type TableName } from '../templates/ledgers';
import { CheckRun } from './check-run';
import { forget, type AnyKeptAnswer } from './kept-answers';
import { checksOf, placeKey } from './registered-checks';
import type { AnyRowCheck, RuleContext } from './rule';

type AnyDependence = AnyRowCheck | AnyKeptAnswer;

const allChecks = tableNames.flatMap(checksOf);
const keptAnswers = new Set(allChecks.flatMap(({ check }) => check.keeps ?? []));
const dependences: readonly AnyDependence[] = [...allChecks.map(({ check }) => check), ...keptAnswers];
/** The checks that report errors, each with the checks and kept answers that depend on those errors. */
const errorChecks = allChecks
  .filter(({ definition }) => definition.severity === 'error')
  .map(({ check }) => ({ check, readers: dependences.filter((dependence) => readsErrorsOf(dependence, check)) }));
const readersOfPeriod = dependences.filter(({ readsPeriod }) => readsPeriod);
const checkByPlace = new Map(
  allChecks.map(({ definition, check, header }) => [placeKey(definition.code, check.table, header), check]),
);

function readsErrorsOf({ table, readsErrors, errorsAside }: AnyDependence, check: AnyRowCheck): boolean {
  const aside: readonly string[] = errorsAside ?? [];
  return readsErrors === true && !(table === check.table && aside.includes(check.column));
}

/**
 * The rows that each check must be asked about again. By sheet row, since the book's indexes move when a row is filled
 * or cleared.
 */
export class AffectedRows {
  readonly #sheetRows = new Map<AnyDependence, Set<number>>();

  /** Adds a row of a ledger and the rows that depend on it in the context's book; nothing where the row is null. */
  add(table: TableName, row: number | null, context: RuleContext): void {
    if (row === null) return;
    this.#addDependents(dependences, table, row, context);
    for (const { check, readers } of errorChecks) {
      // Where an error may come or go at another row, whatever depends on errors must treat that row as changed too.
      for (const other of check.affectedBy?.[table]?.(row, context) ?? [])
        this.#addDependents(readers, check.table, other, context);
    }
  }

  addReadersOfPeriod(context: RuleContext): void {
    for (const reader of readersOfPeriod) this.#addRows(reader, everyRow(context.book, reader.table), context);
  }

  /** Whether a finding's check is asked again about its row, so that the finding is out of date. */
  has({ row, code, table, column }: Finding): boolean {
    if (row === null) return false;
    const check = checkByPlace.get(placeKey(code, table, column));
    return check !== undefined && this.#sheetRows.get(check)?.has(row) === true;
  }

  /** Forgets the kept answers about the rows, then asks the checks again; returns what they find. */
  judge(context: RuleContext): readonly Finding[] {
    for (const answer of keptAnswers) forget(answer, this.#sheetRows.get(answer) ?? [], context.index);
    const findings: Finding[] = [];
    for (const registered of allChecks) {
      const ledger = context.book[registered.check.table];
      const run = new CheckRun(registered, context, findings);
      for (const sheetRow of this.#sheetRows.get(registered.check) ?? []) {
        const row = indexAmong(ledger.sheetRows, sheetRow);
        if (row !== null) run.ask(row);
      }
    }
    return findings;
  }

  #addDependents(dependents: readonly AnyDependence[], table: TableName, row: number, context: RuleContext): void {
    for (const dependent of dependents) {
      if (dependent.table === table) this.#addRows(dependent, [row], context);
      const depending = dependent.affectedBy?.[table]?.(row, context);
      if (depending) this.#addRows(dependent, depending, context);
    }
  }

  #addRows(dependent: AnyDependence, rows: Iterable<number>, { book }: RuleContext): void {
    const { sheetRows } = book[dependent.table];
    const found = this.#sheetRows.get(dependent) ?? new Set();
    this.#sheetRows.set(dependent, found);
    for (const row of rows) {
      const sheetRow = sheetRows[row];
      if (sheetRow !== undefined) found.add(sheetRow);
    }
  }
}
