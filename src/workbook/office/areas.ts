import { cellRange, rangeAddress, type CellPlace, type CellRange } from '../../model/cell';

/** The cells as few blocks: runs down each column, and runs that stand side by side as one. */
export function blocksOf(places: readonly CellPlace[]): CellRange[] {
  const open = new Map<string, CellRange>();
  const blocks: CellRange[] = [];
  for (const run of columnRuns(places)) {
    const key = `${run.top}:${run.bottom}`;
    const before = open.get(key);
    if (before?.right === run.left - 1) open.set(key, { ...before, right: run.right });
    else {
      if (before) blocks.push(before);
      open.set(key, run);
    }
  }
  return [...blocks, ...open.values()];
}

/** Runs of cells below one another, column by column from left to right. */
function columnRuns(places: readonly CellPlace[]): CellRange[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const place of sorted) {
    const { row, column } = place;
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1)
      runs[runs.length - 1] = { ...last, bottom: Math.max(row, last.bottom) };
    else runs.push(cellRange(place));
  }
  return runs;
}

/** Characters of the longest address that is tried: Excel cuts address strings over 8,192. */
export const LONGEST_ADDRESS = 8000;

/** Addresses of several blocks each (`A1:B9,D4`), none longer than Excel reads. */
export function addressesOf(blocks: readonly CellRange[], longest = LONGEST_ADDRESS): string[] {
  const addresses: string[] = [];
  for (const block of blocks) {
    const address = rangeAddress(block);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < longest)
      addresses[addresses.length - 1] = `${last},${address}`;
    else addresses.push(address);
  }
  return addresses;
}
