import { unescapeXml } from './escape';
import type { XmlAttribute, XmlElement, XmlTree } from './tree';

/** The first child of this local name in the element's own namespace. Markup of other namespaces is passed over. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.local === local && candidate.namespace === element.namespace);
}

/** All children of this local name in the element's own namespace. */
export function childrenNamed(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((candidate) => candidate.local === local && candidate.namespace === element.namespace);
}

/** An attribute by local name; without a namespace where none is given. */
export function attribute(element: XmlElement, local: string, namespace = ''): XmlAttribute | undefined {
  return element.attributes.find((candidate) => candidate.local === local && candidate.namespace === namespace);
}

/** An attribute's value; undefined where it is absent. */
export function value(element: XmlElement, local: string, namespace = ''): string | undefined {
  return attribute(element, local, namespace)?.value;
}

/** True for `1`, `true` and `on`, the ways xsd:boolean and ST_OnOff say yes. */
export function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

/** The text inside an element, references resolved and CDATA unwrapped; markup inside it is left out. */
export function textOf(tree: XmlTree, element: XmlElement): string {
  return textIn(tree.text.slice(element.openEnd, element.closeStart));
}

/** The text that a piece of markup stands for: references resolved, CDATA unwrapped, tags and comments left out. */
export function textIn(markup: string): string {
  return markup
    .split(/(<!\[CDATA\[[^]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : unescapeXml(piece.replace(/<!--[^]*?-->|<[^>]*>/g, '')),
    )
    .join('');
}
