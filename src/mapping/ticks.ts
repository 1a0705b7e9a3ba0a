import type { CellValue } from '../model/cell';

const TICK = /^\s*[√✓✔☑]\s*$/;
const CROSS = /^\s*[×✕✖✗✘╳☒]\s*$/;

/** 是 for a tick and 否 for a cross, as old tables answer a question; null for any other cell. */
export function tickedAnswer(cell: CellValue): '是' | '否' | null {
  if (typeof cell !== 'string') return null;
  if (TICK.test(cell)) return '是';
  return CROSS.test(cell) ? '否' : null;
}

/** A row's cells with the ticks of some of them read. @param yesNo places in the row that are answered by 是 or 否 */
export function ticksRead(cells: readonly CellValue[], yesNo: readonly number[]): readonly CellValue[] {
  if (!yesNo.some((at) => tickedAnswer(cells[at] ?? null) !== null)) return cells;
  return cells.map((cell, at) => (yesNo.includes(at) ? (tickedAnswer(cell) ?? cell) : cell));
}
