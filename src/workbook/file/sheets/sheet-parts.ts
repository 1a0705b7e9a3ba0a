import type { Fitting } from '../../../xlsx/graft/fitting';
import { withTableNames } from '../../../xlsx/graft/table-names';
import type { PackageBuilder } from '../../../xlsx/opc/package-builder';
import { newXml } from '../../../xlsx/opc/xml-part';
import type { CellFormats } from './cell-formats';
import { chartMarkup } from './chart';
import { drawingMarkup } from './drawing';
import { MEDIA_TYPES } from './media-types';
import { commentsMarkup, noteShapesMarkup, notesOf } from './notes';
import type { SheetDraft } from './sheet-draft';
import type { CellTexts } from './sheet-fitting';
import { sheetMarkup, type SheetRelations } from './sheet-markup';
import { tableMarkup } from './table';

/** Writes a part for the workbook that it ends up in, in pieces where it may be long. */
export type PartWriter = (fitting: Fitting, texts: CellTexts) => string | Iterable<string | Uint8Array>;

const BLANK = new Uint8Array();

/** Adds the parts of sheets to a package in the making, numbered by their kinds. */
export class SheetParts {
  /** What writes the parts that depend on the workbook, by part name; in the package they are blank until then. */
  readonly writers = new Map<string, PartWriter>();
  readonly #package: PackageBuilder;
  readonly #formats: CellFormats;
  readonly #numbers = new Map<string, number>();

  constructor(builder: PackageBuilder, formats: CellFormats) {
    this.#package = builder;
    this.#formats = formats;
  }

  /** Adds a sheet with its tables, notes and charts. @returns the name of its part */
  add(draft: SheetDraft): string {
    const part = this.#named('xl/worksheets/sheet', '.xml');
    const relations: SheetRelations = {
      ...this.#drawing(draft, part),
      ...this.#notes(draft, part),
      tables: this.#tables(draft, part),
    };
    this.#later(part, MEDIA_TYPES.worksheet, ({ styles, selected, renamedTables }, texts) =>
      sheetMarkup(draft, relations, {
        selected,
        texts,
        formatOf: (style) => styles.cellFormat(this.#formats.cell(style)),
        differentialOf: (style) => styles.differentialFormat(this.#formats.differential(style)),
        formula: (formula) => withTableNames(formula, renamedTables),
      }),
    );
    return part;
  }

  #drawing({ sheet, charts }: SheetDraft, part: string): Pick<SheetRelations, 'drawing'> {
    if (charts.length === 0) return {};
    const drawing = this.#named('xl/drawings/drawing', '.xml');
    const ids = charts.map((chart) => {
      const name = this.#named('xl/charts/chart', '.xml');
      this.#package.add(name, MEDIA_TYPES.chart, newXml(chartMarkup(sheet, chart)));
      return this.#package.relate(drawing, 'chart', name);
    });
    this.#package.add(drawing, MEDIA_TYPES.drawing, newXml(drawingMarkup(charts, ids)));
    return { drawing: this.#package.relate(part, 'drawing', drawing) };
  }

  #notes(draft: SheetDraft, part: string): Pick<SheetRelations, 'notes'> {
    const notes = notesOf(draft);
    if (notes.length === 0) return {};
    const comments = this.#named('xl/comments', '.xml');
    this.#package.add(comments, MEDIA_TYPES.comments, newXml(commentsMarkup(notes)));
    this.#package.relate(part, 'comments', comments);
    const shapes = this.#named('xl/drawings/vmlDrawing', '.vml');
    this.#package.add(shapes, MEDIA_TYPES.noteShapes, new TextEncoder().encode(noteShapesMarkup(draft, notes)));
    return { notes: this.#package.relate(part, 'vmlDrawing', shapes) };
  }

  #tables(draft: SheetDraft, part: string): readonly string[] {
    return draft.tables.map((table) => {
      const name = this.#named('xl/tables/table', '.xml');
      // Under its own name until it is known what it is called in the workbook.
      this.#package.add(name, MEDIA_TYPES.table, newXml(tableMarkup(draft, table, 1, table.name)));
      this.writers.set(name, ({ freshTableId, renamedTables }) =>
        tableMarkup(draft, table, freshTableId(), renamedTables.get(table.name) ?? table.name),
      );
      return this.#package.relate(part, 'table', name);
    });
  }

  #later(name: string, type: string, writer: PartWriter): void {
    this.#package.add(name, type, BLANK);
    this.writers.set(name, writer);
  }

  #named(stem: string, extension: string): string {
    const number = (this.#numbers.get(stem) ?? 0) + 1;
    this.#numbers.set(stem, number);
    return `${stem}${number}${extension}`;
  }
}
