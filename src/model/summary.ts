import type { Amount } from './amount';
import type { Day } from './day';
import type { IndicatorDemand, MissedTest } from './indicator';
import type { Verdict, VerdictReason } from './verdict';

/** The rows a number was made from: sheet rows of ledgers. */
export type Trace = readonly { readonly table: string; readonly rows: readonly number[] }[];

/** A report period; all days are included. */
export interface Period {
  readonly year: number;
  /** 3月, 一季度, 上半年, 前三季度, 全年, 自定义 … */
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  /** First and last day of the year of assessment, in which the yearly quotas are due. */
  readonly yearStart: Day;
  readonly yearEnd: Day;
}

/** Who reports, and what its rosters hold. */
export interface Organisation {
  /** 填报单位 and 上级单位; null where the user left them blank. */
  readonly unit: string | null;
  readonly superior: string | null;
  readonly preparedBy: string | null;
  readonly reviewedBy: string | null;
  readonly phone: string | null;
  readonly branches: Readonly<Record<string, number>>;
  /** Cadres in post who are party members and belong to a branch of kind 机关. */
  readonly partyMemberCadresInOfficeBranch: number;
  readonly provincialPoorVillages: number;
  readonly villages: number;
  readonly communities: number;
  readonly weakBranches: number;
  /** One line for each 后进党组织: how its rectification stands and when it is due. */
  readonly weakBranchRectification: readonly {
    readonly branch: string;
    readonly status: string | null;
    readonly due: Day | null;
  }[];
  /** The roster rows behind each of these numbers. */
  readonly trace: {
    readonly branches: Trace;
    readonly partyMemberCadresInOfficeBranch: Trace;
    readonly provincialPoorVillages: Trace;
    readonly villages: Trace;
    readonly communities: Trace;
    readonly weakBranches: Trace;
  };
}

/** Limits for one category of cadres; null is no limit. */
export interface Quota {
  readonly category: string;
  readonly villagesMin: number | null;
  readonly villagesMax: number | null;
  readonly householdsMin: number | null;
  readonly householdsMax: number | null;
  readonly deedsPerYear: number | null;
}

/** Whether a cadre is in post on the last day of the period; `unknown` where 到岗日期 or 离岗日期 is in error. */
export type PostState = 'inPost' | 'left' | 'notYet' | 'unknown';

/** What a cadre has done up to the last day of the period, compared with the quota. */
export interface CadreSummary {
  /** The unit it belongs to, where the summary is a county's. */
  readonly unit?: string;
  readonly name: string;
  readonly category: string | null;
  readonly quota: Quota | null;
  readonly post: PostState;
  readonly villages: number;
  readonly households: number;
  readonly deeds: number;
  /** Null where the category has no yearly quota. */
  readonly deedsDue: number | null;
  /** Null: not judged. */
  readonly verdict: Verdict | null;
  readonly reasons: readonly VerdictReason[];
  /** Points of all indicators that give some and were judged; null where there is none. */
  readonly score: Amount | null;
  readonly trace: { readonly villages: Trace; readonly households: Trace; readonly deeds: Trace };
}

/** How one cadre does on one indicator. */
export interface IndicatorLine {
  /** The unit it belongs to, where the summary is a county's. */
  readonly unit?: string;
  readonly demand: IndicatorDemand;
  /** Whether it decides about the cadre's verdict. */
  readonly decisive: boolean;
  /** Points for meeting it; null where it gives none. */
  readonly points: Amount | null;
  readonly cadre: string;
  /** Tests met, and all tests. */
  readonly met: number;
  readonly of: number;
  /** The cadre's count over the report period, for 全年 since the year of assessment began; null for 每户 and 每村. */
  readonly actual: Amount | null;
  /** Null: not judged. */
  readonly verdict: Verdict | null;
  /** The tests that are not met, by window. */
  readonly missed: readonly MissedTest[];
  /** Points; null where the indicator gives none or was not judged. */
  readonly score: Amount | null;
  readonly trace: Trace;
}

/** Projects of one 板块 with one item and unit. */
export interface SectionLine {
  readonly section: string;
  readonly item: string;
  readonly unit: string;
  readonly projects: number;
  readonly quantity: Amount;
  readonly completed: Amount;
  /** 万元 */
  readonly funds: Amount;
  readonly trace: Trace;
}

/** All projects of one 板块. */
export interface SectionTotal {
  readonly section: string;
  readonly projects: number;
  readonly funds: Amount;
  readonly trace: Trace;
}

/** Projects of one kind of funds from one source; 万元. */
export interface FundLine {
  /** Null where the project names no 资金类别 (or 资金来源) but has an amount. */
  readonly kind: string | null;
  readonly source: string | null;
  readonly projects: number;
  readonly funds: Amount;
  readonly trace: Trace;
}

/** Log rows of the period for one 群众类别 on one occasion. */
export interface VisitLine {
  /** Null where neither the log row nor the pairing has one. */
  readonly householdType: string | null;
  readonly occasion: string;
  readonly rows: number;
  readonly persons: number;
  /** 元 */
  readonly amount: Amount;
  readonly trace: Trace;
}

/** 四必到 and its like: presence on one occasion. */
export interface PresenceLine {
  readonly occasion: string;
  readonly rows: number;
  /** Distinct households. */
  readonly households: number;
  readonly trace: Trace;
}

/** What there is and was done in one village. */
export interface VillageLine {
  /** The unit it belongs to, where the summary is a county's. */
  readonly unit?: string;
  /** Null: the row 全乡(跨村). */
  readonly village: string | null;
  readonly cadres: number;
  readonly households: number;
  readonly logRows: number;
  readonly deeds: number;
  readonly persons: number;
  /** 元 */
  readonly amount: Amount;
  readonly projects: number;
  /** 万元 */
  readonly funds: Amount;
  readonly trace: {
    readonly cadres: Trace;
    readonly households: Trace;
    readonly logRows: Trace;
    readonly deeds: Trace;
    readonly projects: Trace;
  };
}

/** A ledger row that a number could not count because a cell it needs is faulty. */
export interface LeftOutRow {
  /** The unit it belongs to, where the summary is a county's. */
  readonly unit?: string;
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  /** Headers of the faulty cells. */
  readonly columns: readonly string[];
}

/** Every number of the summary sheets, with the rows it was made from. Amounts are whole millionths of their unit. */
export interface Summary {
  readonly period: Period;
  readonly organisation: Organisation;
  readonly cadres: readonly CadreSummary[];
  /** By indicator in the sheet's order, then by cadre in the roster's. */
  readonly indicators: readonly IndicatorLine[];
  /** How many 板块 the workbook’s list has, including those without a project. */
  readonly sectionCount: number;
  readonly sections: readonly SectionLine[];
  readonly sectionTotals: readonly SectionTotal[];
  readonly funds: readonly FundLine[];
  readonly visits: readonly VisitLine[];
  readonly presence: readonly PresenceLine[];
  readonly villages: readonly VillageLine[];
  readonly leftOut: readonly LeftOutRow[];
}
