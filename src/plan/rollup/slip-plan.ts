import type { SheetPlan } from '../../model/plan';
import type { Period } from '../../model/summary';
import { periodDays, periodLabel } from '../../rollup/period-title';
import { listSheet } from './list-sheet';
import { SLIP_SHEET } from './sheet-names';

/** A point that the county returns to a unit. */
export interface ReturnPoint {
  readonly code: string | null;
  /** The ledger's sheet. */
  readonly sheet: string;
  /** Sheet row (1-based) in the workbook that was sent; null where the whole ledger is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly value: string;
  /** What is wrong; empty where the officer's remark says it all. */
  readonly message: string;
  /** The officer's remark; empty where there is none. */
  readonly opinion: string;
  /** Identifies the row by its content; null where no row is meant. */
  readonly mark: string | null;
}

/** A return slip of one unit. */
export interface ReturnSlip {
  readonly unit: string;
  /** Local time when it was made, `2014-07-05 10:32`. */
  readonly time: string;
  /** Period of the report that it answers; null where that is not known. */
  readonly period: Period | null;
  /** When that report was sealed; null without a seal. */
  readonly sealTime: string | null;
  readonly points: readonly ReturnPoint[];
}

/** Headers of a slip's columns, by which it is read. */
export const SLIP_HEADERS = {
  code: '代码',
  sheet: '表',
  row: '行',
  column: '列',
  cell: '单元格',
  value: '内容',
  message: '问题和怎么改',
  opinion: '县级意见',
  mark: '行码',
} as const;

/** Name of the plan of a return slip, by which a slip is recognised. */
export const SLIP_PLAN = 'returnSlip';

/** What stands before the unit in a slip's title. */
export const SLIP_TITLE = '退回单：';

const HEAD = '双联台账 退回单';
const BETWEEN = ' | ';
const STAMPED_PERIOD = /\| 报告期 (\S+) (\S+)$/;

/** 退回单: the points of one unit, each with the mark by which its row is found again. */
export function slipPlan(
  { unit, time, period, sealTime, points }: ReturnSlip,
  pause: () => Promise<void>,
): Promise<SheetPlan> {
  const { code, sheet, row, column, cell, value, message, opinion, mark } = SLIP_HEADERS;
  return listSheet(
    {
      plan: SLIP_PLAN,
      sheet: SLIP_SHEET,
      title: `${SLIP_TITLE}${unit}`,
      about: `${answered(period, sealTime)}以下各条请改正或写明情况后重新上报。校验台账时带上这份退回单，每一条就显示在现在的那一行；改了那一行，或者在“情况说明”里写了原因，就不再显示。“行码”供程序找到那一行，请不要改。`,
      table: 'ReturnSlip',
      orientation: 'landscape',
      columns: [
        { header: '序号', width: 6, horizontal: 'center' },
        { header: code, width: 7, horizontal: 'center' },
        { header: sheet, width: 12, horizontal: 'center' },
        { header: row, width: 6, horizontal: 'center' },
        { header: column, width: 12, horizontal: 'center' },
        { header: cell, width: 8, horizontal: 'center' },
        { header: value, width: 18, horizontal: 'left' },
        { header: message, width: 44, horizontal: 'left' },
        { header: opinion, width: 26, horizontal: 'left' },
        { header: mark, width: 10, horizontal: 'center' },
      ],
      rows: points.map((point, index) => [
        index + 1,
        point.code,
        point.sheet,
        point.row,
        point.column,
        point.cell,
        point.value,
        point.message,
        point.opinion === '' ? null : point.opinion,
        point.mark,
      ]),
      empty: '没有退回的内容。',
    },
    { time, stampText: [`${HEAD} ${time}`, unit, ...(period ? [stampedPeriod(period)] : [])].join(BETWEEN) },
    pause,
  );
}

/**
 * The period in a slip's stamp, which is searched among the sheet's texts; null where there is none, as in slips of
 * older versions.
 */
export function slipPeriodIn(texts: readonly string[]): { readonly label: string; readonly days: string } | null {
  const stamp = texts.find((text) => text.startsWith(HEAD));
  const [, label, days] = STAMPED_PERIOD.exec(stamp ?? '') ?? [];
  return label === undefined || days === undefined ? null : { label, days };
}

function stampedPeriod(period: Period): string {
  return `报告期 ${periodLabel(period)} ${periodDays(period)}`;
}

/** A sentence on which report the slip is about. */
function answered(period: Period | null, sealTime: string | null): string {
  if (!period) return '';
  return `针对${periodLabel(period)}的台账${sealTime === null ? '' : `（${sealTime}封签的那一份）`}。`;
}
