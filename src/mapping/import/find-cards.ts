import type { CellPlace, CellValue } from '../../model/cell';
import { isBlank, singleSpaced, textOf } from '../../records/characters';
import { anchors } from '../header-rows';
import { isKnownHeader } from '../known-headers';
import { personNamed, personTrait } from '../persons';
import { headerText, wordKey } from '../header-text';
import type { CellLookup } from '../sheet-cells';

/** A label of a card and the cell that answers it. */
export interface CardEntry {
  /** The group's label, where there is one, then its own. */
  readonly headers: readonly string[];
  readonly at: CellPlace;
  /** The answer; without the label where both stand in one cell. */
  readonly value: CellValue;
}

/** A card, as townships keep one for each household: labels, each with its answer at the right. Rows are 1-based. */
export interface Card {
  readonly top: number;
  readonly bottom: number;
  readonly entries: readonly CardEntry[];
  /** The lines above it, the nearest first. */
  readonly above: readonly string[];
}

/** A card has at least this many rows of labels; fewer may just stand above a list. */
const FEWEST_ROWS = 3;
/** The most rows without labels inside a card: those of the household's members. */
const MOST_BETWEEN = 15;
const LABEL_AND_ANSWER = /^([^:：]{2,12})[:：]\s*(\S.*)$/s;

/** The cards of a sheet, from the top down. */
export function findCards(lookup: CellLookup): readonly Card[] {
  const cards: CardEntry[][][] = [];
  let last = 0;
  for (let row = lookup.cells.top; row <= lookup.bottom; row += 1) {
    if (!mayBeOfCard(lookup, row)) continue;
    const entries = entriesOf(lookup, row);
    if (entries.length === 0) continue;
    const current = cards.at(-1);
    if (!current || row - last > MOST_BETWEEN || beginsAgain(current, entries)) cards.push([entries]);
    else current.push(entries);
    last = row;
  }
  return cards
    .filter((rows) => rows.length >= FEWEST_ROWS)
    .map((rows) => {
      const entries = rows.flat();
      const top = entries[0]?.at.row ?? 1;
      return { top, bottom: entries.at(-1)?.at.row ?? top, entries, above: linesAbove(lookup, top) };
    });
}

/** Whether a row begins the next card: it has the same labels as the first row of this one. */
function beginsAgain([first = []]: readonly (readonly CardEntry[])[], entries: readonly CardEntry[]): boolean {
  return first.every(({ headers }, at) => headers.join('|') === entries[at]?.headers.join('|'));
}

/** Whether one of the first two filled cells of a row is a label. Fast, since most rows belong to lists. */
function mayBeOfCard({ cells }: CellLookup, row: number): boolean {
  const raw = cells.values[row - cells.top] ?? [];
  let looked = 0;
  for (let at = 0; at < raw.length && looked < 2; at += 1) {
    const cell = raw[at] ?? null;
    if (cell === null) continue;
    if (typeof cell === 'string' && (isKnownHeader(withoutColon(cell)) || LABEL_AND_ANSWER.test(cell))) return true;
    looked += 1;
  }
  return false;
}

/** The labels of a row with their answers; none where the row holds anything else. */
function entriesOf(lookup: CellLookup, row: number): CardEntry[] {
  const cells = anchors(lookup, row);
  const inOne = cells.flatMap(({ column, text }) => labelAndAnswer(text, { row, column }));
  if (inOne.length > 0 && inOne.length === cells.length) return inOne;
  const [first] = cells;
  if (!first || typeof first.text !== 'string') return [];
  const above = groupAbove(lookup, row, first.column);
  const whole = pairsFrom(lookup, row, first.column, above === null ? [] : [above]);
  if (whole.length > 0) return whole;
  const next = cells[1];
  // 帮扶责任人 | 姓名 | 李四 | 电话 | 139…: the first label says whose the others are.
  const isGroup = next !== undefined && isGroupLabel(first.text) && personTrait(wordOf(next.text))?.person === null;
  return isGroup ? pairsFrom(lookup, row, next.column, [onLine(first.text)]) : [];
}

function pairsFrom(lookup: CellLookup, row: number, from: number, group: readonly string[]): CardEntry[] {
  const entries: CardEntry[] = [];
  let known = 0;
  for (let column = from; column <= lookup.right;) {
    const label = lookup.at(row, column);
    if (isBlank(label)) {
      column += 1;
      continue;
    }
    if (typeof label !== 'string' || !isKnownHeader(withoutColon(label))) return [];
    const at = { row, column: rightOf(lookup, row, column) };
    const value = lookup.at(row, at.column);
    if (typeof value === 'string' && isKnownHeader(value) && personNamed(wordOf(value)) === null) known += 1;
    entries.push({ headers: [...group, onLine(withoutColon(label))], at, value });
    column = rightOf(lookup, row, at.column);
  }
  const answered = entries.filter(({ value }) => !isBlank(value));
  const isHeader = answered.every(({ value }) => typeof value === 'string' && isKnownHeader(value));
  // Labels answered by labels are the header of a list.
  return known > 0 && (known * 2 >= entries.length || isHeader) && entries.length > 1 ? [] : entries;
}

function labelAndAnswer(text: CellValue, at: CellPlace): readonly CardEntry[] {
  const [, label = '', value = ''] = (typeof text === 'string' && LABEL_AND_ANSWER.exec(text)) || [];
  return label !== '' && isKnownHeader(label) ? [{ headers: [onLine(label)], at, value }] : [];
}

/** The label of the group at the left, merged over several rows. */
function groupAbove(lookup: CellLookup, row: number, first: number): string | null {
  for (let column = first - 1; column >= lookup.cells.left; column -= 1) {
    const merge = lookup.mergeAt(row, column);
    const text = lookup.shown(row, column);
    if (merge && merge.bottom > merge.top && typeof text === 'string') return onLine(text);
  }
  return null;
}

function isGroupLabel(text: string): boolean {
  return personNamed(wordOf(text)) !== null || /(?:情况|信息)$/.test(wordOf(text));
}

function wordOf(text: CellValue): string {
  return typeof text === 'string' ? wordKey(headerText(text).words) : '';
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:：]\s*$/, '');
}

function onLine(text: string): string {
  return singleSpaced(text).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

function rightOf(lookup: CellLookup, row: number, column: number): number {
  return (lookup.mergeAt(row, column)?.right ?? column) + 1;
}

/** The lines of one or two texts above a card, the nearest first. */
function linesAbove(lookup: CellLookup, top: number): readonly string[] {
  const lines: string[] = [];
  for (let row = top - 1; row >= lookup.cells.top && lines.length < 4; row -= 1) {
    const cells = anchors(lookup, row);
    if (cells.length === 0) continue;
    if (cells.length > 2) break;
    lines.push(cells.map(({ text }) => singleSpaced(textOf(text ?? ''))).join(' '));
  }
  return lines;
}
