import { escapeAttribute, escapeText } from './escape';
import { textOf } from './query';
import type { XmlElement, XmlTree } from './tree';

/** How markup of the main namespace is written in the part it goes to. */
export interface RenderTarget {
  /** The namespace that `prefix` stands for there. */
  readonly namespace: string;
  /** Empty where it is the default one. */
  readonly prefix: string;
}

/**
 * Writes an element for another part: the target's prefix for the target's namespace, and other namespaces
 * declared where they first appear. White space between elements is dropped, so that two elements that say
 * the same give the same text and can be compared by it.
 *
 * @param attributes instead of the element's own, each in its place; new ones come last
 */
export function render(
  tree: XmlTree,
  element: XmlElement,
  target: RenderTarget,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return renderIn(tree, element, target, attributes, new Map([[target.prefix, target.namespace]]));
}

function renderIn(
  tree: XmlTree,
  element: XmlElement,
  target: RenderTarget,
  overrides: Readonly<Record<string, string>>,
  declared: ReadonlyMap<string, string>,
): string {
  const scope = new Map(declared);
  let declarations = '';
  const declare = (prefix: string, namespace: string): string => {
    if (namespace === target.namespace && prefix !== 'xml') return target.prefix;
    if (prefix !== 'xml' && scope.get(prefix) !== namespace) {
      scope.set(prefix, namespace);
      declarations += ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapeAttribute(namespace)}"`;
    }
    return prefix;
  };
  const name = qualified(declare(element.prefix, element.namespace), element.local);
  const own = element.attributes
    .filter((attribute) => attribute.name !== 'xmlns' && !attribute.name.startsWith('xmlns:'))
    .map((attribute): [string, string] => {
      const prefix =
        attribute.namespace === ''
          ? ''
          : declare(attribute.name.slice(0, attribute.name.indexOf(':')), attribute.namespace);
      return [qualified(prefix, attribute.local), attribute.value];
    });
  const written = Object.entries({ ...Object.fromEntries(own), ...overrides })
    .map(([key, text]) => ` ${key}="${escapeAttribute(text)}"`)
    .join('');
  const inner =
    element.children.length > 0
      ? element.children.map((inside) => renderIn(tree, inside, target, {}, scope)).join('')
      : escapeText(textOf(tree, element));
  return inner === '' ? `<${name}${declarations}${written}/>` : `<${name}${declarations}${written}>${inner}</${name}>`;
}

function qualified(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
