import { namespaces } from '../namespaces';
import { escapeAttribute } from '../xml/escape';
import { contentTypesPart } from './content-types';
import { Package } from './package';
import { relationshipsPartOf, relativeTarget } from './part-names';
import type { NewRelationship } from './relationships';
import { newXml } from './xml-part';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Makes a package part by part. */
export class PackageBuilder {
  readonly #parts: (readonly [name: string, bytes: Uint8Array])[] = [];
  readonly #types = new Map<string, string>();
  readonly #relationships = new Map<string, NewRelationship[]>();

  /** @param type its media type */
  add(name: string, type: string, bytes: Uint8Array): void {
    this.#parts.push([name, bytes]);
    this.#types.set(name, type);
  }

  /**
   * Relates a part to another.
   *
   * @param source empty for the package itself
   * @param type a whole relationship type, or the last segment of one that belongs to office documents
   * @returns the relationship's id
   */
  relate(source: string, type: string, target: string): string {
    const others = this.#relationships.get(source) ?? [];
    const id = `rId${others.length + 1}`;
    const whole = type.includes('/') ? type : `${namespaces.officeRelationships}/${type}`;
    this.#relationships.set(source, [...others, { id, type: whole, target: relativeTarget(source, target) }]);
    return id;
  }

  build(): Package {
    const relationships = [...this.#relationships].map(
      ([source, list]) => [relationshipsPartOf(source), relationshipsPart(list)] as const,
    );
    return Package.ofEntries([]).with([[contentTypesPart, this.#contentTypes()], ...relationships, ...this.#parts]);
  }

  #contentTypes(): Uint8Array {
    const overrides = Array.from(
      this.#types,
      ([name, type]) => `<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/>`,
    );
    return newXml(
      `<Types xmlns="${namespaces.contentTypes}"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>${overrides.join('')}</Types>`,
    );
  }
}

function relationshipsPart(relationships: readonly NewRelationship[]): Uint8Array {
  const elements = relationships.map(
    ({ id, type, target }) =>
      `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"/>`,
  );
  return newXml(`<Relationships xmlns="${namespaces.packageRelationships}">${elements.join('')}</Relationships>`);
}
