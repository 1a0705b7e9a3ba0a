import { quoteSheet } from '../../../model/cell';
import type { PageNode } from '../../../model/plan';
import { LAST_COLUMN } from '../../../model/sheet-limits';
import { escapeCellText } from '../../../xlsx/xml/escape';
import { absoluteReference, type SheetDraft } from './sheet-draft';

/** Paper size A4 (ISO 29500-1 §18.3.1.63). */
const A4 = 9;

/** Lays the print set-up on a sheet; area and repeated rows are names of the sheet's own. */
export function layPage(draft: SheetDraft, node: PageNode): void {
  draft.page = node;
  const { area, repeatRows } = node;
  if (area) addName('_xlnm.Print_Area', absoluteReference(draft.sheet, area));
  if (repeatRows) addName('_xlnm.Print_Titles', `${quoteSheet(draft.sheet)}!$${repeatRows.from}:$${repeatRows.to}`);

  function addName(name: string, formula: string): void {
    draft.names.push({ name, formula, isLocal: true });
  }
}

/** The elements of a sheet from `printOptions` to `rowBreaks`: A4, one page wide and as many high as it takes. */
export function pageMarkup(page: PageNode | null): string {
  const margins = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  if (!page) return margins;
  const { orientation, header, footer, breaksBefore } = page;
  const texts =
    (header === '' ? '' : `<oddHeader>${centred(header)}</oddHeader>`) +
    (footer === '' ? '' : `<oddFooter>${centred(footer)}</oddFooter>`);
  return [
    '<printOptions horizontalCentered="1"/>',
    margins,
    `<pageSetup paperSize="${A4}" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`,
    texts === '' ? '' : `<headerFooter>${texts}</headerFooter>`,
    breaksMarkup(breaksBefore),
  ].join('');
}

/** A header or footer without a code for its place is centred, as Excel takes it; some readers need the code. */
function centred(text: string): string {
  return escapeCellText(/^&[LCR]/.test(text) ? text : `&C${text}`);
}

/** A break is named by the row that it comes after, and goes through all columns, which it counts from 0. */
function breaksMarkup(breaksBefore: readonly number[]): string {
  const breaks = breaksBefore.filter((row) => row > 1);
  if (breaks.length === 0) return '';
  const marks = breaks.map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN - 1}" man="1"/>`).join('');
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${marks}</rowBreaks>`;
}
