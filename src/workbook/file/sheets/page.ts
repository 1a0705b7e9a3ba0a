import { quoteSheet } from '../../../model/cell';
import type { PageNode } from '../../../model/plan';
import { escapeText } from './cell-text';
import { absoluteReference, type SheetDraft } from './sheet-draft';

/**
 * Print set-up: A4, one page wide and as many high as it takes. Area and repeated rows are written as names
 * here, since hucre does not quote the sheet in them: on a sheet `汇总 (2)` its `汇总 (2)!$A$1:$D$9` is no reference.
 */
export function layPage(
  draft: SheetDraft,
  { orientation, area, repeatRows, breaksBefore, header, footer }: PageNode,
): void {
  draft.page = {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
  };
  draft.headerFooter = { ...(header && { oddHeader: centred(header) }), ...(footer && { oddFooter: centred(footer) }) };
  if (area)
    draft.names.push({ name: '_xlnm.Print_Area', range: absoluteReference(draft.sheet, area), scope: draft.sheet });
  if (repeatRows) {
    draft.names.push({
      name: '_xlnm.Print_Titles',
      range: `${quoteSheet(draft.sheet)}!$${repeatRows.from}:$${repeatRows.to}`,
      scope: draft.sheet,
    });
  }
  // A break is named by the row it comes after, which hucre counts from 0.
  draft.breaks.push(...breaksBefore.filter((row) => row > 1).map((row) => row - 2));
}

/** A text that does not say where it stands is centred, as Excel takes it; some readers want that said. */
function centred(text: string): string {
  return escapeText(/^&[LCR]/.test(text) ? text : `&C${text}`);
}
