import type { Work } from '../../model/progress';
import { LEDGERS_OF_ROWS, type RowLedger } from '../../mapping/ledger-vocabularies';
import type { CellFix, WorkbookPort } from '../../workbook/port';
import { addLedger } from '../create';
import { rememberMappings } from '../mappings/remembered';
import type { ReadLedgers } from '../read-ledgers';
import type { ImportOutcome } from './import-tables';
import { columnsWithoutPlace, importedAdditions, missingLedgers } from './imported-rows';

/** What came of carrying rows over. */
export type CarriedOver =
  | {
      readonly kind: 'added';
      /** New rows by ledger. */
      readonly rows: Readonly<Partial<Record<RowLedger, number>>>;
      /** The first cell that was filled; null where none was. */
      readonly first: CellFix | null;
      /**
       * Columns that the workbook lacks because it was made from an older template, as `结对帮扶·电话`: their cells were left
       * out.
       */
      readonly withoutPlace: readonly string[];
    }
  | { readonly kind: 'refused'; readonly place: string; readonly reason: string };

/** Adds the ledgers that imported rows need and the workbook lacks; true where it added any. */
export async function makeMissingLedgers(
  port: WorkbookPort,
  outcome: Pick<ImportOutcome, 'rows'>,
  { book }: ReadLedgers,
  work: Work,
): Promise<boolean> {
  const missing = missingLedgers(outcome, book);
  for (const table of missing) await addLedger(port, table, work);
  return missing.length > 0;
}

/**
 * 导入旧台账, last step: adds the rows to the ledgers, all or none. The caller checks again afterwards.
 *
 * @param isConfirmed whether a user has seen what each table is taken for; only then is it remembered
 * @throws WorkbookError where the workbook does not allow the change now
 */
export async function carryOver(
  port: WorkbookPort,
  outcome: Pick<ImportOutcome, 'rows' | 'remembered'>,
  { book, content }: ReadLedgers,
  isConfirmed: boolean,
  work: Work,
): Promise<CarriedOver> {
  const added = await port.addRows(importedAdditions(outcome, book), work);
  if (added.kind === 'refused') return added;
  if (isConfirmed) {
    await rememberMappings(port, content, outcome.remembered, work);
  }
  const counts = LEDGERS_OF_ROWS.flatMap((table) => {
    const count = outcome.rows[table]?.length ?? 0;
    return count > 0 ? [[table, count] as const] : [];
  });
  return {
    kind: 'added',
    rows: Object.fromEntries(counts),
    first: added.cells[0] ?? null,
    withoutPlace: columnsWithoutPlace(outcome, book),
  };
}
