import type { ReadingContext } from '../../records/cell-reader';
import type { LedgerTemplate } from '../../templates/ledger';
import type { RowLedger } from '../ledger-vocabularies';
import { villageIn } from '../village-named';

/** The 板块 that a line between the rows may name; none where the rows are not projects. */
export function sectionsOf(id: RowLedger, { lists }: ReadingContext): readonly string[] {
  return id === 'Projects' ? lists.sections : [];
}

/**
 * The key of our column that takes a village named outside the rows; null where the ledger has no such column, or the
 * table has its own.
 */
export function outerKey(template: LedgerTemplate, at: ReadonlyMap<string, unknown>): string | null {
  const key = template.columns.find((column) => column.key === 'village' || column.key === 'places')?.key ?? null;
  return key === null || at.has(key) ? null : key;
}

/**
 * The cells that a heading between the rows gives to those below it: the village, or the 板块 of projects.
 *
 * @param village as `outerKey` gives it
 * @param villages known names
 */
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
