import { transfer } from 'comlink';
import { readOpinions, readOwedUnits } from '../../../app/rollup/county-lists';
import { countySentences } from '../../../app/periods/county-periods';
import { earlierReports, type EarlierReports } from '../../../app/periods/earlier-reports';
import type { UnitList } from '../../../app/rollup/owed-units';
import { overviewOf, type RollupOverview } from '../../../app/rollup/overview';
import { returnSlips, type MadeSlip } from '../../../app/rollup/return-slips';
import { rollUp, type RolledUp } from '../../../app/rollup/roll-up';
import { slipFile } from '../../../app/rollup/slip-file';
import type { Day } from '../../../model/day';
import type { LocalizedText } from '../../../model/language';
import { unwatched } from '../../../model/progress';
import type { Delivery } from '../../../rollup/delivery';
import { unpackDelivery, type DeliveryParcel } from '../../../rollup/delivery-parcel';
import type { Opinion } from '../../../rollup/opinion';
import { unitKey } from '../../../rollup/unit-key';
import { openFileWorkbook } from '../../../workbook/file/file-workbook';
import { newWorkbook } from '../../../workbook/file/new-workbook';
import { carryErrors } from '../../../workbook/file/worker/errors';
import { workerEnd } from '../../../workbook/file/worker/work-channel';
import { readDeliveryJob, type DeliveryJob } from './delivery-job';
import { zipFiles } from './zip-files';

/** What a list of a county's says; each null where the workbook holds none. */
export interface CountyLists {
  readonly units: UnitList | null;
  readonly opinions: readonly Opinion[] | null;
}

/** What is asked of a roll-up. */
export interface CountyQuestion {
  /** Numbers of the files, in the order in which they were given. */
  readonly files: readonly number[];
  readonly list: UnitList | null;
  readonly due: Day | null;
  readonly opinions: readonly Opinion[];
  /** Local time of the making, `2014-07-05 10:32`. */
  readonly time: string;
}

/** A return slip that can be saved. */
export interface SlipOffer {
  readonly unit: string;
  readonly points: number;
  /** Name of its file. */
  readonly file: string;
}

/** How many units files of an earlier period tell of, and what is to be said of those that tell of none. */
export interface BeforeAnswer {
  readonly units: number;
  readonly notes: readonly LocalizedText[];
}

/** The outcome of a roll-up. */
export interface CountyAnswer {
  /** What the period before makes doubtful, and what could not be compared. */
  readonly since: readonly LocalizedText[];
  readonly overview: RollupOverview;
  readonly slips: readonly SlipOffer[];
}

interface Made {
  readonly rolledUp: RolledUp;
  readonly slips: readonly (MadeSlip & SlipOffer)[];
}

/**
 * The files of a county in a worker of their own, as a page calls it: each is handed over once it was read, then all
 * are added up as often as is asked.
 */
export class CountyService {
  readonly #deliveries = new Map<number, Delivery>();
  #before: EarlierReports | null = null;
  #made: Made | null = null;

  /** Takes what was read of a file, under a number. */
  take(file: number, parcel: DeliveryParcel): void {
    this.#deliveries.set(file, unpackDelivery(parcel));
  }

  /** Forgets a file. */
  drop(file: number): void {
    this.#deliveries.delete(file);
  }

  /** @throws UnusableFile where the file is no workbook */
  async lists(content: Blob): Promise<CountyLists> {
    const workbook = await openFileWorkbook(new Uint8Array(await content.arrayBuffer()));
    return { units: await readOwedUnits(workbook), opinions: await readOpinions(workbook) };
  }

  /** Takes the units' reports in files of an earlier period; an empty list forgets those taken before. */
  async before(jobs: readonly DeliveryJob[]): Promise<BeforeAnswer> {
    this.#before = null;
    const [first] = jobs;
    if (!first) return { units: 0, notes: [] };
    const deliveries = new Map<Delivery, DeliveryJob>();
    for (const job of jobs) deliveries.set(await readDeliveryJob(job), job);
    const open = async (delivery: Delivery) =>
      openFileWorkbook(new Uint8Array((await deliveries.get(delivery)?.content.arrayBuffer()) ?? new ArrayBuffer(0)));
    this.#before = await earlierReports([...deliveries.keys()], open, first.today, unwatched);
    const { reports, notes } = this.#before;
    return { units: new Set(reports.map(({ report }) => unitKey(report.unit ?? ''))).size, notes };
  }

  /** Adds up; the port is the worker's end of a line (`openChannel`). */
  async rollUp({ files, time, list, ...options }: CountyQuestion, port: MessagePort): Promise<CountyAnswer> {
    const { work } = workerEnd(port);
    this.#made = null;
    const deliveries = files.flatMap((file) => this.#deliveries.get(file) ?? []);
    const rolledUp = await rollUp(
      deliveries,
      { ...options, ...(list ?? { units: null }), time, ...(this.#before && { before: this.#before }) },
      work,
    );
    const taken = new Set<string>();
    const slips = (await returnSlips(rolledUp, time, work)).map((slip) => ({
      ...slip,
      file: slipFile(slip.unit, taken),
    }));
    this.#made = { rolledUp, slips };
    return {
      overview: overviewOf(rolledUp),
      since: rolledUp.comparison ? countySentences(rolledUp.comparison) : [],
      slips: slips.map(({ unit, points, file }) => ({ unit, points, file })),
    };
  }

  /** The county's workbook that was made last. */
  async workbook(): Promise<Uint8Array> {
    const { plans, rows } = this.#last.rolledUp;
    if (!plans) throw new Error('No file could be used');
    return handedOver(await newWorkbook(plans, rows));
  }

  /** One of the return slips that were made last, by its place among those offered. */
  async slip(at: number): Promise<Uint8Array> {
    const slip = this.#last.slips[at];
    if (!slip) throw new Error(`There is no slip ${at}`);
    return handedOver(await newWorkbook(slip.plans));
  }

  /** All of those return slips, in a zip. */
  async slips(): Promise<Uint8Array> {
    const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    for (const { file, plans } of this.#last.slips) files.push({ name: file, bytes: await newWorkbook(plans) });
    return handedOver(await zipFiles(files));
  }

  get #last(): Made {
    if (!this.#made) throw new Error('Nothing has been rolled up yet');
    return this.#made;
  }
}

function handedOver(bytes: Uint8Array): Uint8Array {
  return transfer(bytes, [bytes.buffer]);
}

carryErrors();
