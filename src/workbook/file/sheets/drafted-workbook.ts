import type { Donor } from '../../../xlsx/graft/donor';
import type { Fitting } from '../../../xlsx/graft/fitting';
import { readContentTypes } from '../../../xlsx/opc/content-types';
import type { NewPart, Package } from '../../../xlsx/opc/package';
import { PackageBuilder } from '../../../xlsx/opc/package-builder';
import { newXml, newXmlPart, readXmlPart } from '../../../xlsx/opc/xml-part';
import { StyleSheet } from '../../../xlsx/styles/style-sheet';
import { leastStyles } from '../../../xlsx/styles/workbook-styles';
import { readWorkbook } from '../../../xlsx/workbook/workbook';
import { CellFormats, fontMarkup, NO_STYLE } from './cell-formats';
import { INLINE_TEXTS, SharedTexts } from './cell-texts';
import { MEDIA_TYPES } from './media-types';
import { APPLICATION_PROPERTIES, CORE_PROPERTIES } from './properties';
import type { SheetDraft } from './sheet-draft';
import { SheetParts, type PartWriter } from './sheet-parts';
import { THEME } from './theme';
import { workbookMarkup, type NamedSheet } from './workbook-markup';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const THEME_PART = 'xl/theme/theme1.xml';
const SHARED_STRINGS = 'xl/sharedStrings.xml';
const CORE = 'docProps/core.xml';
const CORE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const APPLICATION = 'docProps/app.xml';

/** A whole workbook of drafts, each of which is made when the one before is written and let go. */
export async function draftedWorkbook(drafts: AsyncIterable<SheetDraft>): Promise<Package> {
  const drawn = await DraftedPackage.begin();
  const texts = new SharedTexts();
  let tables = 0;
  const written: (readonly [string, NewPart])[] = [];
  for await (const draft of drafts) {
    drawn.add(draft);
    const fitting: Fitting = { ...ITSELF, selected: drawn.sheets === 1, freshTableId: () => ++tables };
    for (const [part, write] of drawn.writers) written.push([part, await newXmlPart(write(fitting, texts))]);
    drawn.writers.clear();
  }
  return drawn.end(texts).with(written);
}

/** The fitting of sheets that stay in the workbook they were drawn in: its own styles and names. */
const ITSELF: Pick<Fitting, 'styles' | 'renamedTables'> = {
  styles: { cellFormat: (index) => index, differentialFormat: (index) => index },
  renamedTables: new Map(),
};

/** Drafts as sheets to be grafted: each is written once, for the workbook that it comes to. */
export async function draftedDonor(drafts: readonly SheetDraft[]): Promise<Donor> {
  const drawn = await DraftedPackage.begin();
  for (const draft of drafts) drawn.add(draft);
  const { writers } = drawn;
  const pkg = drawn.end(null);
  return {
    pkg,
    workbook: await readWorkbook(pkg),
    types: await readContentTypes(pkg),
    styles: new StyleSheet(await readXmlPart(pkg, STYLES)),
    async fitted(part, fitting) {
      const write = writers.get(part);
      return write ? newXml(write(fitting, INLINE_TEXTS)) : pkg.read(part);
    },
  };
}

/**
 * The package of a workbook in the making, in which the parts that depend on where they come to are not written yet.
 */
class DraftedPackage {
  readonly #builder: PackageBuilder;
  readonly #styles: StyleSheet;
  readonly #formats: CellFormats;
  readonly #parts: SheetParts;
  readonly #sheets: NamedSheet[] = [];

  private constructor(builder: PackageBuilder, styles: StyleSheet) {
    this.#builder = builder;
    this.#styles = styles;
    this.#formats = new CellFormats(styles);
    this.#parts = new SheetParts(builder, this.#formats);
  }

  static async begin(): Promise<DraftedPackage> {
    const builder = new PackageBuilder();
    builder.relate('', 'officeDocument', WORKBOOK);
    builder.relate('', CORE_RELATIONSHIP, CORE);
    builder.relate('', 'extended-properties', APPLICATION);
    builder.add(CORE, MEDIA_TYPES.coreProperties, CORE_PROPERTIES);
    builder.add(APPLICATION, MEDIA_TYPES.applicationProperties, APPLICATION_PROPERTIES);
    builder.add(STYLES, MEDIA_TYPES.styles, leastStyles(fontMarkup({})));
    builder.add(THEME_PART, MEDIA_TYPES.theme, THEME);
    return new DraftedPackage(builder, new StyleSheet(await readXmlPart(builder.build(), STYLES)));
  }

  /** What writes the parts that depend on the workbook; in the package they are blank until then. */
  get writers(): Map<string, PartWriter> {
    return this.#parts.writers;
  }

  get sheets(): number {
    return this.#sheets.length;
  }

  /** Adds a sheet; its formats are in the styles before anything of it is written. */
  add(draft: SheetDraft): void {
    const { sheet, names } = draft;
    const part = this.#parts.add(draft);
    this.#sheets.push({ sheet, names, id: this.#builder.relate(WORKBOOK, 'worksheet', part) });
    addFormats(draft, this.#formats);
  }

  /** @param texts those that cells share; null where each stands in its cell */
  end(texts: SharedTexts | null): Package {
    const builder = this.#builder;
    builder.relate(WORKBOOK, 'styles', STYLES);
    builder.relate(WORKBOOK, 'theme', THEME_PART);
    if (texts) {
      builder.relate(WORKBOOK, 'sharedStrings', SHARED_STRINGS);
      builder.add(SHARED_STRINGS, MEDIA_TYPES.sharedStrings, texts.part());
    }
    builder.add(WORKBOOK, MEDIA_TYPES.workbook, newXml(workbookMarkup(this.#sheets)));
    const change = this.#styles.change();
    const pkg = builder.build();
    return change ? pkg.with([change]) : pkg;
  }
}

/** Adds the formats of a draft to the styles, so that they are all there before anything is written. */
function addFormats({ cells, conditions, bulk }: SheetDraft, formats: CellFormats): void {
  for (const style of bulk?.styles ?? []) formats.cell(style);
  for (const row of cells) {
    row?.forEach((cell) => {
      if (cell) formats.cell(cell.style ?? NO_STYLE);
    });
  }
  for (const node of conditions) if (node.kind === 'colourRule') formats.differential(node.style);
}
