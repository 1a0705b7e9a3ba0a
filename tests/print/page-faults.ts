import { cellAddress, parseRange, type CellRange } from '../../src/model/cell';
import type { SheetPlan } from '../../src/model/plan';
import { cellsOf, nodesOf, overlap } from '../plan/plan-cells';
import { plain, type Page, type Printed } from './printed';

/** What is wrong with the pages of some planned sheets, a line each. */
export function pageFaults({ pages, looseFonts }: Printed, plans: readonly SheetPlan[]): readonly string[] {
  return [
    ...looseFonts.map((font) => `not embedded: ${font}`),
    ...pages.flatMap(({ lines, sheet }, index) =>
      lines.at(-1) === `第${index + 1}页共${pages.length}页`
        ? []
        : [`page ${index + 1} (${sheet}) ends with ${lines.at(-1) ?? 'nothing'}`],
    ),
    ...pages.flatMap(({ text, sheet }, index) =>
      text.includes('###') ? [`page ${index + 1} (${sheet}): a number that does not fit`] : [],
    ),
    ...plans.flatMap((plan) =>
      sheetFaults(
        plan,
        pages.filter(({ sheet }) => sheet === plan.sheet),
      ),
    ),
  ];
}

function sheetFaults(plan: SheetPlan, pages: readonly Page[]): string[] {
  const [last] = pages.slice(-1);
  if (!last) return [`${plan.sheet} is not printed`];
  const cells = cellsOf(plan);
  const faults = missingTexts(plan, pages).map((text) => `${plan.sheet}: not printed: ${text}`);
  if (plan.stamp && pages.some(({ text }) => text.includes(plain(plan.stamp?.text ?? ''))))
    faults.push(`${plan.sheet}: the stamp is printed`);
  const header = headerTexts(plan);
  for (const [index, { text }] of pages.entries()) {
    // The texts at both ends of the header show that a page is as wide as the sheet.
    const torn = header.filter((part) => !text.includes(part));
    if (index > 0 && torn.length > 0) faults.push(`${plan.sheet} page ${index + 1}: no ${torn.join(' ')}`);
  }
  const table = [...cells.values()].some((value) => value === '合计') ? '合计' : null;
  if (table !== null && last.text.includes('填报人') && !last.text.includes(table))
    faults.push(`${plan.sheet}: signatures stand alone`);
  for (const [index, { lines }] of pages.entries()) {
    const body = lines.slice(0, -1);
    if (header.length > 0 && header.every((part) => body.at(-1)?.includes(part)))
      faults.push(`${plan.sheet} page ${index + 1} ends with a header`);
  }
  return faults;
}

/** The leftmost and the rightmost text of the rows repeated on every page. */
function headerTexts(plan: SheetPlan): readonly string[] {
  const [page] = nodesOf(plan, 'page');
  if (!page?.repeatRows) return [];
  const { from, to } = page.repeatRows;
  const texts = [...cellsOf(plan)].flatMap(([address, value]) => {
    const { top, left } = parseRange(address) ?? { top: 0, left: 0 };
    return top >= from && top <= to && typeof value === 'string' ? [{ left, text: plain(value) }] : [];
  });
  const [first, ...others] = texts.sort((a, b) => a.left - b.left);
  return [first?.text ?? '', others.at(-1)?.text ?? ''];
}

/**
 * Texts of a sheet whose characters are not all on its pages: what is cut off at an edge is not in the PDF. A text may
 * be wrapped and its lines stand between those of other cells, so characters are counted, each text's against those
 * that no other text needs.
 */
function missingTexts(plan: SheetPlan, pages: readonly Page[]): readonly string[] {
  const there = counts(pages.map(({ text }) => text).join(''));
  const merged = nodesOf(plan, 'merge').map(({ range }) => range);
  // The stamp is for programs, not for paper.
  const stamp = plan.stamp && cellAddress(plan.stamp.cell);
  return [...cellsOf(plan)].flatMap(([address, value]) => {
    if (typeof value !== 'string' || address === stamp || isCovered(address, merged)) return [];
    const short = [...counts(plain(value))].some(([character, count]) => {
      const left = (there.get(character) ?? 0) - count;
      there.set(character, left);
      return left < 0;
    });
    return short ? [`${address} ${value}`] : [];
  });
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of text) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

/** True for a cell that a merged one hides. */
function isCovered(address: string, merged: readonly CellRange[]): boolean {
  const cell = parseRange(address);
  return (
    cell !== null &&
    merged.some((range) => overlap(range, cell) && !(cell.top === range.top && cell.left === range.left))
  );
}
