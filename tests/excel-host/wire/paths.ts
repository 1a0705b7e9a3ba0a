import { HostGap, invalidArgument } from '../errors';
import type { HostRange } from '../model/range';
import type { HostObject } from '../objects/host-object';
import { memberName, PathType, type ArgumentInfo, type ObjectPath } from './messages';

/** Ranges the client keeps from one batch to the next, by the reference it was given. */
export class References {
  readonly #byId = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  /** Number of ranges that are still kept; 0 once every `Excel.run` is over. */
  get size(): number {
    return this.#byId.size;
  }

  idOf(object: HostObject): string {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = `ref-${this.#next++}`;
      this.#ids.set(object, id);
    }
    this.#byId.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.#byId.get(id);
    if (!object) throw new HostGap(`the reference ${id}`);
    return object;
  }

  /** Ids of the ranges that are kept now. */
  ids(): ReadonlySet<string> {
    return new Set(this.#byId.keys());
  }

  /** The ranges that are kept now. */
  *ranges(): Generator<HostRange> {
    for (const { range } of this.#byId.values()) if (range) yield range;
  }

  /** Forgets all but these: of an answer that was not sent the client knows no references. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#byId.keys()) if (!ids.has(id)) this.#byId.delete(id);
  }

  release(id: unknown): void {
    this.#byId.delete(String(id));
  }
}

/** Follows the object paths of one batch; a path is followed once, since following it may make something. */
export class Paths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly references: References,
  ) {}

  /** The object of a path; null for a null object. */
  follow(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostGap(`the path ${id}`);
    const object = this.#open(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments of a call, with paths replaced by their objects. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const { Arguments: values = [], ReferencedObjectPathIds: ids = [] } = info ?? {};
    return values.map((value, index) => {
      const id = ids[index] ?? 0;
      if (typeof id !== 'number') throw new HostGap('lists of objects as arguments');
      return id === 0 ? value : this.follow(id);
    });
  }

  #open(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name, ParentObjectPathId = 0 } = path;
    if (type === PathType.global) return this.root;
    if (type === PathType.nullObject) return null;
    if (type === PathType.reference) return this.references.get(Name);
    const parent = this.follow(ParentObjectPathId);
    // What Excel does with calls on a null object is nowhere promised, so the product must not rely on it.
    if (!parent) throw new HostGap(`${Name} of a null object`);
    const member = memberName(Name);
    const args = this.arguments(path.ArgumentInfo);
    if (type === PathType.indexer) {
      if (!parent.item) throw new HostGap(`items of ${parent.type}`);
      if (args[0] === null || args[0] === undefined) throw invalidArgument('a key is needed');
      return parent.item(args[0]);
    }
    const open = type === PathType.property ? parent.nav?.[member] : parent.open?.[member];
    if (!open) throw new HostGap(`${parent.type}.${member}`);
    return open(args);
  }
}
