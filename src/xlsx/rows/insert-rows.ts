import { appendAll } from '../../model/append';
import { columnNumber } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import { meansSheet, referencesOf } from '../formulas/references';
import { sharedAt, sharedFormulas } from '../formulas/shared-formulas';
import type { Package } from '../opc/package';
import { edited, readXmlPart, type XmlPart } from '../opc/xml-part';
import { kindOf, readRelationships } from '../opc/relationships';
import { readWorkbook, definedNameElements, type SheetEntry, type Workbook } from '../workbook/workbook';
import { applyEdits, type Edit } from '../xml/edits';
import { escapeText, unescapeXml } from '../xml/escape';
import { childrenNamed, textOf, value } from '../xml/query';
import { decodeXml, encodeXml } from '../xml/text';
import { splitName } from '../xml/tree';
import { tagValue, walkXml, type OpenTag } from '../xml/walk';
import { RowsRefused } from './rows-refused';
import { shiftedAddress, shiftedRow, type RowShift } from './row-shift';
import { shiftedFormula } from './shifted-formula';
import { rowsInSheet } from './shifted-sheet';
import { shiftedDrawing, shiftedNotes, shiftedNoteShapes } from './shifted-objects';

/** Rows to be inserted into a sheet. */
export interface NewRows extends RowShift {
  readonly sheet: string;
  /** The row (1-based, as it is now) whose look, height, formulas and merges they get. */
  readonly like: number;
}

type Change = readonly [string, Uint8Array | null];

/**
 * Inserts rows into a sheet as Excel does. What stands below moves down, and everything that points there follows:
 * formulas of all sheets, merges, validations, colour rules, filters, tables, names, print areas, page breaks, links,
 * notes, drawings, charts. All other characters of the package stay as they are.
 *
 * @throws RowsRefused where that would do harm; RangeError where there is no such sheet; UnusableFile
 */
export async function insertRows(pkg: Package, { sheet, like, ...shift }: NewRows): Promise<Package> {
  if (shift.count <= 0) return pkg;
  const workbook = await readWorkbook(pkg);
  const entry = workbook.sheets.find(({ name, kind }) => kind === 'worksheet' && sameName(name, sheet));
  if (entry === undefined) throw new RangeError(`No worksheet ${sheet}`);
  const changes: Change[] = [];
  for (const other of workbook.sheets) {
    if (other.kind !== 'worksheet') continue;
    const { text, encoding } = decodeXml(await pkg.read(other.part), other.part);
    const edits =
      other === entry
        ? rowsInSheet(text, other.part, entry.name, shift, like)
        : formulasOfOther(text, other, entry.name, shift);
    if (edits.length > 0) changes.push([other.part, encodeXml({ text: applyEdits(text, edits), encoding })]);
  }
  appendAll(changes, await changesBeside(pkg, entry, shift));
  appendAll(changes, await chartChanges(pkg, entry.name, shift));
  appendAll(changes, await workbookChanges(pkg, workbook, entry, shift));
  return pkg.with(changes);
}

/** The edits to formulas of another sheet that refer to the one that moves. */
function formulasOfOther(text: string, { part, name }: SheetEntry, moving: string, shift: RowShift): readonly Edit[] {
  // Most sheets have no formula; the sheet's name may be written with character references, so it is not searched for.
  if (!/<(?:\w+:)?f(?:ormula[12]?)?[\s>]/.test(text)) return [];
  const shared = sharedFormulas(text, part);
  const place = { own: name, moving };
  const edits: Edit[] = [];
  let open: OpenTag | null = null;
  let cell = '';
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      if (local === 'c') cell = tagValue(tag, 'r') ?? '';
      open = ['f', 'formula', 'formula1', 'formula2'].includes(local) ? tag : null;
    },
    close(element, start, end) {
      if (open === null || open.name !== element) return;
      const tag = open;
      open = null;
      const index = tagValue(tag, 't') === 'shared' ? (tagValue(tag, 'si') ?? '') : null;
      const first = index === null ? null : shared.get(index)?.formula;
      const looksThere = (formula: string): boolean =>
        referencesOf(formula).some((reference) => meansSheet(reference, moving, name));
      if (index !== null && first !== undefined && first !== null && looksThere(first)) {
        const at = /^([A-Z]+)(\d+)$/.exec(cell);
        const own = at ? sharedAt(shared, index, Number(at[2]), columnNumber(at[1] ?? '')) : null;
        if (own === null) throw new RowsRefused('damaged');
        edits.push({
          start: tag.start,
          end,
          text: `<${element}>${escapeText(shiftedFormula(own, shift, place))}</${element}>`,
        });
        return;
      }
      if (index !== null) return;
      const own = unescapeXml(text.slice(tag.end, start));
      if (!looksThere(own)) return;
      const moved = shiftedFormula(own, shift, place);
      if (moved !== own) edits.push({ start: tag.end, end: start, text: escapeText(moved) });
    },
  });
  return edits;
}

/** The parts that belong to the sheet: tables, notes, drawings; a pivot table below the place cannot move. */
async function changesBeside(pkg: Package, { part }: SheetEntry, shift: RowShift): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const relationship of await readRelationships(pkg, part)) {
    if (relationship.part === null) continue;
    switch (kindOf(relationship)) {
      case 'pivotTable':
        throw new RowsRefused('pivot');
      case 'table':
        changes.push(await tableChange(pkg, relationship.part, shift));
        break;
      case 'comments':
      case 'threadedComment':
        changes.push(await splice(pkg, relationship.part, (text, name) => shiftedNotes(text, name, shift)));
        break;
      case 'vmlDrawing':
        changes.push(await splice(pkg, relationship.part, (text) => shiftedNoteShapes(text, shift)));
        break;
      case 'drawing':
        changes.push(await splice(pkg, relationship.part, (text, name) => shiftedDrawing(text, name, shift)));
    }
  }
  return changes;
}

async function splice(
  pkg: Package,
  name: string,
  edits: (text: string, name: string) => readonly Edit[],
): Promise<Change> {
  const { text, encoding } = decodeXml(await pkg.read(name), name);
  return [name, encodeXml({ text: applyEdits(text, edits(text, name)), encoding })];
}

async function tableChange(pkg: Package, name: string, shift: RowShift): Promise<Change> {
  return splice(pkg, name, (text, part) => {
    const edits: Edit[] = [];
    walkXml(text, part, {
      open(tag) {
        const ref = tag.attributes.find((attribute) => attribute.name === 'ref');
        const [, local] = splitName(tag.name);
        if (!ref || !['table', 'autoFilter', 'sortState', 'sortCondition'].includes(local)) return;
        edits.push({ start: ref.start, end: ref.end, text: `ref="${shiftedAddress(ref.value, shift)}"` });
      },
    });
    return edits;
  });
}

/** The changes to charts, on whichever sheet, that show cells of the one that moves. */
async function chartChanges(pkg: Package, moving: string, shift: RowShift): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const name of pkg.names.filter((part) => /(?:^|\/)charts\/chart(?:Ex)?\d*\.xml$/i.test(part))) {
    const part = await readXmlPart(pkg, name);
    const edits: Edit[] = [];
    walkXml(part.text, name, {
      open(tag) {
        const [, local] = splitName(tag.name);
        if (local !== 'f' || tag.selfClosing) return;
        const end = part.text.indexOf('</', tag.end);
        const formula = unescapeXml(part.text.slice(tag.end, end));
        const moved = shiftedFormula(formula, shift, { own: '', moving });
        if (moved !== formula) edits.push({ start: tag.end, end, text: escapeText(moved) });
      },
    });
    if (edits.length > 0) changes.push(edited(part, edits));
  }
  return changes;
}

/** Names, print areas among them, and the order in which cells are calculated. */
async function workbookChanges(
  pkg: Package,
  workbook: Workbook,
  { name, sheetId }: SheetEntry,
  shift: RowShift,
): Promise<readonly Change[]> {
  const part = await readXmlPart(pkg, workbook.part);
  const edits = definedNameElements(part).flatMap((element): Edit[] => {
    const formula = textOf(part, element);
    // A reference without a sheet in a name means the sheet of the formula that uses the name.
    const moved = shiftedFormula(formula, shift, { own: '', moving: name });
    return moved === formula || element.selfClosing
      ? []
      : [{ start: element.openEnd, end: element.closeStart, text: escapeText(moved) }];
  });
  const changes: Change[] = edits.length === 0 ? [] : [edited(part, edits)];
  const chain = workbook.relationships.find((relationship) => kindOf(relationship) === 'calcChain');
  if (chain?.part != null) {
    const chained = await readXmlPart(pkg, chain.part);
    changes.push(edited(chained, chainEdits(chained, sheetId, shift)));
  }
  return changes;
}

function chainEdits(part: XmlPart, sheetId: number, shift: RowShift): readonly Edit[] {
  let sheet = 0;
  return childrenNamed(part.root, 'c').flatMap((entry): Edit[] => {
    sheet = Number(value(entry, 'i') ?? sheet);
    const place = entry.attributes.find((attribute) => attribute.name === 'r');
    if (sheet !== sheetId || !place) return [];
    const moved = place.value.replace(/\d+$/, (row) => String(shiftedRow(Number(row), shift)));
    return moved === place.value ? [] : [{ start: place.start, end: place.end, text: `r="${moved}"` }];
  });
}
