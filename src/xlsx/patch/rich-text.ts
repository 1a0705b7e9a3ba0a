import { unescapeCellText } from '../xml/escape';
import { childrenNamed, textOf, value } from '../xml/query';
import { render, type RenderTarget } from '../xml/render';
import type { XmlElement, XmlTree } from '../xml/tree';
import { textMarkup } from './cell-markup';
import { fontMarks } from './font-marks';
import { sourcesOf } from './text-sources';

/** A stretch of a cell's text with a format of its own. */
interface Run {
  readonly text: string;
  /** `<rPr>`; null where the run looks as the cell does. */
  readonly properties: XmlElement | null;
}

/** The text of a cell that has more to it than its characters: runs in formats of their own, phonetic hints. */
export interface RichText {
  readonly tree: XmlTree;
  readonly runs: readonly Run[];
  /** `<rPh>`, each over a stretch of the text, and `<phoneticPr>`. */
  readonly phonetics: readonly XmlElement[];
}

/** Reads a string item (`<si>`, `<is>`; CT_Rst, ISO 29500-1 §18.4.8). @returns null for plain text */
export function readRichText(tree: XmlTree, item: XmlElement): RichText | null {
  const runs: Run[] = [];
  const phonetics: XmlElement[] = [];
  for (const element of item.children) {
    if (element.local === 't') runs.push({ text: unescapeCellText(textOf(tree, element)), properties: null });
    else if (element.local === 'r') runs.push(readRun(tree, element));
    else if (element.local === 'rPh' || element.local === 'phoneticPr') phonetics.push(element);
  }
  const isPlain = phonetics.length === 0 && runs.every(({ properties }) => properties === null);
  return isPlain ? null : { tree, runs, phonetics };
}

function readRun(tree: XmlTree, element: XmlElement): Run {
  const [properties] = childrenNamed(element, 'rPr');
  const text = childrenNamed(element, 't')
    .map((one) => unescapeCellText(textOf(tree, one)))
    .join('');
  return { text, properties: properties && properties.children.length > 0 ? properties : null };
}

/**
 * Whether some of the text looks unlike the rest of the cell: a number in its place would lose that.
 *
 * @param font the cell's own
 */
export function hasMarks({ runs }: RichText, font: XmlElement | undefined): boolean {
  const ordinary = font ? fontMarks(font) : '';
  return runs.some(({ properties }) => properties !== null && fontMarks(properties) !== ordinary);
}

/**
 * The text changed, in the formats it had: a character that was there keeps its own, one that was not has that of the
 * character before it. A phonetic hint stays as long as it stands over the same letters.
 *
 * @returns markup to stand in an `<is>`
 */
export function withText({ tree, runs, phonetics }: RichText, text: string, target: RenderTarget): string {
  const before = runs.map((run) => run.text).join('');
  const sources = sourcesOf(before, text);
  const prefix = target.prefix === '' ? '' : `${target.prefix}:`;
  let from = 0;
  const written = runs.map(({ text: own, properties }) => {
    const [start, end] = [from, (from += own.length)];
    const kept = text.slice(countBelow(sources, start), countBelow(sources, end));
    if (kept === '') return '';
    const format = properties === null ? '' : render(tree, properties, target);
    return `<${prefix}r>${format}${textMarkup(prefix, kept)}</${prefix}r>`;
  });
  return (
    written.join('') + phonetics.map((element) => phoneticMarkup(tree, element, before, text, sources, target)).join('')
  );
}

function phoneticMarkup(
  tree: XmlTree,
  element: XmlElement,
  before: string,
  after: string,
  sources: readonly number[],
  target: RenderTarget,
): string {
  if (element.local !== 'rPh') return render(tree, element, target);
  const [start, end] = [Number(value(element, 'sb')), Number(value(element, 'eb'))];
  const [sb, eb] = [countBelow(sources, start), countBelow(sources, end)];
  if (sb === eb || letters(before.slice(start, end)) !== letters(after.slice(sb, eb))) return '';
  return render(tree, element, target, { sb: String(sb), eb: String(eb) });
}

/** How many of the ascending sources are below a place. */
function countBelow(sources: readonly number[], place: number): number {
  const found = sources.findIndex((source) => source >= place);
  return found < 0 ? sources.length : found;
}

/** A text in one normal form, without blanks and invisible characters, to compare by. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
}
