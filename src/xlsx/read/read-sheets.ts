import { pacer, unwatched, type Work } from '../../model/progress';
import { sameName } from '../../model/excel-names';
import type { Package } from '../opc/package';
import { readWorkbook, type SheetEntry, type Workbook } from '../workbook/workbook';
import { utf8Xml } from '../xml/text';
import { readCellFormats } from './cell-formats';
import type { CellSurroundings } from './cell-parser';
import type { CellSink } from './cell-sink';
import { GridBuilder } from './grid-builder';
import { KeptReadings } from './kept-readings';
import { OutlineBuilder } from './outline-builder';
import { readPictures } from './pictures';
import { placeholderOf } from './placeholders';
import { RowPicker } from './row-picker';
import { rowPlaces } from './row-places';
import { readSharedStrings } from './shared-strings';
import { SheetParser } from './sheet-parser';
import type { SheetOutline, SheetValues } from './sheet-values';

/** How sheets are read. */
export interface ReadingOptions {
  /** Name of a sheet → the one row of it that is wanted: less is done then. */
  readonly rows?: ReadonlyMap<string, number>;
  readonly work?: Work;
}

const keptValues = new KeptReadings<SheetValues>();
const keptOutlines = new KeptReadings<SheetOutline>();

/**
 * Reads the cells of the named sheets; a name that no worksheet has is passed over. A sheet that was read before and
 * did not change since is not parsed again.
 *
 * @returns in the order of the names given
 * @throws UnusableFile `broken`, `entities`
 */
export async function readSheets(
  pkg: Package,
  names: readonly string[],
  { rows, work = unwatched }: ReadingOptions = {},
): Promise<readonly SheetValues[]> {
  const reader = new SheetReader(pkg, await readWorkbook(pkg), work);
  const sheets: SheetValues[] = [];
  for (const entry of reader.worksheets(names)) sheets.push(await reader.values(entry, rows?.get(entry.name)));
  return sheets;
}

/**
 * Reads the first rows of the named sheets, and how many rows hold something.
 *
 * @returns in the order of the names given
 * @throws UnusableFile `broken`, `entities`
 */
export async function outlineSheets(
  pkg: Package,
  names: readonly string[],
  work: Work,
): Promise<readonly SheetOutline[]> {
  const reader = new SheetReader(pkg, await readWorkbook(pkg), work);
  const sheets: SheetOutline[] = [];
  for (const entry of reader.worksheets(names)) sheets.push(await reader.outline(entry));
  return sheets;
}

/** Bytes of a part between two looks at the clock: some milliseconds. */
const STRETCH = 1_000_000;

class SheetReader {
  readonly #pkg: Package;
  readonly #workbook: Workbook;
  readonly #pace: () => Promise<void>;
  #surroundings: CellSurroundings | null = null;

  constructor(pkg: Package, workbook: Workbook, work: Work) {
    this.#pkg = pkg;
    this.#workbook = workbook;
    this.#pace = pacer(work);
  }

  worksheets(names: readonly string[]): readonly SheetEntry[] {
    return names
      .map((name) => this.#workbook.sheets.find((sheet) => sameName(sheet.name, name)))
      .filter((entry): entry is SheetEntry => entry?.kind === 'worksheet');
  }

  /** @param row the one that is wanted; all where left out */
  async values(entry: SheetEntry, row?: number): Promise<SheetValues> {
    const { name } = entry;
    const kept = keptValues.get(this.#pkg, this.#workbook, entry);
    if (kept) return { ...kept, name };
    const { builder, parser } = await this.#parse(entry, (surroundings) => new GridBuilder(surroundings.formats), row);
    const { formats, hasFormulas, isFormula } = builder;
    const block = builder.finish(parser.uncalculated);
    const values = { name, ...block, merges: parser.merges, formats, hasFormulas, isFormula };
    if (row === undefined) keptValues.set(this.#pkg, this.#workbook, entry, values);
    return values;
  }

  async outline(entry: SheetEntry): Promise<SheetOutline> {
    const { name } = entry;
    const kept = keptOutlines.get(this.#pkg, this.#workbook, entry);
    if (kept) return { ...kept, name };
    const { builder } = await this.#parse(entry, (surroundings) => new OutlineBuilder(surroundings.formats));
    const outline = { name, head: builder.finish(), rows: builder.rows };
    keptOutlines.set(this.#pkg, this.#workbook, entry, outline);
    return outline;
  }

  async #parse<Builder extends CellSink>(
    { part }: SheetEntry,
    newBuilder: (surroundings: CellSurroundings) => Builder,
    row?: number,
  ): Promise<{ readonly builder: Builder; readonly parser: SheetParser }> {
    this.#surroundings ??= await surroundingsOf(this.#pkg, this.#workbook);
    const surroundings = this.#surroundings;
    const bytes = utf8Xml(await this.#pkg.read(part), part);
    for (let places = null; ; places = rowPlaces(bytes, part)) {
      const builder = newBuilder(surroundings);
      const sink = row === undefined ? builder : new RowPicker(row, builder);
      const parser = new SheetParser(bytes, part, surroundings, sink, places);
      while (parser.advance(STRETCH)) await this.#pace();
      if (!parser.isOutOfOrder) return { builder, parser };
    }
  }
}

async function surroundingsOf(pkg: Package, workbook: Workbook): Promise<CellSurroundings> {
  return {
    strings: await readSharedStrings(pkg, workbook),
    formats: await readCellFormats(pkg, workbook),
    pictures: await readPictures(pkg, workbook),
    placeholder: await placeholderOf(pkg, workbook),
    date1904: workbook.date1904,
  };
}
