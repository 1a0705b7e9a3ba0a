import type { CellRange, CellValue } from '../../model/cell';
import type { ForeignSheet } from '../../model/foreign-workbook';
import type { XmlPart } from '../../xlsx/opc/xml-part';
import { child, childrenNamed, value } from '../../xlsx/xml/query';
import type { XmlElement } from '../../xlsx/xml/tree';
import { textOfParagraphs } from './word-characters';

/** A cell of a Word table at its place in the table's grid (1-based). */
export interface WordCell {
  readonly column: number;
  readonly span: number;
  readonly paragraphs: readonly XmlElement[];
}

/** A table of a Word document. */
export interface WordTable {
  /** `Table1`, `Table2` … in the order of the document. */
  readonly name: string;
  readonly rows: readonly { readonly element: XmlElement; readonly cells: readonly WordCell[] }[];
  /** Its texts as cells, merges as those of the grid. */
  readonly cells: ForeignSheet;
}

/** The tables of a document that stand in its text, not in one another. */
export function wordTables(part: XmlPart): readonly WordTable[] {
  const body = child(part.root, 'body');
  if (!body) return [];
  const [title, ...blocks] = linesAndTables(part, body);
  const lines: string[] = [];
  const tables: WordTable[] = [];
  for (const block of title === undefined ? [] : [title, ...blocks]) {
    if (typeof block === 'string') {
      lines.unshift(block);
      continue;
    }
    const table = tableOf(part, block, `Table${tables.length + 1}`);
    const above = lines.slice(0, LINES_ABOVE);
    if (typeof title === 'string' && !above.includes(title)) above.push(title);
    tables.push({ ...table, cells: { ...table.cells, lines: above } });
    lines.length = 0;
  }
  return tables;
}

/** The most paragraphs above a table that may be its titles, and the longest that may be one, in characters. */
const LINES_ABOVE = 4;
const LONGEST_LINE = 60;

/** The tables of a document in their order, with the short paragraphs that stand between them. */
function linesAndTables(part: XmlPart, body: XmlElement): readonly (XmlElement | string)[] {
  return blocksOf(body).flatMap((block): readonly (XmlElement | string)[] => {
    if (block.local === 'tbl') return [block];
    const text = textOfParagraphs(part, [block]);
    return text === '' || text.length > LONGEST_LINE ? [] : [text];
  });
}

/** The paragraphs outside the tables of a document as a sheet of its own, `Text`; null where nothing stands in them. */
export function wordText(part: XmlPart): WordTable | null {
  const body = child(part.root, 'body');
  const paragraphs = (body ? blocksOf(body) : []).filter(({ local }) => local === 'p');
  const texts = paragraphs.map((paragraph) => textOfParagraphs(part, [paragraph]));
  const written = texts.filter((text) => text !== '');
  if (written.length === 0) return null;
  const rows = paragraphs.map((element) => ({ element, cells: [{ column: 1, span: 1, paragraphs: [element] }] }));
  const values = texts.map((text) => [text === '' ? null : text]);
  const text = written.findIndex((line) => !isTitle(line));
  const lines = written.slice(0, text < 0 ? LINES_ABOVE : Math.min(text, LINES_ABOVE)).toReversed();
  const cells = { sheet: 'Text', top: 1, left: 1, values, merges: [], formats: [], lines, isText: true } as const;
  return { name: cells.sheet, rows, cells: { ...cells, isFormula: () => false } };
}

/** Whether a line at the top of a document is one of its titles: 双联工作情况, then （2014年3月）. */
function isTitle(line: string): boolean {
  return line.length <= LONGEST_LINE && !/[_＿]{2}|[。；;:：]/.test(line);
}

/** The tables and paragraphs of a document's text, in their order. */
function blocksOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((inner) => {
    if (inner.local === 'tbl' || inner.local === 'p') return [inner];
    return inner.local === 'sdt' || inner.local === 'sdtContent' ? blocksOf(inner) : [];
  });
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function numberIn(element: XmlElement | undefined): number | null {
  const text = element && value(element, 'val', WORD);
  return text === undefined ? null : Number(text);
}

function tableOf(part: XmlPart, table: XmlElement, name: string): WordTable {
  const values: CellValue[][] = [];
  const merges: CellRange[] = [];
  /** By column, the merge that goes on downwards. */
  const open = new Map<number, number>();
  const rows = childrenNamed(table, 'tr').map((element, at) => {
    const row = at + 1;
    const properties = child(element, 'trPr');
    let column = 1 + (numberIn(properties && child(properties, 'gridBefore')) ?? 0);
    const cells: WordCell[] = [];
    const texts: CellValue[] = [];
    for (const cell of cellsOf(element)) {
      const own = child(cell, 'tcPr');
      const span = numberIn(own && child(own, 'gridSpan')) ?? 1;
      const vertical = own && child(own, 'vMerge');
      const paragraphs = childrenNamed(cell, 'p');
      const goesOn = vertical !== undefined && (value(vertical, 'val', WORD) ?? 'continue') === 'continue';
      const started = open.get(column);
      if (goesOn && started !== undefined) {
        const merge = merges[started];
        if (merge) merges[started] = { ...merge, bottom: row };
      } else {
        open.delete(column);
        if (paragraphs.length > 0) cells.push({ column, span, paragraphs });
        const text = textOfParagraphs(part, paragraphs);
        texts[column - 1] = ONLY_BLANK.test(text) ? null : text;
        if (vertical !== undefined) open.set(column, merges.length);
        if (span > 1 || vertical !== undefined)
          merges.push({ top: row, left: column, bottom: row, right: column + span - 1 });
      }
      column += span;
    }
    values.push(Array.from(texts, (text) => text ?? null));
    return { element, cells };
  });
  const real = merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  const cells = { sheet: name, top: 1, left: 1, values, merges: real, formats: [], isFormula: () => false };
  return { name, rows, cells };
}

/** Nothing, or a line to write on. */
const ONLY_BLANK = /^[_＿\s]*$/;

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return row.children.flatMap((inner) => {
    if (inner.local === 'tc') return [inner];
    return inner.local === 'sdt' || inner.local === 'sdtContent' ? cellsOf(inner) : [];
  });
}
