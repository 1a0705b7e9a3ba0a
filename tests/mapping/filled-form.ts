import { check } from '../../src/app/check';
import { samplePlans, type SampleKind } from '../../src/app/create';
import { fillJson } from '../../src/app/fill/fill-json';
import { formFigures, formSources } from '../../src/app/fill/form-sources';
import { fillSheet } from '../../src/mapping/form/fill-form';
import type { FormFilling } from '../../src/mapping/form/form-list';
import { parseIsoDay } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { summarize } from '../../src/summary/summarize';
import { listValues } from '../../src/templates/list-values';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { sheetFrom } from './old-tables';

/** All that forms are filled from, of a sample township in the first half of its year. */
export async function sampleFilling(kind: SampleKind = '2014'): Promise<FormFilling> {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans(kind)));
  const { book, findings, period } = await check(workbook, parseIsoDay(`${kind}-07-05`) ?? 0, unwatched);
  if (!period) throw new Error('no period');
  const summary = await summarize(book, findings, period, unwatched);
  const context = { date1904: false, templateVersion: null, lists: listValues(book) };
  return { sources: formSources(book, summary), figures: formFigures(summary), period, context, map: null };
}

/** A form as text (see `sheetFrom`), all drawn below its first line, and what comes into it. */
export function filledForm(filling: FormFilling, text: string, map: FormFilling['map'] = null, sheet = '表') {
  const cells = sheetFrom(sheet, text);
  const width = Math.max(...cells.values.map((row) => row.length));
  const hasFormat = (row: number, column: number) => row >= 2 && row <= cells.values.length && column <= width;
  const fill = fillSheet({ cells, hasFormat }, { ...filling, map });
  const at = new Map(fill.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  return { fill, at: (row: number, column: number) => at.get(`${row},${column}`) ?? null, json: fillJson([fill]) };
}
