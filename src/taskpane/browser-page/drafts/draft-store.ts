import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft, DraftBase, DraftEdit } from './draft';
import { packEdit, unpackEdit, type PackedEdit } from './packed-edit';

interface KeptEdit {
  readonly draft: string;
  /** Cell by cell in what older versions kept. */
  readonly cells: PackedEdit | DraftEdit;
  /** When it was made, in milliseconds since 1970. */
  readonly time: number;
}

/** A draft, and when it was last added to, in milliseconds since 1970. */
export interface ListedDraft extends Draft {
  readonly changed: number;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  edits: { key: number; value: KeptEdit; indexes: { draft: string } };
}

const DATABASE = 'shuanglian.drafts';

/** The drafts that this browser keeps. Methods reject where it cannot keep them, for want of room above all. */
export class DraftStore {
  readonly #database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Rejects where the browser has no store, as some in their private mode. */
  static async open(): Promise<DraftStore> {
    return new DraftStore(
      await openDB<Schema>(DATABASE, 1, {
        upgrade: (database) => {
          database.createObjectStore('drafts', { keyPath: 'key' });
          database.createObjectStore('edits', { autoIncrement: true }).createIndex('draft', 'draft');
        },
        // Another tab with a newer page must not wait for this one.
        blocking: (_, __, event) => {
          (event.target as IDBDatabase).close();
        },
      }),
    );
  }

  /** Every draft, those changed last first, without their edits. */
  async list(): Promise<readonly ListedDraft[]> {
    const drafts = await this.#database.getAll('drafts');
    const listed = await Promise.all(
      drafts.map(async (draft) => {
        const index = this.#database.transaction('edits').store.index('draft');
        const last = await index.openCursor(draft.key, 'prev');
        return { ...draft, changed: last?.value.time ?? draft.begun };
      }),
    );
    return listed.toSorted((a, b) => b.changed - a.changed);
  }

  /** A draft and its edits, in their order; null where it is gone. */
  async read(key: string): Promise<{ readonly draft: Draft; readonly edits: readonly DraftEdit[] } | null> {
    const draft = await this.#database.get('drafts', key);
    const edits = await this.#database.getAllFromIndex('edits', 'draft', key);
    return draft ? { draft, edits: edits.map(({ cells }) => ('rows' in cells ? unpackEdit(cells) : cells)) } : null;
  }

  async begin(draft: Draft): Promise<void> {
    await this.#database.put('drafts', draft);
  }

  /** Adds an edit. Resolves with its number, which goes up with each. */
  async append(key: string, cells: DraftEdit, time: number): Promise<number> {
    return this.#database.add('edits', { draft: key, cells: packEdit(cells), time });
  }

  /** Begins a draft anew from a base that holds its edits up to a number. Resolves with how many edits are left. */
  async rebase(key: string, base: DraftBase, upTo: number, time: number): Promise<number> {
    const transaction = this.#database.transaction(['drafts', 'edits'], 'readwrite');
    const draft = await transaction.objectStore('drafts').get(key);
    if (draft) await transaction.objectStore('drafts').put({ ...draft, base, begun: time });
    const edits = transaction.objectStore('edits');
    const numbers = await edits.index('draft').getAllKeys(key);
    const held = numbers.filter((number) => number <= upTo);
    for (const number of held) await edits.delete(number);
    await transaction.done;
    return numbers.length - held.length;
  }

  /** Throws a draft away. */
  async drop(key: string): Promise<void> {
    const transaction = this.#database.transaction(['drafts', 'edits'], 'readwrite');
    await transaction.objectStore('drafts').delete(key);
    const edits = transaction.objectStore('edits');
    for (const number of await edits.index('draft').getAllKeys(key)) await edits.delete(number);
    await transaction.done;
  }
}

let opened: Promise<DraftStore> | null = null;

/** The store, opened once; tried again where that failed. */
export async function draftStore(): Promise<DraftStore> {
  opened ??= DraftStore.open();
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}
