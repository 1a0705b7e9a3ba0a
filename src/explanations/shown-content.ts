import type { CellValue } from '../model/cell';
import { formatDay } from '../model/day';
import { contentOf, LONGEST_CONTENT } from '../model/explained-content';
import type { Finding } from '../model/finding';
import { INVISIBLE, SPACE } from '../model/invisible';
import { ledgerTemplate, tableNames } from '../templates/ledgers';

/**
 * The sign for a hidden character, and the maximum number of characters that masking may take out between the groups of
 * a number.
 */
const MASKED = '*';
const MOST_TAKEN_OUT = 40;
/** A number, or the beginning of one, at the end of a content. */
const LAST_NUMBER = /[\p{Nd}*xX](?:[^\p{L}\p{N}]{0,4}[\p{Nd}*xX])*[^\p{L}\p{N}]*$/u;

const NOTHING = new RegExp(`[${SPACE}${INVISIBLE}]`, 'gu');

/**
 * What the cell of a finding shows, in the form of the column 内容 of 情况说明: days as `2014-03-05`, blank as an empty text,
 * long texts cut.
 */
export function shownContent({ table, column, value }: Finding): string {
  return contentText(value, isDayColumn(table, column));
}

/**
 * The key by which contents are compared: without spaces and invisible characters, and without regard to the width of
 * characters.
 */
export function contentKey(content: string): string {
  return content.normalize('NFKC').replace(NOTHING, '').slice(0, LONGEST_CONTENT);
}

/**
 * Whether an explanation was written for what a cell shows; both as `contentKey` gives them. Submissions of older
 * versions hold contents that were cut before they were masked, so their ends may differ from the cells.
 */
export function isSameContent(written: string, shown: string): boolean {
  if (written === shown) return true;
  const head = written.replace(LAST_NUMBER, '');
  return shown.includes(MASKED) && written.length > LONGEST_CONTENT - MOST_TAKEN_OUT && shown.startsWith(head);
}

/** The possible contents of a cell of the column 内容, as keys: Excel turns a day that is typed into a number. */
export function writtenContents(cell: CellValue): readonly string[] {
  const texts = [contentText(cell, false)];
  if (typeof cell === 'number' && Number.isInteger(cell) && cell > 0) texts.push(contentText(cell, true));
  return texts.map(contentKey);
}

function contentText(value: CellValue, isDay: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return isDay && Number.isInteger(value) ? formatDay(value) : String(value);
  return contentOf(value);
}

function isDayColumn(table: string, header: string | null): boolean {
  const name = tableNames.find((candidate) => candidate === table);
  return (
    name !== undefined &&
    ledgerTemplate(name).columns.some((column) => column.header === header && column.type.kind === 'date')
  );
}
