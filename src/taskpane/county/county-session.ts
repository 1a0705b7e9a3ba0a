import { localDay, stampTime } from '../../app/clock';
import { readDeliveries, type DeliveryReader } from '../../app/rollup/delivery-pool';
import { unusableDelivery } from '../../app/rollup/unusable-delivery';
import { parseIsoDay, type Day } from '../../model/day';
import type { Work } from '../../model/progress';
import type { Clock } from '../environment/clock';
import type { CountyRoom } from '../environment/county/county-room';
import { sentDelivery, type DeliveryJob, type SentDelivery } from '../environment/county/delivery-job';
import { downloadFile } from '../environment/download';
import type { FileOutlet } from '../environment/file-outlet';
import type { Notice } from '../notices/notice';
import type { CountyFile, CountyResult } from './county-state';
import { createCountyStore } from './county-store';

/** Characters that no file name may have (Windows). */
const NOT_IN_NAMES = /[\\/:*?"<>|]/gu;

/** Sentences of a comparison that a notice shows. */
const MOST_SENTENCES = 12;

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

/** Everything that can be done in 县级汇总. It stands outside of React: files are read while another page is shown. */
export class CountySession {
  readonly #tools: CountyTools;
  readonly #store = createCountyStore();
  readonly #contents = new Map<number, File>();
  #lastId = 0;
  #room: CountyRoom | null = null;

  readonly state = this.#store.state;
  /** Calls back after each change; returns a function that stops it. */
  readonly subscribe = this.#store.subscribe;
  readonly cancel = this.#store.cancel;

  constructor(tools: CountyTools) {
    this.#tools = tools;
  }

  readonly addFiles = (files: readonly File[]): void => {
    if (this.state().working || files.length === 0) return;
    const added = files.map((file): CountyFile => {
      this.#lastId += 1;
      this.#contents.set(this.#lastId, file);
      return { id: this.#lastId, name: file.name, stage: { kind: 'waiting' } };
    });
    this.#store.change({ files: [...this.state().files, ...added], result: null, notice: null });
  };

  readonly removeFile = (id: number): void => {
    if (!this.state().working) this.#forget([id]);
  };

  readonly removeAll = (): void => {
    if (!this.state().working) this.#forget(this.state().files.map(({ id }) => id));
  };

  /** Takes the list of the units that owe a report from a workbook; null forgets it. */
  readonly chooseUnits = async (file: File | null): Promise<void> => {
    const { change, tell, work } = this.#store;
    if (file === null) {
      change({ units: null, result: null });
      return;
    }
    await work('looking', async () => {
      const { units: list } = await this.#openRoom().lists(file);
      if (list === null) tell('warning', 'countyNoUnits', { name: file.name });
      else change({ units: { file: file.name, ...list }, result: null });
    });
  };

  /** Takes units and opinions from an earlier county workbook; null forgets it. */
  readonly chooseEarlier = async (file: File | null): Promise<void> => {
    const { change, tell, work } = this.#store;
    if (file === null) {
      change({ earlier: null, result: null });
      return;
    }
    await work('looking', async () => {
      const { units: list, opinions } = await this.#openRoom().lists(file);
      if (opinions === null) tell('warning', 'countyNoOpinions', { name: file.name });
      else change({ earlier: { file: file.name, list, opinions }, result: null });
    });
  };

  /** Takes files of an earlier period to compare with; an empty list forgets them. */
  readonly chooseBefore = (files: readonly File[]): Promise<void> =>
    this.#store.work('looking', async () => {
      const { change } = this.#store;
      const today = this.#today();
      const { units, notes } = await this.#openRoom().before(
        files.map((content) => ({ file: content.name, content, today })),
      );
      const file = files.map(({ name }) => name).join('、');
      change({ before: units === 0 ? null : { file, units }, result: null });
      if (notes.length > 0) change({ notice: { intent: 'warning', sentences: notes } });
    });

  readonly setDue = (due: string): void => {
    this.#store.change({ due, result: null });
  };

  /** Reads the files that were not read yet, and adds all up. */
  readonly start = (): Promise<void> =>
    this.#store.work('reading', async (watched) => {
      this.#store.change({ result: null });
      await this.#readFiles(watched);
      await this.#addUp(watched);
    });

  /** Hands the county's workbook to the user. */
  readonly giveWorkbook = (): Promise<void> =>
    this.#store.work('packing', async () => {
      const { outlet } = this.#tools;
      const name = this.#workbookName();
      await outlet.give(name, await this.#openRoom().workbook());
      this.#store.tell('success', outlet.kind === 'excel' ? 'countyGivenInExcel' : 'saved', { name });
    });

  /** Opens it in the page. */
  readonly showWorkbook = (): Promise<void> =>
    this.#store.work('packing', async () => {
      this.#tools.outlet.show?.(this.#workbookName(), await this.#openRoom().workbook());
    });

  /** Hands one return slip to the user, by its place among those offered. */
  readonly giveSlip = (at: number): Promise<void> =>
    this.#store.work('packing', async () => {
      const name = this.state().result?.slips[at]?.file ?? '';
      downloadFile(name, await this.#openRoom().slip(at), 'xlsx');
      this.#store.tell('success', 'saved', { name });
    });

  /** All of them in a zip. */
  readonly giveSlips = (): Promise<void> =>
    this.#store.work('packing', async () => {
      const name = '退回单.zip';
      downloadFile(name, await this.#openRoom().slips(), 'zip');
      this.#store.tell('success', 'saved', { name });
    });

  readonly dismissNotice = (): void => {
    this.#store.change({ notice: null });
  };

  #today(): Day {
    return localDay(this.#tools.clock.now());
  }

  #openRoom(): CountyRoom {
    if (this.#room) return this.#room;
    this.#room = this.#tools.openRoom();
    // What was kept in it is read again.
    this.#room.lost.catch(() => {
      this.#room = null;
      this.#store.change({
        before: null,
        result: null,
        files: this.state().files.map(({ id, name }) => ({ id, name, stage: { kind: 'waiting' } })),
      });
    });
    return this.#room;
  }

  #setStage(id: number, stage: CountyFile['stage']): void {
    this.#store.change({ files: this.state().files.map((file) => (file.id === id ? { ...file, stage } : file)) });
  }

  async #readFiles({ signal }: Work): Promise<void> {
    const today = this.#today();
    const jobs = this.state().files.flatMap(({ id, name, stage }): Job[] => {
      const content = this.#contents.get(id);
      return stage.kind === 'waiting' && content ? [{ id, file: name, content, today }] : [];
    });
    const taken: Promise<void>[] = [];
    await readDeliveries<Job, SentDelivery>({
      jobs,
      readers: this.#tools.readers(),
      begin: this.#tools.beginReader,
      onBegun: ({ id }) => {
        this.#setStage(id, { kind: 'reading' });
      },
      onRead: ({ id }, { news, parcel }) => {
        this.#setStage(id, news);
        taken.push(this.#openRoom().take(id, parcel));
        this.#store.change({ working: { step: 'reading', done: taken.length, total: jobs.length } });
      },
      onDeath: ({ file }, error) => sentDelivery(unusableDelivery(file, error)),
      signal,
    });
    await Promise.all(taken);
  }

  async #addUp(work: Work): Promise<void> {
    const { change, tell } = this.#store;
    const { files, units, earlier, due } = this.state();
    change({ working: { step: 'adding', done: 0, total: 0 } });
    const result = await this.#openRoom().rollUp(
      {
        files: files.map(({ id }) => id),
        list: units ?? earlier?.list ?? null,
        due: parseIsoDay(due),
        opinions: earlier?.opinions ?? [],
        time: stampTime(this.#tools.clock.now()),
      },
      work,
    );
    change({ result });
    if (!result.overview.isUsable) tell('warning', 'countyNothingUsable');
    else if (result.since.length > 0) change({ notice: { intent: 'info', sentences: shortened(result.since) } });
  }

  #forget(ids: readonly number[]): void {
    for (const id of ids) {
      this.#contents.delete(id);
      this.#room?.drop(id);
    }
    this.#store.change({ files: this.state().files.filter(({ id }) => !ids.includes(id)), result: null });
  }

  #workbookName(): string {
    return `${(this.state().result?.overview.period.zh ?? '').replace(NOT_IN_NAMES, '')}县级汇总.xlsx`;
  }
}

/** The first of many sentences: the form has them all. */
function shortened(sentences: CountyResult['since']): Notice['sentences'] {
  if (sentences.length <= MOST_SENTENCES) return sentences;
  return [...sentences.slice(0, MOST_SENTENCES), { name: 'countySinceMore', params: { count: sentences.length } }];
}
