import { retargetFormula, type SheetNames } from '../../retarget-plan';
import type { OwnSheet } from '../own-sheets';
import type { Package } from '../../../xlsx/opc/package';
import { kindOf, readRelationships } from '../../../xlsx/opc/relationships';
import { definedNameElements, sheetElements, type Workbook } from '../../../xlsx/workbook/workbook';
import { applyEdits, remove, setAttribute, type Edit } from '../../../xlsx/xml/edits';
import { escapeText, unescapeXml } from '../../../xlsx/xml/escape';
import { edited, readXmlPart } from '../../../xlsx/opc/xml-part';
import { child, textOf, value } from '../../../xlsx/xml/query';
import { decodeXml, encodeXml } from '../../../xlsx/xml/text';
import { splitName } from '../../../xlsx/xml/tree';
import { walkXml } from '../../../xlsx/xml/walk';

/**
 * Turns a sheet of the product's into one of the user's: it gets another name, and is no longer known as the product's.
 * Its own formulas, charts and print set-up go on referring to it. Formulas of other sheets are left as they are, so
 * that they refer to the new sheet that takes the old name.
 */
export async function keepSheet(pkg: Package, workbook: Workbook, own: OwnSheet, keptName: string): Promise<Package> {
  const names: SheetNames = new Map([[own.sheet.name, keptName]]);
  const changes: (readonly [string, Uint8Array])[] = [await workbookChange(pkg, workbook, own, keptName, names)];
  for (const part of [own.sheet.part, ...(await chartsOf(pkg, own.sheet.part))]) {
    const { text, encoding } = decodeXml(await pkg.read(part), part);
    const retargeted = retargetMarkup(text, part, names);
    if (retargeted !== text) changes.push([part, encodeXml({ text: retargeted, encoding })]);
  }
  return pkg.with(changes);
}

async function workbookChange(
  pkg: Package,
  workbook: Workbook,
  own: OwnSheet,
  keptName: string,
  names: SheetNames,
): Promise<readonly [string, Uint8Array]> {
  const part = await readXmlPart(pkg, workbook.part);
  const index = workbook.sheets.indexOf(own.sheet);
  const element = sheetElements(part)[index];
  const edits: Edit[] = element ? [setAttribute(element, 'name', keptName)] : [];
  const all = definedNameElements(part);
  const local = all.filter((name) => value(name, 'localSheetId') === String(index));
  const gone = local.filter((name) => own.names.includes(value(name, 'name') ?? ''));
  const parent = child(part.root, 'definedNames');
  if (parent && gone.length === all.length) return edited(part, [...edits, remove(parent)]);
  for (const name of local) {
    if (gone.includes(name)) edits.push(remove(name));
    else
      edits.push({
        start: name.openEnd,
        end: name.closeStart,
        text: escapeText(retargetFormula(textOf(part, name), names)),
      });
  }
  return edited(part, edits);
}

/** The charts of a sheet, through its drawing. */
async function chartsOf(pkg: Package, sheetPart: string): Promise<readonly string[]> {
  const charts: string[] = [];
  for (const { part: drawing } of (await readRelationships(pkg, sheetPart)).filter(
    (relationship) => kindOf(relationship) === 'drawing',
  )) {
    if (drawing === null) continue;
    for (const relationship of await readRelationships(pkg, drawing)) {
      if (kindOf(relationship) === 'chart' && relationship.part !== null) charts.push(relationship.part);
    }
  }
  return charts;
}

/** Elements whose text is a formula: of cells, rules and validations, and of charts and extensions (`c:f`, `xm:f`). */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);

function retargetMarkup(text: string, part: string, names: SheetNames): string {
  const edits: Edit[] = [];
  let inner = 0;
  walkXml(text, part, {
    open(tag) {
      inner = tag.end;
    },
    close(name, start) {
      if (!FORMULAS.has(splitName(name)[1]) || start <= inner) return;
      const formula = unescapeXml(text.slice(inner, start));
      const retargeted = retargetFormula(formula, names);
      if (retargeted !== formula) edits.push({ start: inner, end: start, text: escapeText(retargeted) });
    },
  });
  return applyEdits(text, edits);
}
