import { inflate, type ArchiveEntry } from './archive';
import type { Codec, PackedPart } from './codec';
import { partName } from './part-names';
import { UnusableFile } from '../unusable-file';

/** A part that was made since the file was opened, packed already where it is long. */
export type NewPart =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'packed'; readonly packed: PackedPart; readonly codec: Codec };

/** Where a part's bytes come from: still packed in the file that was opened, or made since. */
export type PartSource = { readonly kind: 'entry'; readonly entry: ArchiveEntry } | NewPart;

/**
 * An OPC package as the unit of work (ISO 29500-2). It never changes: every edit returns another package that shares
 * all parts it did not touch, so that work which fails half-way leaves nothing behind.
 */
export class Package {
  readonly #parts: ReadonlyMap<string, PartSource>;
  /** Lower case → name as written: part names are compared without case (ISO 29500-2 §6.2.2.3). */
  readonly #byLowerCase: ReadonlyMap<string, string>;

  private constructor(parts: ReadonlyMap<string, PartSource>) {
    this.#parts = parts;
    this.#byLowerCase = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  }

  /**
   * @throws UnusableFile `broken` where two entries have the same name, also where one has slashes and the other
   *   backslashes
   */
  static ofEntries(entries: readonly ArchiveEntry[]): Package {
    const parts = new Map<string, PartSource>();
    const seen = new Set<string>();
    for (const entry of entries) {
      const name = partName(entry.filename);
      const key = name.toLowerCase();
      if (seen.has(key)) throw new UnusableFile('broken', `${entry.filename} stands twice`);
      seen.add(key);
      parts.set(name, { kind: 'entry', entry });
    }
    return new Package(parts);
  }

  /** Names of all parts, in the order of the zip file. */
  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** All parts with their sources, in order. */
  get sources(): ReadonlyMap<string, PartSource> {
    return this.#parts;
  }

  /**
   * The part's name as it stands in the package, whatever its case or percent-encoding; undefined where there is none.
   */
  find(name: string): string | undefined {
    return this.#byLowerCase.get(name.toLowerCase()) ?? this.#byLowerCase.get(percentDecoded(name).toLowerCase());
  }

  /**
   * Where the part's bytes come from, the same object for as long as nothing changes them; undefined where there is no
   * such part.
   */
  source(name: string): PartSource | undefined {
    const found = this.find(name);
    return found === undefined ? undefined : this.#parts.get(found);
  }

  /**
   * The bytes of a part, inflated now and checked against its size and checksum.
   *
   * @throws UnusableFile `broken` where there is no such part, or it is damaged
   */
  async read(name: string): Promise<Uint8Array> {
    const source = this.source(name);
    if (source === undefined) throw new UnusableFile('broken', `${name} is missing`);
    if (source.kind === 'packed') return source.codec.inflate(source.packed.deflated, source.packed.size);
    return source.kind === 'bytes' ? source.bytes : inflate(source.entry);
  }

  /** A package in which the given parts have these bytes or sources, or are gone (null). A new part comes last. */
  with(changes: Iterable<readonly [name: string, part: Uint8Array | PartSource | null]>): Package {
    const parts = new Map(this.#parts);
    for (const [name, part] of changes) {
      if (part === null) parts.delete(name);
      else parts.set(name, part instanceof Uint8Array ? { kind: 'bytes', bytes: part } : part);
    }
    return new Package(parts);
  }
}

function percentDecoded(name: string): string {
  // A stray % that encodes nothing is a character like any other, not a fault.
  return name.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch (error) {
      if (error instanceof URIError) return run;
      throw error;
    }
  });
}
