import type { Package } from '../opc/package';
import { edited, prefixOf, readXmlPart } from '../opc/xml-part';
import { append, insertInSequence, remove } from '../xml/edits';
import { escapeAttribute, escapeText } from '../xml/escape';
import { child, value } from '../xml/query';
import { workbookSequence } from './recalculate';
import { definedNameElements, workbookPart } from './workbook';

/** A hidden name to give a workbook; its formula is without `=`. */
export interface GlobalName {
  readonly name: string;
  readonly formula: string;
}

/**
 * Takes names of the whole workbook out and adds hidden ones; names of single sheets stay.
 *
 * @param isGone tells of a name whether it goes
 * @throws UnusableFile where the workbook part cannot be read
 */
export async function replaceGlobalNames(
  pkg: Package,
  isGone: (name: string) => boolean,
  added: readonly GlobalName[],
): Promise<Package> {
  const part = await readXmlPart(pkg, await workbookPart(pkg));
  const elements = definedNameElements(part);
  const gone = elements.filter(
    (element) => value(element, 'localSheetId') === undefined && isGone(value(element, 'name') ?? ''),
  );
  if (gone.length === 0 && added.length === 0) return pkg;
  const prefix = prefixOf(part.root);
  const markup = added
    .map(
      ({ name, formula }) =>
        `<${prefix}definedName name="${escapeAttribute(name)}" hidden="1">${escapeText(formula)}</${prefix}definedName>`,
    )
    .join('');
  const parent = child(part.root, 'definedNames');
  if (parent === undefined) {
    const names = `<${prefix}definedNames>${markup}</${prefix}definedNames>`;
    return pkg.with([edited(part, [insertInSequence(part, part.root, workbookSequence, 'definedNames', names)])]);
  }
  // The schema wants a name in the list.
  if (markup === '' && gone.length === elements.length) return pkg.with([edited(part, [remove(parent)])]);
  return pkg.with([edited(part, [...gone.map(remove), ...(markup === '' ? [] : [append(part, parent, markup)])])]);
}
