import { rangeAddress } from '../../model/cell';
import { drawnIn, foreignSheetOf, holdsTheSame, type FormContent } from '../../model/form-content';
import type { WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import type { CellFix, WorkbookPort } from '../../workbook/port';
import { rememberForm, type ShownFill } from './fill-as-remembered';
import type { Form } from './fill-form';
import type { Checked } from '../check';

/** The names of the sheets that may be forms of the county's: those that are not the product's own. */
export function sheetsToFill({ unread }: Pick<WorkbookContent, 'unread'>): readonly string[] {
  return unread.map(({ sheet }) => sheet);
}

/** A sheet of the workbook itself as a form. */
export function formInPlace(content: FormContent): Form {
  const isDrawn = drawnIn(content);
  return {
    workbook: { date1904: content.date1904, sheets: [foreignSheetOf(content)] },
    hasFormat: (_, row, column) => isDrawn(row, column),
  };
}

/** Whether a form is still what it was: what its cells hold, and how they are merged. */
export function isSameForm(one: FormContent, other: FormContent): boolean {
  const merges = ({ merges: ranges }: FormContent): string => ranges.map(rangeAddress).sort().join();
  return holdsTheSame(one, other) && merges(one) === merges(other);
}

/** What came of filling a sheet of the workbook itself. */
export type FilledInPlace =
  | {
      readonly kind: 'filled';
      /** The first cell that was filled; null where none was. */
      readonly first: CellFix | null;
      /** Whether what fills it is remembered now and was not before. */
      readonly isKept: boolean;
      /** Rows that were inserted. */
      readonly rows: number;
    }
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly place: string; readonly reason: string };

/**
 * Fills a sheet of the workbook itself, wholly or not at all, and remembers what fills it.
 * @throws WorkbookError where the workbook does not allow the change now
 */
export async function fillInPlace(
  port: WorkbookPort,
  content: FormContent,
  shown: Pick<ShownFill, 'proposed' | 'map' | 'sheets' | 'knowledge'> & { readonly checked: Checked },
  work: Work,
): Promise<FilledInPlace> {
  const [edits] = shown.sheets;
  if (!edits) return { kind: 'changed' };
  const { sheet, inserts, cells } = edits;
  const plain = cells.map(({ row, column, value }) => ({ row, column, value }));
  const outcome = await port.fillForm(content, { sheet, inserts, cells: plain }, work);
  if (outcome.kind !== 'filled') return outcome;
  const isKept = await rememberForm(port, shown, work);
  const rows = inserts.reduce((sum, { count }) => sum + count, 0);
  return { kind: 'filled', first: outcome.cells[0] ?? null, isKept, rows };
}
