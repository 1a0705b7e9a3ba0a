import { cellAddress, parseRange, type CellPlace, type CellValue } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import type { Package } from '../opc/package';
import { readSheets } from '../read/read-sheets';
import type { SheetValues } from '../read/sheet-values';
import { meansSheet, referencesOf } from '../rows/formula-references';
import { sharedAt, sharedFormulas } from '../rows/shared-formulas';
import { readWorkbook, type SheetEntry } from '../workbook/workbook';
import { applyEdits, type Edit } from '../xml/edits';
import { escapeCellText, unescapeXml } from '../xml/escape';
import { decodeXml, encodeXml } from '../xml/text';
import { splitName } from '../xml/tree';
import { tagValue, walkXml, type OpenTag } from '../xml/walk';
import { evaluate, type Block } from './evaluate';
import { parseFormula, UnknownFormula } from './formula-parser';

/** A formula in its cell. */
interface FormulaCell extends CellPlace {
  readonly sheet: string;
  readonly formula: string;
  readonly tag: OpenTag;
  /** Behind the formula, and before the end of the cell: what stands there is the result. */
  readonly resultStart: number;
  readonly resultEnd: number;
}

/** Cells that were changed, by sheet; addresses without `$`. */
export type ChangedCells = ReadonlyMap<string, ReadonlySet<string>>;

/** As large a block as a formula may look at. */
const MOST_CELLS = 2_000_000;

/**
 * Puts right the stored results of the formulas that look at changed cells, so that whoever reads the file without
 * calculating sees the right numbers. A formula that is not understood loses its result: none is better than a wrong one.
 */
export async function storeResults(pkg: Package, changed: ChangedCells): Promise<Package> {
  const workbook = await readWorkbook(pkg);
  const entries = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const values = await readSheets(
    pkg,
    entries.map(({ name }) => name),
  );
  const cells: {
    readonly entry: SheetEntry;
    readonly formulas: readonly FormulaCell[];
    readonly text: string;
    readonly encoding: ReturnType<typeof decodeXml>['encoding'];
  }[] = [];
  for (const entry of entries) {
    const { text, encoding } = decodeXml(await pkg.read(entry.part), entry.part);
    cells.push({ entry, text, encoding, formulas: /<(?:\w+:)?f[\s>/]/.test(text) ? formulaCells(text, entry) : [] });
  }
  const results = new Results(
    values,
    cells.flatMap(({ formulas }) => formulas),
    changed,
  );
  const changes = cells.flatMap(({ entry, text, encoding, formulas }) => {
    const edits = formulas.flatMap((cell) => (results.isStale(cell) ? resultEdits(text, cell, results.of(cell)) : []));
    return edits.length === 0 ? [] : [[entry.part, encodeXml({ text: applyEdits(text, edits), encoding })] as const];
  });
  return changes.length === 0 ? pkg : pkg.with(changes);
}

/** Works results out, each once. */
class Results {
  readonly #sheets: readonly SheetValues[];
  readonly #formulas = new Map<string, FormulaCell>();
  readonly #stale = new Map<string, boolean>();
  readonly #results = new Map<string, CellValue | undefined>();
  readonly #changed: ChangedCells;
  readonly #open = new Set<string>();

  constructor(sheets: readonly SheetValues[], formulas: readonly FormulaCell[], changed: ChangedCells) {
    this.#sheets = sheets;
    this.#changed = changed;
    for (const cell of formulas) this.#formulas.set(keyOf(cell.sheet, cell), cell);
  }

  /** Whether a formula looks at a changed cell, or at one that does. */
  isStale(cell: FormulaCell): boolean {
    const key = keyOf(cell.sheet, cell);
    const known = this.#stale.get(key);
    if (known !== undefined) return known;
    this.#stale.set(key, false);
    const stale = this.#changed.get(cell.sheet)?.has(cellAddress(cell)) === true || this.#looksAtStale(cell);
    this.#stale.set(key, stale);
    return stale;
  }

  #looksAtStale(cell: FormulaCell): boolean {
    return referencesOf(cell.formula).some((reference) => {
      const range = parseRange(reference.address);
      const sheet = this.#sheets.find(({ name }) => meansSheet(reference, name, cell.sheet))?.name;
      if (range === null || sheet === undefined) return sheet !== undefined;
      const isIn = ({ row, column }: CellPlace): boolean =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
      for (const address of this.#changed.get(sheet) ?? []) {
        const place = parseRange(address);
        if (place && isIn({ row: place.top, column: place.left })) return true;
      }
      for (const other of this.#formulas.values())
        if (other.sheet === sheet && other !== cell && isIn(other) && this.isStale(other)) return true;
      return false;
    });
  }

  /** What a formula comes to; undefined where that is not known. */
  of(cell: FormulaCell): CellValue | undefined {
    const key = keyOf(cell.sheet, cell);
    if (this.#results.has(key)) return this.#results.get(key);
    if (this.#open.has(key)) return undefined;
    this.#open.add(key);
    let result: CellValue | undefined;
    try {
      result = evaluate(parseFormula(cell.formula), (prefix, address) => this.#block(prefix, address, cell.sheet));
    } catch (error) {
      if (!(error instanceof UnknownFormula)) throw error;
    }
    this.#open.delete(key);
    this.#results.set(key, result);
    return result;
  }

  #block(prefix: string, address: string, own: string): Block {
    const range = parseRange(address);
    const sheet = this.#sheets.find(({ name }) => meansSheet({ prefix, address }, name, own));
    if (!range || !sheet || (range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS)
      throw new UnknownFormula(address);
    const rows: CellValue[][] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      const values: CellValue[] = [];
      for (let column = range.left; column <= range.right; column += 1) {
        const formula = this.#formulas.get(keyOf(sheet.name, { row, column }));
        if (formula && this.isStale(formula)) {
          const result = this.of(formula);
          if (result === undefined) throw new UnknownFormula(address);
          values.push(result);
        } else values.push(sheet.values[row - sheet.top]?.[column - sheet.left] ?? null);
      }
      rows.push(values);
    }
    return rows;
  }
}

function keyOf(sheet: string, { row, column }: CellPlace): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

/** The cells of a sheet part that hold a plain or shared formula. */
function formulaCells(text: string, { name, part }: SheetEntry): readonly FormulaCell[] {
  const shared = sharedFormulas(text, part);
  const found: FormulaCell[] = [];
  let cell: { readonly tag: OpenTag; readonly place: CellPlace } | null = null;
  let formula: { readonly tag: OpenTag; end: number; text: string } | null = null;
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      if (local === 'c') {
        const range = parseRange(tagValue(tag, 'r') ?? '');
        cell = range && { tag, place: { row: range.top, column: range.left } };
        formula = null;
      } else if (local === 'f' && cell) formula = { tag, end: tag.end, text: '' };
    },
    close(element, start, end) {
      const [, local] = splitName(element);
      if (local === 'f' && formula && cell) {
        const { tag } = formula;
        const kind = tagValue(tag, 't');
        const own = tag.selfClosing ? '' : unescapeXml(text.slice(tag.end, start));
        const { row, column } = cell.place;
        const meant = kind === 'shared' ? sharedAt(shared, tagValue(tag, 'si') ?? '', row, column) : own;
        // Array formulas and data tables are left to Excel: their results stay or go with their cell.
        formula = { tag, end, text: kind === 'array' || kind === 'dataTable' ? 'UNKNOWN()' : (meant ?? '') };
      } else if (local === 'c' && cell && formula) {
        const { tag, place } = cell;
        found.push({ sheet: name, ...place, formula: formula.text, tag, resultStart: formula.end, resultEnd: start });
      }
    },
  });
  return found.filter(({ sheet }) => sameName(sheet, name));
}

function resultEdits(
  text: string,
  { tag, resultStart, resultEnd }: FormulaCell,
  result: CellValue | undefined,
): readonly Edit[] {
  const [prefix] = splitName(tag.name);
  const element = prefix === '' ? 'v' : `${prefix}:v`;
  const extension = /<(?:\w+:)?extLst[^]*$/.exec(text.slice(resultStart, resultEnd))?.[0] ?? '';
  const value = result === undefined || result === null ? '' : `<${element}>${shown(result)}</${element}>`;
  const type = typeof result === 'string' ? 'str' : typeof result === 'boolean' ? 'b' : null;
  const typed = tag.attributes.find(({ name }) => name === 't');
  const edits: Edit[] = [{ start: resultStart, end: resultEnd, text: value + extension }];
  if (typed) edits.push({ start: typed.start, end: typed.end, text: type === null ? '' : `t="${type}"` });
  else if (type !== null) {
    const at = tag.attributes.at(-1)?.end ?? tag.start + 1 + tag.name.length;
    edits.push({ start: at, end: at, text: ` t="${type}"` });
  }
  return edits;
}

function shown(result: string | number | boolean): string {
  if (typeof result === 'string') return escapeCellText(result);
  return typeof result === 'boolean' ? (result ? '1' : '0') : String(result);
}
