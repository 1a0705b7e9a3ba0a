import { parseRange, rangeAddress, widestRow, type CellRange, type CellValue } from '../model/cell';
import type { SheetPlan } from '../model/plan';

/**
 * What the product wrote on a sheet, in short: the area, and a digest of the cells in it. It is kept in a name of the
 * sheet's own as the text `A1:M37 9f86d081884c7d65`, so that on writing again everything else on the sheet is known to
 * be the user's.
 */
export interface ContentSignature {
  readonly area: CellRange;
  readonly digest: string;
}

/** A cell as the digest sees it. Formulas count as such: other programs rewrite their text. */
export type WrittenCell = { readonly formula: true } | { readonly formula?: never; readonly value: CellValue };

// Not with the stamp's prefix, by which a sheet is known.
const SIGNATURE_PREFIX = 'SLTZWRITTEN_';

/** Name of the sheet-scoped defined name that holds the signature of a plan. */
export function signatureName(plan: string): string {
  return SIGNATURE_PREFIX + plan;
}

/** Name of the n-th chart (from 1) that the product lays on a sheet; a chart of any other name is the user's. */
export function chartName(number: number): string {
  return `SLTZ_${number}`;
}

/** Whether a drawn object is a chart of the product's; a description may follow its name. */
export function isOwnChart(name: string): boolean {
  return /^SLTZ_\d+(?: |$)/.test(name);
}

/** The formula of the signature's name, without `=`: a text in quotation marks. */
export function signatureFormula({ area, digest }: ContentSignature): string {
  return `"${rangeAddress(area)} ${digest}"`;
}

/** Reads what {@link signatureFormula} wrote, with or without `=`; null for anything else. */
export function parseSignature(formula: string): ContentSignature | null {
  const [, address = '', digest = ''] =
    /^="?([A-Z]+\d+(?::[A-Z]+\d+)?) ([0-9a-f]{16})"?$/.exec(`=${formula.replace(/^=/, '')}`) ?? [];
  const area = parseRange(address);
  return area && { area, digest };
}

/** The smallest area that holds everything a plan puts into cells. */
export function planArea({ nodes, stamp }: SheetPlan): CellRange {
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const cover = (bottom: number, right: number): void => {
    area.bottom = Math.max(area.bottom, bottom);
    area.right = Math.max(area.right, right);
  };
  for (const node of nodes) {
    if (node.kind === 'values')
      cover(node.at.row + node.values.length - 1, node.at.column + widestRow(node.values) - 1);
    else if (node.kind === 'formula') cover(node.at.row, node.at.column);
    else if (node.kind === 'style' || node.kind === 'merge' || node.kind === 'table')
      cover(node.range.bottom, node.range.right);
  }
  if (stamp) cover(stamp.cell.row, stamp.cell.column);
  return area;
}

/** The signature of what a plan writes. */
export async function signatureOf(plan: SheetPlan): Promise<ContentSignature> {
  const area = planArea(plan);
  // Nothing stands outside of the area: it is made to hold every cell.
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () => new Array<unknown>(width).fill(null));
  const put = (row: number, column: number, cell: WrittenCell): void => {
    const cells = rows[row - area.top];
    if (cells) cells[column - area.left] = canonical(cell);
  };
  for (const node of plan.nodes) {
    if (node.kind === 'formula') put(node.at.row, node.at.column, { formula: true });
    if (node.kind !== 'values') continue;
    for (const [down, row] of node.values.entries()) {
      for (const [along, value] of row.entries())
        if (value !== null) put(node.at.row + down, node.at.column + along, { value });
    }
  }
  if (plan.stamp) put(plan.stamp.cell.row, plan.stamp.cell.column, { value: plan.stamp.text });
  return { area, digest: await digestOf(rows) };
}

/**
 * Digest of the cells of an area, the first 16 hex digits of a SHA-256. The order of rows makes no difference, since a
 * user may sort the lists; and neither do blank rows, the kind of line breaks and the sixteenth digit of a number.
 */
export async function contentDigest(
  area: CellRange,
  cellAt: (row: number, column: number) => WrittenCell,
): Promise<string> {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_each, along) =>
      canonical(cellAt(area.top + down, area.left + along)),
    ),
  );
  return digestOf(rows);
}

/** @param rows the cells of an area, each as {@link canonical} has it */
async function digestOf(rows: readonly (readonly unknown[])[]): Promise<string> {
  const texts = rows.filter((cells) => cells.some((cell) => cell !== null)).map((cells) => JSON.stringify(cells));
  const bytes = new Uint8Array(
    await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.sort().join('\n'))),
  );
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function canonical(cell: WrittenCell): unknown {
  if (cell.formula) return ['='];
  const { value } = cell;
  if (value === '') return null;
  // Whole numbers of fewer digits, as most are, have no sixteenth.
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}
