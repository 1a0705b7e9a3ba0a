import type { ForeignWorkbook } from '../../model/foreign-workbook';
import type { Work } from '../../model/progress';
import { fillSheet, type FormSheet } from '../../mapping/form/fill-form';
import type { FormFilling } from '../../mapping/form/form-list';
import type { SheetFill } from '../../mapping/form/fill-plan';
import type { MappedTable } from '../../mapping/map-file';
import { summarize } from '../../summary/summarize';
import { listValues } from '../../templates/list-values';
import type { Checked } from '../check';
import { rememberedMappings } from '../mappings/remembered';
import { formFigures, formSources } from './form-sources';
import { rememberedMap } from './known-forms';

export type { MappedTable, SheetFill };

/** A form, and which of its cells are drawn: bordered, coloured or with a number format. */
export interface Form {
  readonly workbook: ForeignWorkbook;
  hasFormat(sheet: string, row: number, column: number): boolean;
}

/** All that a form may be filled from. */
export type FormKnowledge = Omit<FormFilling, 'map'>;

/** Why nothing was worked out, or what comes into the form. */
export type FillOutcome =
  /** The profile does not tell year and period. */
  { readonly kind: 'noPeriod' } | { readonly kind: 'filled'; readonly sheets: readonly SheetFill[] };

/** What forms are filled from: the ledgers and their summary; null where the profile does not tell year and period. */
export async function formKnowledge(
  { workbook }: Form,
  { book, findings, period, judgement }: Checked,
  work: Work,
): Promise<FormKnowledge | null> {
  if (!period) return null;
  const summary = await summarize(book, findings, period, work, judgement.context.index);
  return {
    sources: formSources(book, summary),
    figures: formFigures(summary),
    period,
    context: { date1904: workbook.date1904, templateVersion: null, lists: listValues(book) },
  };
}

/**
 * What comes into each cell of a form.
 * @param map the user's own mapping; null to take the proposal
 * @throws BadMap where the map does not fit the form
 */
export function fillSheets(
  form: Form,
  knowledge: FormKnowledge,
  map: readonly MappedTable[] | null,
): readonly SheetFill[] {
  return form.workbook.sheets.map((cells): SheetFill => {
    const sheet: FormSheet = { cells, hasFormat: (row, column) => form.hasFormat(cells.sheet, row, column) };
    return fillSheet(sheet, { ...knowledge, map });
  });
}

/** What is proposed for a form, what the workbook remembers of one with its headers, and what comes of the two. */
export function fillAsKnown(
  form: Form,
  knowledge: FormKnowledge,
  { content }: Pick<Checked, 'content'>,
): {
  readonly proposed: readonly SheetFill[];
  /** Null where nothing is remembered. */
  readonly map: readonly MappedTable[] | null;
  readonly sheets: readonly SheetFill[];
} {
  const proposed = fillSheets(form, knowledge, null);
  const map = rememberedMap(proposed, rememberedMappings(content));
  return { proposed, map, sheets: map ? fillSheets(form, knowledge, map) : proposed };
}

/**
 * 套表: works out what comes into each cell of a form, which itself stays as it is; as the last time where the workbook
 * remembers a form with these headers.
 * @param map the user's own mapping; null to take what is remembered or proposed
 * @throws BadMap where the map does not fit the form
 */
export async function fillForm(
  form: Form,
  checked: Checked,
  map: readonly MappedTable[] | null,
  work: Work,
): Promise<FillOutcome> {
  const knowledge = await formKnowledge(form, checked, work);
  if (!knowledge) return { kind: 'noPeriod' };
  if (map !== null) return { kind: 'filled', sheets: fillSheets(form, knowledge, map) };
  return { kind: 'filled', sheets: fillAsKnown(form, knowledge, checked).sheets };
}
