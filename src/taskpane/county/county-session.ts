import { localDay, stampTime } from '../../app/clock';
import { readDeliveries, type DeliveryReader } from '../../app/rollup/delivery-pool';
import { unusableDelivery } from '../../app/rollup/unusable-delivery';
import { parseIsoDay } from '../../model/day';
import type { Work } from '../../model/progress';
import type { Clock } from '../environment/clock';
import type { CountyRoom } from '../environment/county/county-room';
import { sentDelivery, type DeliveryJob, type SentDelivery } from '../environment/county/delivery-job';
import { downloadFile } from '../environment/download';
import type { FileOutlet } from '../environment/file-outlet';
import type { Notice } from '../notices/notice';
import type { CountyFile, CountyResult, CountyState } from './county-state';
import { createCountyStore } from './county-store';

/** Characters that no file name may have (Windows). */
const NOT_IN_NAMES = /[\\/:*?"<>|]/gu;

/** Sentences of a comparison that a notice shows. */
const MOST_SENTENCES = 12;

/** Everything that can be done in 县级汇总. It stands outside of React: files are read while another page is shown. */
export interface CountySession {
  readonly state: () => CountyState;
  /** Calls back after each change; answers how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly removeFile: (id: number) => void;
  readonly removeAll: () => void;
  /** Takes the list of the units that owe a report from a workbook; null forgets it. */
  readonly chooseUnits: (file: File | null) => Promise<void>;
  /** Takes units and opinions from an earlier county workbook; null forgets it. */
  readonly chooseEarlier: (file: File | null) => Promise<void>;
  /** Takes files of an earlier period to compare with; none forgets them. */
  readonly chooseBefore: (files: readonly File[]) => Promise<void>;
  readonly setDue: (due: string) => void;
  /** Reads the files that were not read yet, and adds all up. */
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
  /** Hands the county's workbook to the user. */
  readonly giveWorkbook: () => Promise<void>;
  /** Opens it in the page. */
  readonly showWorkbook: () => Promise<void>;
  /** Hands one return slip to the user, by its place among those offered. */
  readonly giveSlip: (at: number) => Promise<void>;
  /** All of them in a zip. */
  readonly giveSlips: () => Promise<void>;
  readonly dismissNotice: () => void;
}

/** What a session is made with. */
export interface CountyTools {
  readonly clock: Clock;
  readonly outlet: FileOutlet;
  /** Opens the room when it is needed first. */
  readonly openRoom: () => CountyRoom;
  readonly beginReader: () => DeliveryReader<DeliveryJob, SentDelivery>;
  readonly readers: () => number;
}

interface Job extends DeliveryJob {
  readonly id: number;
}

/** 县级汇总 with no file yet. */
export function createCountySession(tools: CountyTools): CountySession {
  const { clock, outlet } = tools;
  const store = createCountyStore();
  const { state, change, tell, work } = store;
  const contents = new Map<number, File>();
  let lastId = 0;
  let room: CountyRoom | null = null;

  const openRoom = (): CountyRoom => {
    if (room) return room;
    room = tools.openRoom();
    // What was kept in it is read again.
    room.lost.catch(() => {
      room = null;
      change({
        before: null,
        result: null,
        files: state().files.map(({ id, name }) => ({ id, name, stage: { kind: 'waiting' } })),
      });
    });
    return room;
  };
  const setStage = (id: number, stage: CountyFile['stage']): void => {
    change({ files: state().files.map((file) => (file.id === id ? { ...file, stage } : file)) });
  };
  const readFiles = async ({ signal }: Work): Promise<void> => {
    const today = localDay(clock.now());
    const jobs = state().files.flatMap(({ id, name, stage }): Job[] => {
      const content = contents.get(id);
      return stage.kind === 'waiting' && content ? [{ id, file: name, content, today }] : [];
    });
    const taken: Promise<void>[] = [];
    await readDeliveries<Job, SentDelivery>({
      jobs,
      readers: tools.readers(),
      begin: tools.beginReader,
      onBegun: ({ id }) => {
        setStage(id, { kind: 'reading' });
      },
      onRead: ({ id }, { news, parcel }) => {
        setStage(id, news);
        taken.push(openRoom().take(id, parcel));
        change({ working: { step: 'reading', done: taken.length, total: jobs.length } });
      },
      onDeath: ({ file }, error) => sentDelivery(unusableDelivery(file, error)),
      signal,
    });
    await Promise.all(taken);
  };

  const addUp = async (work: Work): Promise<void> => {
    const { files, units, earlier, due } = state();
    change({ working: { step: 'adding', done: 0, total: 0 } });
    const result = await openRoom().rollUp(
      {
        files: files.map(({ id }) => id),
        list: units ?? earlier?.list ?? null,
        due: parseIsoDay(due),
        opinions: earlier?.opinions ?? [],
        time: stampTime(clock.now()),
      },
      work,
    );
    change({ result });
    if (!result.overview.isUsable) tell('warning', 'countyNothingUsable');
    else if (result.since.length > 0) change({ notice: { intent: 'info', sentences: shortened(result.since) } });
  };

  const forget = (ids: readonly number[]): void => {
    for (const id of ids) {
      contents.delete(id);
      room?.drop(id);
    }
    change({ files: state().files.filter(({ id }) => !ids.includes(id)), result: null });
  };
  const workbookName = (): string =>
    `${(state().result?.overview.period.zh ?? '').replace(NOT_IN_NAMES, '')}县级汇总.xlsx`;

  return {
    state,
    subscribe: store.subscribe,
    addFiles: (files) => {
      if (state().working || files.length === 0) return;
      const added = files.map((file): CountyFile => {
        lastId += 1;
        contents.set(lastId, file);
        return { id: lastId, name: file.name, stage: { kind: 'waiting' } };
      });
      change({ files: [...state().files, ...added], result: null, notice: null });
    },
    removeFile: (id) => {
      if (!state().working) forget([id]);
    },
    removeAll: () => {
      if (!state().working) forget(state().files.map(({ id }) => id));
    },
    chooseUnits: async (file) => {
      if (file === null) {
        change({ units: null, result: null });
        return;
      }
      await work('looking', async () => {
        const { units: list } = await openRoom().lists(file);
        if (list === null) tell('warning', 'countyNoUnits', { name: file.name });
        else change({ units: { file: file.name, ...list }, result: null });
      });
    },
    chooseEarlier: async (file) => {
      if (file === null) {
        change({ earlier: null, result: null });
        return;
      }
      await work('looking', async () => {
        const { units: list, opinions } = await openRoom().lists(file);
        if (opinions === null) tell('warning', 'countyNoOpinions', { name: file.name });
        else change({ earlier: { file: file.name, list, opinions }, result: null });
      });
    },
    chooseBefore: (files) =>
      work('looking', async () => {
        const today = localDay(clock.now());
        const { units, notes } = await openRoom().before(
          files.map((content) => ({ file: content.name, content, today })),
        );
        const file = files.map(({ name }) => name).join('、');
        change({ before: units === 0 ? null : { file, units }, result: null });
        if (notes.length > 0) change({ notice: { intent: 'warning', sentences: notes } });
      }),
    setDue: (due) => {
      change({ due, result: null });
    },
    start: () =>
      work('reading', async (watched) => {
        change({ result: null });
        await readFiles(watched);
        await addUp(watched);
      }),
    cancel: store.cancel,
    giveWorkbook: () =>
      work('packing', async () => {
        const name = workbookName();
        await outlet.give(name, await openRoom().workbook());
        tell('success', outlet.kind === 'excel' ? 'countyGivenInExcel' : 'saved', { name });
      }),
    showWorkbook: () =>
      work('packing', async () => {
        outlet.show?.(workbookName(), await openRoom().workbook());
      }),
    giveSlip: (at) =>
      work('packing', async () => {
        const name = state().result?.slips[at]?.file ?? '';
        downloadFile(name, await openRoom().slip(at), 'xlsx');
        tell('success', 'saved', { name });
      }),
    giveSlips: () =>
      work('packing', async () => {
        const name = '退回单.zip';
        downloadFile(name, await openRoom().slips(), 'zip');
        tell('success', 'saved', { name });
      }),
    dismissNotice: () => {
      change({ notice: null });
    },
  };
}

/** The first of many sentences: the form has them all. */
function shortened(sentences: CountyResult['since']): Notice['sentences'] {
  if (sentences.length <= MOST_SENTENCES) return sentences;
  return [...sentences.slice(0, MOST_SENTENCES), { name: 'countySinceMore', params: { count: sentences.length } }];
}
