import type { ReadingContext } from '../../records/cell-reader';
import type { LedgerTemplate } from '../../templates/ledger';
import type { RowLedger } from '../ledger-vocabularies';
import { villageIn } from '../village-named';

/** The 板块 that a line between projects may be; tables of other ledgers have none. */
export function sectionsOf(id: RowLedger, { lists }: ReadingContext): readonly string[] {
  return id === 'Projects' ? lists.sections : [];
}

/** The column that a village outside of the table counts for; null where the ledger or the table has one of its own. */
export function outerKey(template: LedgerTemplate, at: ReadonlyMap<string, unknown>): string | null {
  const key = template.columns.find((column) => column.key === 'village' || column.key === 'places')?.key ?? null;
  return key === null || at.has(key) ? null : key;
}

/** What a heading between the rows says of those below it: the village, or the 板块 of projects. */
export function headingCells(
  text: string,
  id: RowLedger,
  { lists }: ReadingContext,
  village: string | null,
  villages: ReadonlySet<string>,
): Record<string, string> {
  const cells: Record<string, string> = {};
  const named = village === null ? null : villageIn(text, villages);
  if (village !== null && named !== null) cells[village] = named;
  const section = id === 'Projects' ? lists.sections.find((value) => text.includes(value)) : undefined;
  if (section !== undefined) cells['section'] = section;
  return cells;
}
