import { isOwnChart } from '../../content-signature';
import type { Session } from '../session';

/** What is asked about a sheet. */
export interface AskedObjects {
  /** False where Excel is known to refuse notes though it has their requirement set (office-js issue 6198). */
  readonly withNotes: boolean;
}

/**
 * Queues the question whether a sheet of the product's holds what the product does not put on one: comments, notes,
 * pictures, shapes, charts under other names than its own. The answer can be taken after the next sync. An Excel too
 * old to tell of notes or comments tells of none.
 */
export function askForeignObjects(
  { supports }: Session,
  sheet: Excel.Worksheet,
  { withNotes }: AskedObjects,
): () => boolean {
  const { charts, shapes } = sheet;
  charts.load('items/name');
  shapes.load('items/type');
  const counts: OfficeExtension.ClientResult<number>[] = [];
  if (supports('1.10')) counts.push(sheet.comments.getCount());
  // An office.js served from an intranet may be older than the Excel it runs in.
  if (supports('1.18') && withNotes && 'notes' in sheet) counts.push(sheet.notes.getCount());
  return () =>
    counts.some(({ value }) => value > 0) ||
    charts.items.some(({ name }) => !isOwnChart(name)) ||
    // Charts and the arrows of filters, where Excel counts them among the shapes, have no type of their own.
    shapes.items.some(({ type }) => type !== 'Unsupported');
}
