import type { SheetPlan } from '../../model/plan';
import type { UnitFinding } from '../../rollup/roll-up';
import type { FindingWords } from '../findings/findings-plan';
import { STANDINGS, standingOf, withReason } from '../findings/standing';
import type { Making } from '../layout/finish-sheet';
import { listSheet, type ListColumn } from './list-sheet';
import { COUNTY_FINDINGS_SHEET } from './sheet-names';

/** Headers by which the next roll-up finds what the county's officer typed. */
export const FINDING_HEADERS = {
  unit: '单位',
  code: '代码',
  sheet: '表',
  row: '行',
  column: '列',
  cell: '单元格',
  value: '现值',
  message: '说明',
  opinion: '县级意见',
  mark: '行码',
} as const;

const COLUMNS: readonly ListColumn[] = [
  { header: '序号', width: 6, horizontal: 'center' },
  { header: FINDING_HEADERS.unit, width: 16, horizontal: 'left' },
  { header: '严重程度', width: 9, horizontal: 'center' },
  { header: FINDING_HEADERS.code, width: 7, horizontal: 'center' },
  { header: '问题', width: 16, horizontal: 'left' },
  { header: FINDING_HEADERS.sheet, width: 11, horizontal: 'center' },
  { header: FINDING_HEADERS.row, width: 6, horizontal: 'center' },
  { header: FINDING_HEADERS.column, width: 11, horizontal: 'center' },
  { header: FINDING_HEADERS.cell, width: 8, horizontal: 'center' },
  { header: FINDING_HEADERS.value, width: 15, horizontal: 'left' },
  { header: FINDING_HEADERS.message, width: 40, horizontal: 'left' },
  { header: FINDING_HEADERS.opinion, width: 24, horizontal: 'left', isInput: true },
  { header: FINDING_HEADERS.mark, width: 9, horizontal: 'center' },
];

/** A line of the county's findings: open, or explained with its reason. */
export interface FindingLine extends UnitFinding {
  /** The township's reason; null where the finding is open. */
  readonly reason: string | null;
  /** What the county's officer wrote earlier; null where there is nothing. */
  readonly opinion: string | null;
  /** The cell's value as the county may see it: numbers of persons masked. */
  readonly value: string;
  readonly message: string;
}

/** 校验结果 of the county: every finding of every unit, with a column for the officer's remarks. */
export function countyFindings(
  lines: readonly FindingLine[],
  { title }: Pick<FindingWords, 'title'>,
  making: Making,
  pause: () => Promise<void>,
): Promise<SheetPlan> {
  const rows = lines.map(({ unit, finding, mark, reason, opinion, value, message }, index) => {
    const { severity, code, sheet, row, column, address } = finding;
    const cell = address.includes('!') ? address.slice(address.lastIndexOf('!') + 1) : null;
    const { word } = STANDINGS[standingOf(severity, reason)];
    const words = withReason(message, reason);
    return [index + 1, unit, word, code, title(finding), sheet, row, column, cell, value, words, opinion, mark];
  });
  return listSheet(
    {
      plan: 'rollupFindings',
      sheet: COUNTY_FINDINGS_SHEET,
      title: '各乡镇校验结果',
      about:
        '在“县级意见”里写要乡镇核对或改正的话，再汇总一次并要退回单，就按单位生成“退回单”；没有列出的行，写在最后的空行里：单位、表、单元格（照乡镇自己的文件）和县级意见。“行码”供程序找到原来的行，请不要改。',
      table: 'CountyFindings',
      orientation: 'landscape',
      columns: COLUMNS,
      rows,
      empty: '没有发现问题。',
    },
    making,
    pause,
  );
}
