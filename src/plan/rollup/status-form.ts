import type { SheetPlan } from '../../model/plan';
import type { FileStatus, UnitStatus } from '../../rollup/assess-files';
import { findingCounts, rowCount, type SealState } from '../../rollup/delivery';
import { isGrave, problemText } from '../../rollup/file-problem';
import { periodLabel } from '../../rollup/period-title';
import type { RollUp } from '../../rollup/roll-up';
import { unitKey } from '../../rollup/unit-key';
import { missingAndLate } from '../../rollup/unit-reports';
import type { FormColumn } from '../forms/form-column';
import type { FormContext } from '../forms/form-context';
import { addFormHead, finishForm } from '../forms/form-frame';
import { addFormTable } from '../forms/form-table';
import { looks } from '../layout/look';
import { SheetBuilder } from '../layout/sheet-builder';
import { addTextRow } from '../layout/text-row';
import { cutWords } from './county-ledger-plan';
import { COUNTY_PLAN } from './county-stamp';
import { STATUS_SHEET } from './sheet-names';

const WIDTHS = [5, 18, 9, 20, 9, 16, 7, 6, 6, 6, 7, 5, 38];

/** Words for what a seal says. */
export const SEALS: Readonly<Record<SealState, string>> = {
  intact: '完好',
  changed: '有改动',
  none: '未封',
  newer: '不能核对',
};

/** 报送情况: the files that were not counted and why, then how each unit stands. */
export function statusForm(rollup: RollUp, context: FormContext): SheetPlan {
  const { units, files } = rollup.assessment;
  const builder = new SheetBuilder({ id: COUNTY_PLAN, sheet: STATUS_SHEET }, WIDTHS);
  addFormHead(builder, context, { title: '双联台账报送情况', units: '行、个', tables: [] });
  for (const sentence of overview(rollup)) addTextRow(builder, sentence, looks.smallText);
  const left = files.filter(({ counted }) => !counted);
  const fileTable = addFormTable(builder, {
    heading: '一、没有计入的文件',
    columns: fileColumns,
    groups: [{ label: '', lines: left }],
    totals: 'none',
    empty: '收到的文件全部计入。',
    sourceOf: () => null,
  });
  const unitTable = addFormTable(builder, {
    heading: '二、各单位报送情况',
    columns: unitColumns(files),
    groups: [{ label: '', lines: units }],
    totals: 'whole',
    counted: '个单位',
    empty: '没有单位报送。',
    sourceOf: () => null,
  });
  const late = unitTable.columnOf('报送');
  for (const [unit, row] of unitTable.rowOf)
    if (unit.file === null || unit.late === true) builder.styleRow(row, { bold: true, colour: 'C00000' }, late, late);
  return finishForm(builder, context, {
    orientation: 'landscape',
    repeatRows: unitTable.header,
    kept: [...fileTable.kept, ...unitTable.kept],
  });
}

/** Sentences for the form's head: how many reported, and what the workbook holds of the townships' data. */
function overview({ assessment: { units, files, gone }, ledgers, resubmissions }: RollUp): readonly string[] {
  const reported = units.filter(({ file }) => file !== null);
  const { missing, late } = missingAndLate(units);
  const abolished = gone.map(({ unit, note }) => `${unit}（${note}）`);
  const changed = resubmissions.map(({ unit, changes }) => {
    const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
    return `${unit}（增加${count('added')}行、减少${count('gone')}行、改动${count('changed')}行）`;
  });
  return [
    `收到文件${files.length}个，计入${reported.length}个单位${missing.length > 0 ? `，未报${missing.length}个：${missing.join('、')}` : ''}。`,
    ...(abolished.length > 0 ? [`名单里注明已撤并，不用报${abolished.length}个：${abolished.join('、')}。`] : []),
    ...(late.length > 0 ? [`迟报${late.length}个：${late.join('、')}。`] : []),
    ...(changed.length > 0 ? [`重报以封签时间在后的为准：${changed.join('；')}。明细见“重报变化”。`] : []),
    '身份证号和电话中间几位用*代替，备注没有收入；写法不规范而看得懂的数（如2000万）按读出的数收入，都在“校验结果”里列出。',
    ...ledgers.flatMap((ledger) => cutWords(ledger) ?? []),
  ];
}

type CountOf = (status: FileStatus) => number;

function unitColumns(files: readonly FileStatus[]): readonly FormColumn<UnitStatus>[] {
  const count = (header: string, countOf: CountOf): FormColumn<UnitStatus> => ({
    header,
    span: 1,
    value: ({ file }) => file && countOf(file),
    horizontal: 'center',
    total: true,
  });
  const findings =
    (severity: 'error' | 'warning' | 'info'): CountOf =>
    ({ book }) =>
      book ? findingCounts(book)[severity] : 0;
  return [
    { header: '序号', span: 1, value: (_, index) => index + 1, horizontal: 'center' },
    { header: '单位', span: 1, value: ({ unit }) => unit, horizontal: 'left' },
    { header: '报送', span: 1, value: reportedWord, horizontal: 'center' },
    { header: '计入的文件', span: 1, value: ({ file }) => file?.delivery.shownFile ?? null, horizontal: 'left' },
    { header: '封签', span: 1, value: ({ file }) => (file?.book ? SEALS[file.book.seal] : null), horizontal: 'center' },
    { header: '封签时间', span: 1, value: ({ file }) => file?.book?.sealTime ?? null, horizontal: 'center' },
    count('行数', ({ book }) => (book ? rowCount(book) : 0)),
    count('错误', findings('error')),
    count('提醒', findings('warning')),
    count('提示', findings('info')),
    count('已说明', ({ book }) => book?.explained.length ?? 0),
    {
      header: '模板',
      span: 1,
      value: ({ file }) => (file?.book ? (file.book.templateVersion ?? 1) : null),
      horizontal: 'center',
    },
    { header: '情况', span: 1, value: (unit) => situation(unit, files), horizontal: 'left' },
  ];
}

function reportedWord({ file, late }: UnitStatus): string {
  if (file === null) return '▲ 未报';
  if (late === null) return '已报';
  return late ? '○ 迟报' : '按时';
}

/** The problems of a unit's file, the most urgent first; for a unit without one, why its files do not count. */
function situation({ unit, file }: UnitStatus, files: readonly FileStatus[]): string {
  const own = files.filter(({ book }) => book?.unit != null && unitKey(book.unit) === unitKey(unit));
  const problems = file ? file.problems : own.flatMap((status) => status.problems);
  return problems
    .toSorted((a, b) => Number(isGrave(b)) - Number(isGrave(a)))
    .map((problem) => problemText(problem).zh)
    .join('\n');
}

const fileColumns: readonly FormColumn<FileStatus>[] = [
  { header: '序号', span: 1, value: (_, index) => index + 1, horizontal: 'center' },
  { header: '文件', span: 3, value: ({ delivery }) => delivery.shownFile, horizontal: 'left' },
  { header: '封签', span: 1, value: ({ book }) => (book ? SEALS[book.seal] : null), horizontal: 'center' },
  { header: '封签时间', span: 1, value: ({ book }) => book?.sealTime ?? null, horizontal: 'center' },
  {
    header: '单位和报告期',
    span: 4,
    value: ({ book }) => [book?.unit, book?.period && periodLabel(book.period)].filter(Boolean).join(' '),
    horizontal: 'left',
  },
  {
    header: '原因和怎么办',
    span: 3,
    value: ({ problems }) => problems.map((problem) => problemText(problem).zh).join('\n'),
    horizontal: 'left',
  },
];
