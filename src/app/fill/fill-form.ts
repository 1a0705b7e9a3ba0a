import type { ForeignWorkbook } from '../../model/foreign-workbook';
import type { Work } from '../../model/progress';
import { fillSheet, type FormSheet } from '../../mapping/form/fill-form';
import type { SheetFill } from '../../mapping/form/fill-plan';
import type { MappedTable } from '../../mapping/map-file';
import { summarize } from '../../summary/summarize';
import { listValues } from '../../templates/list-values';
import type { Checked } from '../check';
import { formFigures, formSources } from './form-sources';

export type { SheetFill };

/** A form and which of its cells are drawn. */
export interface Form {
  readonly workbook: ForeignWorkbook;
  hasFormat(sheet: string, row: number, column: number): boolean;
}

/** Why nothing was worked out, or what comes into the form. */
export type FillOutcome =
  /** The profile does not tell year and period. */
  { readonly kind: 'noPeriod' } | { readonly kind: 'filled'; readonly sheets: readonly SheetFill[] };

/**
 * 套表: works out what comes into each cell of a form, which itself stays as it is.
 * @param map the user's own mapping; null to take the proposal
 * @throws BadMap
 */
export async function fillForm(
  form: Form,
  checked: Checked,
  map: readonly MappedTable[] | null,
  work: Work,
): Promise<FillOutcome> {
  const { book, findings, period, judgement } = checked;
  if (!period) return { kind: 'noPeriod' };
  const summary = await summarize(book, findings, period, work, judgement.context.index);
  const filling = {
    sources: formSources(book, summary),
    figures: formFigures(summary),
    context: { date1904: form.workbook.date1904, templateVersion: null, lists: listValues(book) },
    map,
  };
  const sheets = form.workbook.sheets.map((cells): SheetFill => {
    const sheet: FormSheet = { cells, hasFormat: (row, column) => form.hasFormat(cells.sheet, row, column) };
    return fillSheet(sheet, filling);
  });
  return { kind: 'filled', sheets };
}
