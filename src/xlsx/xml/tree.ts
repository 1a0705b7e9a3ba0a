import { UnusableFile } from '../unusable-file';
import { namespaces } from '../namespaces';
import { walkXml, type AttributeAt, type OpenTag } from './walk';

/** An attribute with its namespace; empty for one without prefix (Namespaces in XML 1.0 §6.2). */
export interface XmlAttribute extends AttributeAt {
  readonly local: string;
  readonly namespace: string;
}

/** An element with its place in the text. Text between elements is not kept; it stands in the source. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Namespaces in scope: prefix → name; the default one under the empty prefix. */
  readonly scope: ReadonlyMap<string, string>;
  /** `<` of the start tag, and after its `>`. */
  readonly start: number;
  readonly openEnd: number;
  /** `<` of the end tag, and after its `>`; both are `openEnd` where the element closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** A parsed part: its text and its root element. */
export interface XmlTree {
  readonly text: string;
  readonly root: XmlElement;
}

type Growing = { -readonly [Key in keyof XmlElement]: Key extends 'children' ? Growing[] : XmlElement[Key] };

/**
 * Parses a part of moderate size (workbook, styles, relationships); sheets are walked instead.
 *
 * @throws UnusableFile `broken` where the text is not well-formed
 */
export function parseXml(text: string, part: string): XmlTree {
  const open: Growing[] = [];
  let root: Growing | undefined;
  walkXml(text, part, {
    open(tag) {
      const parent = open.at(-1);
      const element = elementOf(tag, parent?.scope ?? rootScope);
      if (parent) parent.children.push(element);
      else root ??= element;
      open.push(element);
    },
    close(_name, start, end) {
      const element = open.pop();
      if (!element) return;
      element.closeStart = start;
      element.end = end;
    },
  });
  if (!root) throw new UnusableFile('broken', `${part}: no root element`);
  return { text, root };
}

const rootScope: ReadonlyMap<string, string> = new Map([['xml', namespaces.xml]]);

function elementOf(tag: OpenTag, outer: ReadonlyMap<string, string>): Growing {
  const scope = scopeOf(tag, outer);
  const [prefix, local] = splitName(tag.name);
  return {
    name: tag.name,
    prefix,
    local,
    namespace: scope.get(prefix) ?? '',
    attributes: tag.attributes.map((attribute) => {
      const [attributePrefix, attributeLocal] = splitName(attribute.name);
      return {
        ...attribute,
        local: attributeLocal,
        namespace: attributePrefix === '' ? '' : (scope.get(attributePrefix) ?? ''),
      };
    }),
    children: [],
    scope,
    start: tag.start,
    openEnd: tag.end,
    closeStart: tag.end,
    end: tag.end,
    selfClosing: tag.selfClosing,
  };
}

function scopeOf(tag: OpenTag, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declarations = tag.attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declarations.length === 0) return outer;
  const scope = new Map(outer);
  for (const { name, value } of declarations) scope.set(name.slice(6), value);
  return scope;
}

/** Prefix and local part of a qualified name. */
export function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
