import type { FileWorkspace } from '../../environment/workspace';
import type { Notice } from '../../notices/notice';
import type { PaneSession } from '../../pane/pane-session';
import type { DraftBase, DraftEdit } from './draft';
import { holdDraft } from './draft-holders';
import { draftStore } from './draft-store';

/** Keeps what is typed into a workbook until it is saved as a file. */
export interface DraftKeeper {
  /** Throws away what is kept. */
  readonly drop: () => Promise<void>;
  readonly stop: () => void;
}

interface Kept {
  readonly workspace: FileWorkspace;
  readonly runner: PaneSession['runner'];
  readonly editing: NonNullable<PaneSession['editing']>;
  /** What the workbook was before the first edit that is not kept yet. */
  readonly base: DraftBase;
  /** The draft that the workbook was opened from; its edits are kept already. */
  readonly key: string | null;
  readonly tell: (notice: Notice) => void;
}

/**
 * Keeps every edit of a workbook in this browser, in the order made, before it is in the workbook. Where the browser
 * cannot keep it, the user is told once, and work goes on.
 */
export function keepDraft({ workspace, runner, editing, base: first, key: opened, tell }: Kept): DraftKeeper {
  let base = first;
  let key = opened;
  let isImpossible = false;
  let lastEdit = 0;
  /** One thing after the other, so that no edit comes before its draft. */
  let line: Promise<void> = Promise.resolve();

  const inLine = (task: () => Promise<void>): Promise<void> => {
    line = line.then(async () => {
      if (isImpossible) return;
      try {
        await task();
      } catch (error) {
        isImpossible = true;
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        tell({ intent: 'warning', sentences: [{ name: isFull ? 'draftFull' : 'draftImpossible' }] });
      }
    });
    return line;
  };

  const begun = async (): Promise<string> => {
    if (key === null) {
      key = crypto.getRandomValues(new Uint32Array(4)).join('-');
      await (await draftStore()).begin({ key, name: workspace.name, base, begun: Date.now() });
    }
    return key;
  };

  const keep = (cells: DraftEdit): void => {
    void inLine(async () => {
      const draft = await begun();
      lastEdit = await (await draftStore()).append(draft, cells, Date.now());
    });
  };

  /** The workbook as it is takes the place of the base and of the edits that it holds. */
  const rebase = async (bytes: Uint8Array, upTo: number): Promise<number> => {
    base = { kind: 'file', bytes: new Blob([bytes.slice()]) };
    return key === null ? 0 : (await draftStore()).rebase(key, base, upTo, Date.now());
  };

  const drop = async (): Promise<void> => {
    if (key !== null) await (await draftStore()).drop(key);
    key = null;
  };

  let isTakingUp = false;
  /** Whether what is to be kept must not be lost although nothing was typed. */
  let isWork = false;
  /**
   * New sheets and rows, into which the next edits may go, are not edits: the whole workbook is kept instead, once no
   * work is under way and no edit waits.
   */
  const takeUp = async (): Promise<void> => {
    if (isTakingUp) return;
    isTakingUp = true;
    await runner.idle();
    await editing.settled();
    await inLine(async () => {
      isTakingUp = false;
      if (runner.busy() || editing.isPending()) {
        void takeUp();
        return;
      }
      const isNew = isWork;
      isWork = false;
      // A draft begun on the old base would be offered without this work where the page dies in between.
      await rebase(await workspace.bytes(), lastEdit);
      if (isNew) await begun();
    });
  };

  const stops = [
    holdDraft(() => key),
    editing.watch(keep),
    workspace.watchChanges({
      onFixed: (applied) => {
        keep(
          applied.map(({ sheet, place, fix: { after, numberFormat } }) => ({
            sheet,
            ...place,
            value: after,
            ...(numberFormat !== undefined && { numberFormat }),
          })),
        );
      },
      onFilled: () => {
        isWork = true;
        void takeUp();
      },
      onWritten: (written) => {
        if (written.some(({ replaced }) => !replaced)) void takeUp();
      },
      onUnmerged: () => void takeUp(),
      onOther: () => void takeUp(),
      onSave: () => {
        let upTo = 0;
        void inLine(() => {
          upTo = lastEdit;
          return Promise.resolve();
        });
        return (bytes) => {
          isWork = false;
          void inLine(async () => {
            // What was typed while the file was made is not in it.
            if ((await rebase(bytes, upTo)) === 0) await drop();
          });
        };
      },
    }),
  ];

  return {
    drop: () => inLine(drop),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
