import { formatDay } from '../../model/day';
import { appendAll } from '../../model/append';
import type { CellEdit, FillRefusal, FormCell, SheetEdits } from '../../model/form-fill';
import { readArchive } from '../../xlsx/opc/archive';
import { Package } from '../../xlsx/opc/package';
import { kindOf, readRelationships } from '../../xlsx/opc/relationships';
import { savePackage } from '../../xlsx/opc/save';
import { edited, readXmlPart, type XmlPart } from '../../xlsx/opc/xml-part';
import { UnusableFile } from '../../xlsx/unusable-file';
import type { Edit } from '../../xlsx/xml/edits';
import { rowRuns } from './row-runs';
import { filledBlanks, textOfParagraphs } from './word-characters';
import { wordTables, wordText, type WordCell, type WordTable } from './word-tables';
import { filledParagraphs } from './word-text';
import type { FilledForm } from './filled-forms';
import type { OpenedForm } from './fill-form';

/**
 * Opens a form that is a Word document; each of its tables is a sheet called `Table1`, `Table2` …, the paragraphs
 * outside of them one called `Text`.
 * @throws UnusableFile
 */
export async function openDocxForm(bytes: Uint8Array): Promise<OpenedForm> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnusableFile('notZip');
  const pkg = Package.ofEntries(await readArchive(bytes));
  const document = (await readRelationships(pkg, '')).find((relationship) => kindOf(relationship) === 'officeDocument');
  if (document?.part == null) throw new UnusableFile('broken', 'no document');
  const part = await readXmlPart(pkg, document.part);
  if (part.root.local !== 'document') throw new UnusableFile('notWorkbook', part.root.name);
  const text = wordText(part);
  const tables = [...wordTables(part), ...(text ? [text] : [])];
  const drawn = new Map(tables.map((table) => [table.name, cellsByPlace(table)]));
  return {
    workbook: { date1904: false, sheets: tables.map(({ cells }) => cells) },
    hasFormat: (sheet, row, column) => drawn.get(sheet)?.has(`${row},${column}`) === true,
    drawnOn: (sheet) => rowRuns(drawn.get(sheet)?.keys() ?? []),
    fill: async (sheets) => fillDocument(pkg, part, tables, sheets),
    fillCopies: () => Promise.resolve({ kind: 'refused', reason: 'document' }),
  };
}

function cellsByPlace({ rows }: WordTable): ReadonlyMap<string, WordCell> {
  return new Map(rows.flatMap(({ cells }, at) => cells.map((cell) => [`${at + 1},${cell.column}`, cell] as const)));
}

async function fillDocument(
  pkg: Package,
  part: XmlPart,
  tables: readonly WordTable[],
  sheets: readonly SheetEdits[],
): Promise<FilledForm> {
  const refused: FillRefusal[] = [];
  const edits = sheets.flatMap((sheet): readonly Edit[] => {
    const table = tables.find(({ name }) => name === sheet.sheet);
    return table ? tableEdits(part, table, sheet, refused) : [];
  });
  const filled = edits.length === 0 ? pkg : pkg.with([edited(part, edits)]);
  return { bytes: await savePackage(filled), refused };
}

function tableEdits(
  part: XmlPart,
  table: WordTable,
  { sheet, inserts, cells }: SheetEdits,
  refused: FillRefusal[],
): readonly Edit[] {
  const edits: Edit[] = [];
  const rest = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const place = (row: number): number =>
    inserts.reduce((moved, { after, count }) => (row > after ? moved + count : moved), row);
  for (const [at, { cells: own }] of table.rows.entries()) {
    for (const cell of own) {
      const edit = rest.get(`${place(at + 1)},${cell.column}`);
      if (edit) appendAll(edits, filledCell(part, cell, edit));
    }
  }
  for (const { after, count, like } of inserts) {
    const model = table.rows[like - 1];
    const last = table.rows[after - 1];
    if (!model || !last) {
      refused.push({ sheet, rows: count, reason: 'damaged' });
      continue;
    }
    const above = inserts.reduce((sum, other) => (other.after < after ? sum + other.count : sum), 0);
    let markup = '';
    for (let at = 1; at <= count; at += 1) {
      const row = after + above + at;
      markup += copiedRow(part, model.element, model.cells, (column) => rest.get(`${row},${column}`));
    }
    edits.push({ start: last.element.end, end: last.element.end, text: markup });
  }
  return edits;
}

function textFor(value: FormCell): string {
  return typeof value === 'object' ? formatDay(value.day) : String(value);
}

function filledCell(part: XmlPart, { paragraphs }: WordCell, { value, blanks }: CellEdit): readonly Edit[] {
  if (blanks) return filledBlanks(part, paragraphs, blanks);
  const [first] = paragraphs;
  const { length } = textOfParagraphs(part, paragraphs);
  // The text may be the running number of a copied row, or dots that stand for more rows.
  if (length > 0) return filledBlanks(part, paragraphs, [{ at: 0, length, text: textFor(value) }]);
  return first ? [filledParagraphs(part, first, textFor(value))] : [];
}

/** A row's markup with new texts; ids that a document may hold only once are left out. */
function copiedRow(
  part: XmlPart,
  element: WordTable['rows'][number]['element'],
  cells: readonly WordCell[],
  editAt: (column: number) => CellEdit | undefined,
): string {
  const own = cells.flatMap((cell): Edit[] => {
    const edit = editAt(cell.column);
    return edit ? [...filledCell(part, cell, edit)] : [];
  });
  let markup = '';
  let at = element.start;
  for (const edit of [...own].sort((a, b) => a.start - b.start)) {
    markup += part.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  markup += part.text.slice(at, element.end);
  return markup.replace(/ w14:(?:paraId|textId)="[^"]*"/g, '').replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '');
}
