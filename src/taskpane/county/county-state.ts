import type { RollupOverview } from '../../app/rollup/overview';
import type { UnitList } from '../../app/rollup/owed-units';
import type { LocalizedText } from '../../model/language';
import type { Opinion } from '../../rollup/opinion';
import type { FileNews } from '../environment/county/delivery-job';
import type { SlipOffer } from '../environment/county/county-service';
import type { Notice } from '../notices/notice';

/** A file that the user chose, and how far it is. */
export interface CountyFile {
  readonly id: number;
  readonly name: string;
  readonly stage: { readonly kind: 'waiting' | 'reading' } | FileNews;
}

/** The units that owe a report, and the file that says so. */
export interface ChosenUnits extends UnitList {
  readonly file: string;
}

/** An earlier county workbook: its list of units, and what the officer typed into it. */
export interface ChosenEarlier {
  readonly file: string;
  readonly list: UnitList | null;
  readonly opinions: readonly Opinion[];
}

/** Files of an earlier period, and how many units they tell of. */
export interface ChosenBefore {
  readonly file: string;
  readonly units: number;
}

/** What is under way. */
export interface CountyWork {
  readonly step: 'reading' | 'adding' | 'packing' | 'looking';
  readonly done: number;
  readonly total: number;
}

/** The outcome of a roll-up. */
export interface CountyResult {
  readonly overview: RollupOverview;
  /** What the period before makes doubtful, and what could not be compared. */
  readonly since: readonly LocalizedText[];
  readonly slips: readonly SlipOffer[];
}

/** Everything that 县级汇总 shows. */
export interface CountyState {
  readonly files: readonly CountyFile[];
  readonly units: ChosenUnits | null;
  readonly earlier: ChosenEarlier | null;
  readonly before: ChosenBefore | null;
  /** The last day on which a report is in time, `2014-07-10`; empty where nobody said. */
  readonly due: string;
  readonly working: CountyWork | null;
  readonly notice: Notice | null;
  /** Null before the first roll-up, and as soon as what it was made from is changed. */
  readonly result: CountyResult | null;
}

export const initialCountyState: CountyState = {
  files: [],
  units: null,
  earlier: null,
  before: null,
  due: '',
  working: null,
  notice: null,
  result: null,
};
