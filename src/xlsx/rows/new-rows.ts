import { cellAddress, rangeAddress, type CellRange } from '../../model/cell';
import { translated } from '../formulas/references';
import type { Edit } from '../xml/edits';
import { escapeText } from '../xml/escape';
import type { OpenTag } from '../xml/walk';
import type { RowShift } from './row-shift';

/** A cell of the row that the new rows are like. */
export interface LikeCell {
  readonly column: number;
  readonly style: string | undefined;
  readonly formula: string | null;
}

/** The row that the new rows are like. */
export interface LikeRow {
  readonly tag: OpenTag;
  readonly cells: readonly LikeCell[];
}

/** A merge of a sheet and where its element ends. */
export interface MergeAt {
  readonly range: CellRange;
  readonly end: number;
}

/** The markup of the new rows: look, height and formulas of the row that they are like. */
export function newRows(
  text: string,
  { tag, cells }: LikeRow,
  prefix: string,
  { after, count }: RowShift,
  like: number,
): string {
  const attributes = tag.attributes
    .filter(({ name }) => name !== 'r' && name !== 'collapsed')
    .map(({ start, end }) => ` ${text.slice(start, end)}`)
    .join('');
  const likeNow = like > after ? like + count : like;
  let markup = '';
  for (let row = after + 1; row <= after + count; row += 1) {
    const inner = cells
      .map(({ column, style, formula }) => {
        const start = `<${prefix}c r="${cellAddress({ row, column })}"${style === undefined ? '' : ` s="${style}"`}`;
        if (formula === null) return `${start}/>`;
        const own = escapeText(translated(formula, row - likeNow, 0));
        return `${start}><${prefix}f>${own}</${prefix}f></${prefix}c>`;
      })
      .join('');
    markup += `<${prefix}row r="${row}"${attributes}>${inner}</${prefix}row>`;
  }
  return markup;
}

/** The merges within the row that the new ones are like, again in each of them. */
export function newMerges(
  merges: readonly MergeAt[],
  holder: OpenTag | null,
  { after, count }: RowShift,
  like: number,
  prefix: string,
): readonly Edit[] {
  const own = merges.filter(({ range }) => range.top === like && range.bottom === like);
  const last = merges.at(-1);
  if (own.length === 0 || last === undefined || holder === null) return [];
  let markup = '';
  for (let row = after + 1; row <= after + count; row += 1)
    for (const { range } of own)
      markup += `<${prefix}mergeCell ref="${rangeAddress({ ...range, top: row, bottom: row })}"/>`;
  const edits: Edit[] = [{ start: last.end, end: last.end, text: markup }];
  const counted = holder.attributes.find(({ name }) => name === 'count');
  const total = merges.length + own.length * count;
  if (counted) edits.push({ start: counted.start, end: counted.end, text: `count="${total}"` });
  return edits;
}
