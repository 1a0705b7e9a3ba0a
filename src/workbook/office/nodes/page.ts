import type { PageNode } from '../../../model/plan';
import { block, forEachNode } from './sheet-target';
import { columnPoints } from './sizes';

const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** A header or footer by its three places. */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/**
 * Splits `&L…&C…&R…`; what stands before any of these codes goes to the middle, as Excel has it. `&&` is an ampersand.
 */
export function sectionsOf(text: string): Sections {
  const sections = { L: '', C: '', R: '' };
  let place: keyof typeof sections = 'C';
  for (const part of text.split(/(&&|&[LCR])/)) {
    if (part === '&L' || part === '&C' || part === '&R') place = part.charAt(1) as keyof typeof sections;
    else sections[place] += part;
  }
  return { left: sections.L, center: sections.C, right: sections.R };
}

/** Points between Excel's default margins of 0.7 inches, across an A4 page of 210 by 297 mm. */
const PRINTABLE = { portrait: (210 / 25.4 - 1.4) * 72, landscape: (297 / 25.4 - 1.4) * 72 } as const;

/**
 * The scale, in whole percent, at which columns go onto one page; never more than full size, nor less than Excel's 10.
 *
 * @param widths of the columns, in characters
 */
function scaleToFit(widths: readonly number[], orientation: PageNode['orientation']): number {
  const points = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  return Math.max(10, Math.min(100, Math.floor((100 * PRINTABLE[orientation]) / points)));
}

/**
 * Print set-up: A4, one page wide and as many high as it takes. Some builds do not hear of fitting to pages (office-js
 * issue 1860); the scale that is set before stands there, elsewhere fitting takes its place.
 */
export const layPages = forEachNode<PageNode>(
  13,
  (target, { orientation, area, repeatRows, breaksBefore, header, footer }) => {
    const { sheet } = target;
    const { pageLayout } = sheet;
    pageLayout.orientation = ORIENTATION[orientation];
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { scale: scaleToFit(target.columnWidths.slice(0, area?.right), orientation) };
    pageLayout.zoom = { horizontalFitToPages: 1 };
    if (area) pageLayout.setPrintArea(block(target, area));
    if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.from}:$${repeatRows.to}`);
    const { defaultForAllPages: all } = pageLayout.headersFooters;
    const [top, bottom] = [sectionsOf(header), sectionsOf(footer)];
    if (top.left) all.leftHeader = top.left;
    if (top.center) all.centerHeader = top.center;
    if (top.right) all.rightHeader = top.right;
    if (bottom.left) all.leftFooter = bottom.left;
    if (bottom.center) all.centerFooter = bottom.center;
    if (bottom.right) all.rightFooter = bottom.right;
    for (const row of breaksBefore) if (row > 1) sheet.horizontalPageBreaks.add(`A${row}`);
  },
);
