import type { Donor } from '../../../xlsx/graft/donor';
import type { Fitting } from '../../../xlsx/graft/fitting';
import { readContentTypes } from '../../../xlsx/opc/content-types';
import type { Package } from '../../../xlsx/opc/package';
import { PackageBuilder } from '../../../xlsx/opc/package-builder';
import { newXml, readXmlPart } from '../../../xlsx/opc/xml-part';
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
import { workbookMarkup } from './workbook-markup';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const THEME_PART = 'xl/theme/theme1.xml';
const SHARED_STRINGS = 'xl/sharedStrings.xml';
const CORE = 'docProps/core.xml';
const CORE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const APPLICATION = 'docProps/app.xml';

/** The package of a workbook in which the parts that depend on where they come to are not written yet. */
interface DraftedPackage {
  readonly pkg: Package;
  readonly writers: ReadonlyMap<string, PartWriter>;
  /** The part of the sheet on which the workbook opens. */
  readonly firstSheet: string;
}

/** A whole workbook of drafts. */
export async function draftedWorkbook(drafts: readonly SheetDraft[]): Promise<Package> {
  const { pkg, writers, firstSheet } = await draftedPackage(drafts, true);
  const texts = new SharedTexts();
  let tables = 0;
  const written: (readonly [string, Uint8Array])[] = [];
  for (const [part, write] of writers) {
    const fitting: Fitting = { ...ITSELF, selected: part === firstSheet, freshTableId: () => ++tables };
    written.push([part, newXml(write(fitting, texts))]);
  }
  return pkg.with([...written, [SHARED_STRINGS, texts.part()]]);
}

/** What a workbook is fitted to that comes nowhere: its own styles and names. */
const ITSELF: Pick<Fitting, 'styles' | 'renamedTables'> = {
  styles: { cellFormat: (index) => index, differentialFormat: (index) => index },
  renamedTables: new Map(),
};

/**
 * Drafts as sheets to be grafted: each is written once, as the workbook that it comes to wants it.
 */
export async function draftedDonor(drafts: readonly SheetDraft[]): Promise<Donor> {
  const { pkg, writers } = await draftedPackage(drafts, false);
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

async function draftedPackage(drafts: readonly SheetDraft[], hasSharedTexts: boolean): Promise<DraftedPackage> {
  const builder = new PackageBuilder();
  builder.relate('', 'officeDocument', WORKBOOK);
  builder.relate('', CORE_RELATIONSHIP, CORE);
  builder.relate('', 'extended-properties', APPLICATION);
  builder.add(CORE, MEDIA_TYPES.coreProperties, CORE_PROPERTIES);
  builder.add(APPLICATION, MEDIA_TYPES.applicationProperties, APPLICATION_PROPERTIES);
  builder.add(STYLES, MEDIA_TYPES.styles, leastStyles(fontMarkup({})));
  builder.add(THEME_PART, MEDIA_TYPES.theme, THEME);
  if (hasSharedTexts) builder.add(SHARED_STRINGS, MEDIA_TYPES.sharedStrings, new Uint8Array());

  const styles = new StyleSheet(await readXmlPart(builder.build(), STYLES));
  const formats = new CellFormats(styles);
  const sheets = new SheetParts(builder, formats);
  const parts = drafts.map((draft) => sheets.add(draft));
  const ids = parts.map((part) => builder.relate(WORKBOOK, 'worksheet', part));
  builder.relate(WORKBOOK, 'styles', STYLES);
  builder.relate(WORKBOOK, 'theme', THEME_PART);
  if (hasSharedTexts) builder.relate(WORKBOOK, 'sharedStrings', SHARED_STRINGS);
  builder.add(WORKBOOK, MEDIA_TYPES.workbook, newXml(workbookMarkup(drafts, ids)));

  for (const draft of drafts) addFormats(draft, formats);
  const change = styles.change();
  const pkg = builder.build();
  return { pkg: change ? pkg.with([change]) : pkg, writers: sheets.writers, firstSheet: parts[0] ?? '' };
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
