import type { SheetPlan } from '../../model/plan';
import { engine } from '../engine/engine';
import { openInWorker } from '../environment/workbook-worker';
import type { FileWorkspace } from '../environment/workspace';
import type { DraftBase, DraftEdit, FreshKind } from './drafts/draft';
import { fileWorkspace } from './file-workspace';
import type { Source } from './source';

const freshWorkbooks = () => import('../../workbook/file/fresh/fresh-workbook');

/** The product's own fresh workbooks. */
const FRESH: Readonly<
  Record<FreshKind, { readonly name: string; readonly plans: () => Promise<readonly SheetPlan[]> }>
> = {
  blank: { name: '双联台账.xlsx', plans: engine.blankPlans },
  sample: { name: '示例乡台账.xlsx', plans: () => engine.samplePlans('2014') },
  revitalization: { name: '示例镇台账.xlsx', plans: () => engine.samplePlans('2026') },
  practice: { name: '示例乡台账（练习）.xlsx', plans: engine.faultySamplePlans },
};

/** An opened workbook, and what it was opened from. */
export interface OpenedFile {
  readonly workspace: FileWorkspace;
  readonly base: DraftBase;
  /** What had been typed into it and not saved, to be typed again; null where there is nothing. */
  readonly draft: { readonly key: string; readonly edits: readonly DraftEdit[] } | null;
}

/**
 * Loads what opening a fresh workbook needs, ahead of the first drawing. Where it fails it is tried again on opening,
 * and the user is told.
 */
export function beginFresh(): void {
  engine.beginSheets();
  engine.beginReading();
  freshWorkbooks().catch(() => undefined);
}

/**
 * Opens a workbook in the browser's memory; nothing is sent anywhere. A file is read in a worker of its own.
 * @throws UnusableFile where the file cannot be used
 */
export async function openWorkspace(source: Source): Promise<OpenedFile> {
  if (source.kind === 'draft') return fromDraft(source.key);
  if (source.kind !== 'file') return fromBase(FRESH[source.kind].name, source);
  // A copy of its own: the file on the disk may be another one by the time it is needed.
  return fromBase(source.file.name, { kind: 'file', bytes: new Blob([await source.file.arrayBuffer()]) });
}

async function fromBase(name: string, base: DraftBase): Promise<OpenedFile> {
  if (base.kind !== 'file') {
    engine.beginReading();
    return { workspace: await freshWorkspace(name, FRESH[base.kind].plans()), base, draft: null };
  }
  const { workbook, end } = await openInWorker({ bytes: new Uint8Array(await base.bytes.arrayBuffer()) });
  return { workspace: fileWorkspace(name, workbook, { prepare: () => undefined, close: end }), base, draft: null };
}

async function fromDraft(key: string): Promise<OpenedFile> {
  const { draftStore } = await import('./drafts/draft-store');
  const kept = await (await draftStore()).read(key);
  if (!kept) throw new Error(`There is no draft ${key} any more`);
  const { draft, edits } = kept;
  return { ...(await fromBase(draft.name, draft.base)), draft: { key, edits } };
}

/** A workbook of the product's own sheets. It needs no worker before something is changed. */
async function freshWorkspace(name: string, made: Promise<readonly SheetPlan[]>): Promise<FileWorkspace> {
  const [{ FreshWorkbook }, plans] = await Promise.all([freshWorkbooks(), made]);
  let closed = false;
  let end: () => void = () => undefined;
  const workbook = new FreshWorkbook(plans, async () => {
    const packed = await openInWorker({ plans });
    ({ end } = packed);
    if (closed) end();
    return packed.workbook;
  });
  return fileWorkspace(name, workbook, {
    // Where it fails it is tried again when it is needed, and the user is told then.
    prepare: () => {
      workbook.packed().catch(() => undefined);
    },
    close: () => {
      closed = true;
      end();
    },
  });
}
