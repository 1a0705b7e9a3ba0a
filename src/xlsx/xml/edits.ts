import { escapeAttribute } from './escape';
import { attribute } from './query';
import type { XmlElement, XmlTree } from './tree';

/** Replaces the text from start to end; an insertion where both are the same. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Splices edits into a text; all the rest stays as it is. Edits at one place are made in the order given.
 *
 * @throws RangeError where two edits overlap, which is a fault of the program
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  const pieces: string[] = [];
  let done = 0;
  for (const { edit } of sorted) {
    if (edit.start < done) throw new RangeError(`Two edits overlap at ${edit.start}`);
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** Takes an element out; the white space around it stays. */
export function remove(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: '' };
}

/** Sets an attribute without namespace, adding it behind the others where the element has none of that name. */
export function setAttribute(element: XmlElement, name: string, value: string): Edit {
  const present = attribute(element, name);
  const text = `${name}="${escapeAttribute(value)}"`;
  if (present) return { start: present.start, end: present.end, text };
  const last = element.attributes.at(-1)?.end ?? element.start + 1 + element.name.length;
  return { start: last, end: last, text: ` ${text}` };
}

/** Adds markup behind an element's last child. An element that closes itself is opened for it. */
export function append(tree: XmlTree, element: XmlElement, markup: string): Edit {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text: markup };
  const slash = tree.text.lastIndexOf('/', element.openEnd);
  return { start: slash, end: element.end, text: `>${markup}</${element.name}>` };
}

/**
 * Adds a child where the schema's order requires it.
 *
 * @param sequence local names of the parent's children in the order of the schema
 */
export function insertInSequence(
  tree: XmlTree,
  parent: XmlElement,
  sequence: readonly string[],
  local: string,
  markup: string,
): Edit {
  const place = sequence.indexOf(local);
  const next = parent.children.find((candidate) => {
    const position = candidate.namespace === parent.namespace ? sequence.indexOf(candidate.local) : -1;
    return position > place;
  });
  return next ? { start: next.start, end: next.start, text: markup } : append(tree, parent, markup);
}
