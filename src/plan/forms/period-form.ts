import { unitsOf, type Amount } from '../../model/amount';
import type { SheetPlan } from '../../model/plan';
import { looks } from '../layout/look';
import { SheetBuilder } from '../layout/sheet-builder';
import { addTextRow } from '../layout/text-row';
import type { FormColumn } from './form-column';
import type { FormContext } from './form-context';
import { addFormHead, finishForm } from './form-frame';
import { addFormTable, formGroups } from './form-table';
import {
  doubtLines,
  lineKey,
  periodLines,
  PERIODS_SHEET,
  earlierTitle,
  type ComparedPeriod,
  type DoubtLine,
  type PeriodLine,
} from './period-lines';

const WIDTHS = [13, 24, 24, 9, 13];
/** Column widths for each earlier period: the number, the difference, the difference as a share. */
const EARLIER_WIDTHS = [13, 13, 13];
const SHARE = '0.0%';

/**
 * 上期对比: each number beside those of earlier periods, and the doubts to look into.
 * @param notes what could not be compared, a sentence each
 */
export function periodForm(
  periods: readonly ComparedPeriod[],
  context: FormContext,
  notes: readonly string[] = [],
): SheetPlan {
  const widths = [...WIDTHS, ...periods.flatMap(() => EARLIER_WIDTHS)];
  const builder = new SheetBuilder({ id: 'periodComparison', sheet: PERIODS_SHEET }, widths);
  addFormHead(builder, context, { title: '双联工作上期对比表', units: '见“计量单位”一列', tables: [] });
  for (const period of periods)
    addTextRow(builder, `${earlierTitle(period)}的数出自${period.file}。${period.notes.join('')}`, looks.smallText);
  for (const note of notes) addTextRow(builder, note, looks.smallText);
  const doubts = addFormTable(builder, {
    heading: '一、需要核实的情况',
    columns: doubtColumns(builder.columns),
    groups: [{ label: '', lines: doubtLines(periods) }],
    totals: 'none',
    empty: '没有发现与上期矛盾的情况。',
    sourceOf: () => null,
  });
  const numbers = addFormTable(builder, {
    heading: '二、数字对比',
    columns: [...ownColumns, ...periods.flatMap(earlierColumns)],
    groups: formGroups(periodLines(periods), ({ group }) => group),
    totals: 'none',
    empty: '没有可以比较的数。',
    sourceOf: (line) => context.sourceOf(lineKey(line)),
  });
  return finishForm(builder, context, {
    orientation: 'landscape',
    repeatRows: numbers.header,
    kept: [...doubts.kept, ...numbers.kept],
  });
}

const ownColumns: readonly FormColumn<PeriodLine>[] = [
  { header: '类别', span: 1, value: ({ group }) => group, horizontal: 'center' },
  { header: '对象', span: 1, value: ({ subject }) => subject, horizontal: 'left' },
  { header: '指标', span: 1, value: ({ measure }) => measure, horizontal: 'left' },
  { header: '计量单位', span: 1, value: ({ unit }) => unit, horizontal: 'center' },
  { header: '本期', span: 1, value: ({ now }) => shown(now), horizontal: 'center' },
];

function earlierColumns(period: ComparedPeriod): readonly FormColumn<PeriodLine>[] {
  const group = earlierTitle(period);
  const figure = ({ earlier }: PeriodLine) => earlier.get(period.kind);
  return [
    { group, header: period.kind, span: 1, value: (line) => shown(figure(line)?.before), horizontal: 'center' },
    { group, header: '增减', span: 1, value: (line) => shown(figure(line)?.difference), horizontal: 'center' },
    {
      group,
      header: '增减率',
      span: 1,
      value: (line) => figure(line)?.share ?? null,
      horizontal: 'center',
      format: SHARE,
    },
  ];
}

/** @param columns number of sheet columns of the form; the last column takes the rest */
function doubtColumns(columns: number): readonly FormColumn<DoubtLine>[] {
  return [
    { header: '情况', span: 2, value: ({ title }) => title, horizontal: 'left' },
    { header: '对象', span: 2, value: ({ subject }) => subject, horizontal: 'left' },
    { header: '上期', span: 1, value: ({ before }) => (before === '' ? null : before), horizontal: 'center' },
    { header: '本期', span: 1, value: ({ now }) => (now === '' ? null : now), horizontal: 'center' },
    { header: '本期位置', span: 1, value: ({ cell }) => cell, horizontal: 'center' },
    { header: '上期文件中的位置', span: columns - 7, value: ({ cellBefore }) => cellBefore, horizontal: 'center' },
  ];
}

function shown(amount: Amount | null | undefined): number | null {
  return amount == null ? null : unitsOf(amount, 6);
}
