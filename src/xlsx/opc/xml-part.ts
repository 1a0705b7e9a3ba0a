import { joined } from './pieces';
import { platformCodec } from './codec';
import type { NewPart, Package, PartSource } from './package';
import { applyEdits, type Edit } from '../xml/edits';
import { decodeXml, encodeXml, type XmlEncoding } from '../xml/text';
import { parseXml, type XmlElement, type XmlTree } from '../xml/tree';

/** A parsed XML part of a package, ready to be edited. */
export interface XmlPart extends XmlTree {
  /** Name as it stands in the package. */
  readonly name: string;
  readonly encoding: XmlEncoding;
}

/**
 * The longest part, in characters, whose tree is kept: those of the workbook, its relationships and tables are far
 * smaller.
 */
const MOST_KEPT = 256 * 1024;

/**
 * Parts that were parsed before. A part's source never changes, and its tree is dropped with the packages that hold it.
 * One 汇总 asks three times for each.
 */
const parsed = new WeakMap<PartSource, XmlPart>();

/**
 * Reads and parses one part.
 *
 * @throws UnusableFile `broken` where it is missing, damaged or not well-formed; `entities` for a DOCTYPE
 */
export async function readXmlPart(pkg: Package, name: string): Promise<XmlPart> {
  const found = pkg.find(name) ?? name;
  const source = pkg.source(found);
  const known = source && parsed.get(source);
  if (known) return known;
  const { text, encoding } = decodeXml(await pkg.read(found), found);
  const part = { ...parseXml(text, found), name: found, encoding };
  if (source && text.length <= MOST_KEPT) parsed.set(source, part);
  return part;
}

/** The change that {@link Package.with} takes for a part with these edits made. */
export function edited(part: XmlPart, edits: readonly Edit[]): readonly [string, Uint8Array] {
  return [part.name, encodeXml({ text: applyEdits(part.text, edits), encoding: part.encoding })];
}

/**
 * The prefix, with its colon, under which a part writes elements of the given element's namespace; empty for the
 * default.
 */
export function prefixOf(element: XmlElement): string {
  return element.prefix === '' ? '' : `${element.prefix}:`;
}

/** The declaration that Excel writes. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A new XML part in UTF-8 with the declaration that Excel writes.
 *
 * @param markup the text behind the declaration; of a long part in pieces, as text or as bytes in UTF-8
 */
export function newXml(markup: string | Iterable<string | Uint8Array>): Uint8Array {
  return joined(xmlPieces(markup));
}

/** As {@link newXml}, packed piece by piece where the platform can, so that a long part is never whole in memory. */
export async function newXmlPart(markup: string | Iterable<string | Uint8Array>): Promise<NewPart> {
  const codec = platformCodec();
  if (codec === null) return { kind: 'bytes', bytes: newXml(markup) };
  return { kind: 'packed', packed: await codec.pack(xmlPieces(markup)), codec };
}

function* xmlPieces(markup: string | Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(DECLARATION);
  for (const piece of typeof markup === 'string' ? [markup] : markup)
    yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}
