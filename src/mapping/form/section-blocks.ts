import { isBlank, singleSpaced } from '../../records/characters';
import { isNumberingCell } from '../../records/row-reader';
import type { FoundTable } from '../found-table';
import { isRunningNumber } from '../known-headers';
import { labelOf } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import { endsList, isDrawn, isTotal, type FormRow, type HasFormat } from './form-body';
import { plainText, type SourceRow } from './source';

/** The rows of a list below one of its headings (一、基础设施建设). */
export interface SectionBlock {
  readonly heading: string;
  readonly body: readonly FormRow[];
}

const NUMBERING = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*|第[一二三四五六七八九十]+[类章节部分]*[、\s]*)/;
const NUMERAL = /^\s*[（(]?[一二三四五六七八九十]+[）)、.．]?\s*$/;

/** The blocks of a list with headings between its rows, each with at least one row to fill; none for any other list. */
export function sectionBlocks(table: FoundTable, lookup: CellLookup, hasFormat: HasFormat): readonly SectionBlock[] {
  const { left, right, header, bottom } = table;
  const numbers = new Set(
    table.columns.filter(({ headers }) => isRunningNumber(labelOf(headers))).map(({ column }) => column),
  );
  const blocks: { heading: string; body: FormRow[] }[] = [];
  let open: FormRow[] | null = null;
  for (let row = header.bottom + 1; row <= bottom || isDrawn(row, left, right, hasFormat); row += 1) {
    const filled = lookup.filled(row, left, right).filter((column) => !lookup.cells.isFormula(row, column));
    const texts = filled.filter((column) => !numbers.has(column) || !isNumberingCell(lookup.at(row, column)));
    const words = texts.map((column) => singleSpaced(String(lookup.at(row, column))));
    if (words.length === 0) {
      open?.push({ row, printed: null, beside: [] });
      continue;
    }
    const named = words.filter((word) => !NUMERAL.test(word));
    const [heading = ''] = named;
    const [at] = texts;
    if (isTotal(heading)) open = null;
    else if (named.length !== 1 || endsList(heading) || at === undefined) break;
    else {
      // A numbered text (1 乌木村), or one merged over several rows, is the label of its own row, not a heading.
      const isNumbered = filled.length > texts.length;
      const isMergedDown = (lookup.mergeAt(row, at)?.bottom ?? row) > row;
      // So are texts without 一、 right below each other.
      const before = blocks.at(-1);
      const isBelowOther = before?.body.length === 0 && !NUMBERING.test(heading) && !NUMBERING.test(before.heading);
      if (isNumbered || isMergedDown || isBelowOther) return [];
      blocks.push({ heading, body: (open = []) });
    }
  }
  return blocks.filter(({ body }) => body.length > 0);
}

/**
 * The key of the source whose values the headings name, with the value for each block (null where its heading is none);
 * null where the headings name no values.
 */
export function namedBy(
  blocks: readonly SectionBlock[],
  rows: readonly SourceRow[],
): { readonly key: string; readonly values: readonly (string | null)[] } | null {
  const keys = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  for (const key of keys) {
    const known = new Set(rows.map(({ values }) => plainText(values[key])).filter((value) => !isBlank(value)));
    const values = blocks.map(({ heading }) => {
      const bare = heading
        .replace(NUMBERING, '')
        .replace(/[(（].*$|[:：]\s*$/, '')
        .trim();
      return known.has(bare) ? bare : null;
    });
    const found = values.filter((value) => value !== null);
    if (found.length * 2 > values.length && new Set(found).size === found.length) return { key, values };
  }
  return null;
}
