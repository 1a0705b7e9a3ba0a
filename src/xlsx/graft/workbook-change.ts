import { namespaces } from '../namespaces';
import {
  definedNameElements,
  sheetElements,
  type SheetEntry,
  type SheetState,
  type Workbook,
} from '../workbook/workbook';
import { append, insertInSequence, remove, setAttribute, type Edit } from '../xml/edits';
import { escapeAttribute, escapeText } from '../xml/escape';
import { edited, prefixOf, type XmlPart } from '../opc/xml-part';
import { attribute, child, childrenNamed, value } from '../xml/query';
import type { XmlElement } from '../xml/tree';
import { recalculateOnLoad, workbookSequence } from '../workbook/recalculate';
import type { IncomingName } from './incoming-names';
import { nameOf, type Tab } from './tab-order';
import type { TabShift } from './tab-shift';

/** What the workbook part needs to know of a new sheet. */
export interface NewSheet {
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly state: SheetState;
}

/**
 * The change to the workbook part: sheets out and in, views and local names following their sheets, names of the
 * new sheets added, and a recalculation asked for, as formulas of the user's may look at what was replaced.
 */
export function workbookChange(
  part: XmlPart,
  workbook: Workbook,
  tabs: readonly Tab[],
  shift: TabShift,
  added: ReadonlyMap<string, NewSheet>,
  names: readonly IncomingName[],
): readonly [string, Uint8Array] {
  return edited(part, [
    ...sheetEdits(part, workbook.sheets, tabs, added),
    ...viewEdits(part, shift),
    ...nameEdits(part, tabs, shift, names),
    ...recalculateOnLoad(part),
  ]);
}

function sheetEdits(
  part: XmlPart,
  sheets: readonly SheetEntry[],
  tabs: readonly Tab[],
  added: ReadonlyMap<string, NewSheet>,
): readonly Edit[] {
  const elements = sheetElements(part);
  const elementOf = (entry: SheetEntry): XmlElement | undefined => elements[sheets.indexOf(entry)];
  const markups = new Map<XmlElement | 'first', string>();
  const replaced = new Set<XmlElement>();
  let anchor: XmlElement | 'first' = 'first';
  for (const tab of tabs) {
    const before = tab.kind === 'kept' ? tab.entry : tab.replaces;
    const element = before === null ? undefined : elementOf(before);
    if (element !== undefined) anchor = element;
    if (tab.kind === 'kept') continue;
    if (element !== undefined) replaced.add(element);
    markups.set(anchor, (markups.get(anchor) ?? '') + sheetMarkup(elements[0], nameOf(tab), added.get(tab.name)));
  }
  const staying = new Set(tabs.map((tab) => (tab.kind === 'kept' ? elementOf(tab.entry) : undefined)));
  const edits: Edit[] = elements
    .filter((element) => !staying.has(element))
    .map((element) => ({ ...remove(element), text: replaced.has(element) ? (markups.get(element) ?? '') : '' }));
  for (const [at, text] of markups) {
    if (at === 'first') edits.push({ start: elements[0]?.start ?? 0, end: elements[0]?.start ?? 0, text });
    else if (!replaced.has(at)) edits.push({ start: at.end, end: at.end, text });
  }
  return edits;
}

/**
 * The `<sheet>` element of a new sheet, with the prefixes of one that is there; the relationships' prefix is declared
 * where it is not in scope.
 */
function sheetMarkup(like: XmlElement | undefined, name: string, sheet: NewSheet | undefined): string {
  if (like === undefined || sheet === undefined) return '';
  const known = attribute(like, 'id', namespaces.officeRelationships)?.name ?? 'r:id';
  const prefix = known.slice(0, known.indexOf(':'));
  // A sheet may declare the prefix for itself; then its neighbour must too.
  const declaration =
    attribute(like, prefix, '')?.name === `xmlns:${prefix}` ||
    like.attributes.some((one) => one.name === `xmlns:${prefix}`)
      ? ` xmlns:${prefix}="${namespaces.officeRelationships}"`
      : '';
  const state = sheet.state === 'visible' ? '' : ` state="${sheet.state}"`;
  return `<${like.name} name="${escapeAttribute(name)}" sheetId="${sheet.sheetId}"${state} ${known}="${escapeAttribute(sheet.relationshipId)}"${declaration}/>`;
}

/** The index of the sheet that the workbook opens on. */
export function activeTab(part: XmlPart): number {
  const views = child(part.root, 'bookViews');
  const view = views && childrenNamed(views, 'workbookView')[0];
  return Number((view && value(view, 'activeTab')) ?? 0);
}

function viewEdits(part: XmlPart, shift: TabShift): readonly Edit[] {
  const views = child(part.root, 'bookViews');
  return (views ? childrenNamed(views, 'workbookView') : []).flatMap((view) =>
    ['firstSheet', 'activeTab'].flatMap((name) => {
      const written = value(view, name);
      // Without `firstSheet` the tabs are shown from the first one on, before and after.
      if (written === undefined && name === 'firstSheet') return [];
      const before = Number(written ?? 0);
      const after = shift.viewIndex(before);
      return after === before ? [] : [setAttribute(view, name, String(after))];
    }),
  );
}

function nameEdits(
  part: XmlPart,
  tabs: readonly Tab[],
  shift: TabShift,
  incoming: readonly IncomingName[],
): readonly Edit[] {
  const edits: Edit[] = [];
  const replacedGlobals = new Map(
    incoming.filter(({ replaces }) => replaces).map((name) => [name.name.toLowerCase(), name]),
  );
  const elements = definedNameElements(part);
  let left = elements.length;
  for (const element of elements) {
    const local = value(element, 'localSheetId');
    if (local === undefined) {
      const replacement = replacedGlobals.get((value(element, 'name') ?? '').toLowerCase());
      if (replacement)
        edits.push({ start: element.openEnd, end: element.closeStart, text: escapeText(replacement.text) });
      continue;
    }
    const after = shift.keptIndex(Number(local));
    if (after === null) {
      edits.push(remove(element));
      left--;
    } else if (after !== Number(local)) edits.push(setAttribute(element, 'localSheetId', String(after)));
  }
  const prefix = prefixOf(part.root);
  const markup = incoming
    .filter(({ replaces }) => !replaces)
    .map(({ name, sheet, hidden, text }) => {
      const local = sheet === null ? '' : ` localSheetId="${tabs.findIndex((tab) => nameOf(tab) === sheet)}"`;
      return `<${prefix}definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}>${escapeText(text)}</${prefix}definedName>`;
    })
    .join('');
  const parent = child(part.root, 'definedNames');
  if (parent === undefined) {
    if (markup !== '')
      edits.push(
        insertInSequence(
          part,
          part.root,
          workbookSequence,
          'definedNames',
          `<${prefix}definedNames>${markup}</${prefix}definedNames>`,
        ),
      );
    return edits;
  }
  if (left === 0 && markup === '') return [remove(parent)];
  if (markup !== '') edits.push(append(part, parent, markup));
  return edits;
}
