import { HostGap } from '../errors';
import type { HostObject } from '../objects/host-object';
import { wireName } from './messages';

/** Answers `load`: the selected properties, `a/b` being property b of object a, of each item of a collection. */
export function query(object: HostObject, select: readonly string[]): Record<string, unknown> {
  if (select.length === 0 || select.includes('*'))
    throw new HostGap(`loading everything of ${object.type}, which the product must never ask for`);
  return object.items
    ? { _Items: object.items().map((item) => loadProperties(item, select)) }
    : loadProperties(object, select);
}

function loadProperties(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length > 0) {
      nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
      continue;
    }
    const read = object.get?.[first];
    if (!read) throw new HostGap(`the property ${object.type}.${first}`);
    answer[wireName(first)] = read();
  }
  for (const [property, inner] of nested) {
    const open = object.nav?.[property];
    if (!open) throw new HostGap(`the object ${object.type}.${property}`);
    const child = open();
    answer[wireName(property)] = child && query(child, inner);
  }
  return answer;
}
