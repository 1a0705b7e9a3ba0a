import { appendAll } from '../../model/append';
import { groupBy } from '../../model/group-by';
import type { IndicatorDemand } from '../../model/indicator';
import { joinKey } from '../../model/join-key';
import type { SheetPlan } from '../../model/plan';
import type { CadreSummary, IndicatorLine, Summary } from '../../model/summary';
import { colours, looks } from '../layout/look';
import type { KeptRows } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';
import { addTextRow } from '../layout/text-row';
import { joinTraces } from '../../model/join-traces';
import type { SourceLine } from '../sources/source-line';
import type { FormContext } from './form-context';
import { addFormHead, finishForm } from './form-frame';
import { addFormTable } from './form-table';
import { indicatorColumns, type IndicatorCell, type IndicatorHead, type IndicatorRow } from './indicator-columns';
import { isOfCounty, withUnit } from './unit-column';
import { VERDICT_COLOURS, VERDICT_SIGNS } from './verdict-look';

const SHEET = '指标汇总';
/** Maximum number of indicators in one table; further ones follow in a table below it. */
const MOST_COLUMNS = 12;
const LEGEND = `${VERDICT_SIGNS.达标}达标 ${VERDICT_SIGNS.序时达标}序时达标 ${VERDICT_SIGNS.未达标}未达标 —本期没有可考核的周期或对象 数字：达到次数/考核次数`;

/** 指标汇总: for every cadre and indicator the tests met and the points, and in words what was missed. */
export function indicatorForm(context: FormContext): SheetPlan {
  const { summary } = context;
  const heads = headsOf(summary);
  const rows = rowsOf(summary, heads);
  const blocks = Math.ceil(heads.length / MOST_COLUMNS);
  const size = Math.ceil(heads.length / blocks);
  const ofCounty = isOfCounty(summary.cadres);
  const table = indicatorColumns(heads, size, ofCounty);
  const builder = new SheetBuilder({ id: 'indicatorSummary', sheet: SHEET }, table.widths);
  addFormHead(builder, context, {
    title: '考核指标汇总表',
    units: '次',
    tables: ['Indicators', 'Cadres', 'Pairings', 'AssistanceLog', 'Projects'],
  });
  addTextRow(builder, LEGEND, { ...looks.text, size: 10 });
  const kept: KeptRows[] = [];
  let header = { from: 1, to: 1 };
  for (let first = 0; first < heads.length; first += size) {
    const places = heads.slice(first, first + size).map((_, at) => first + at);
    const written = addFormTable(builder, {
      heading: blocks > 1 ? `第${first + 1}—${first + places.length}项` : null,
      columns: table.columnsOf(places),
      groups: [{ label: '', lines: rows }],
      totals: 'none',
      empty: '干部名册中没有本期在岗的干部。',
      sourceOf: ({ cadre }) => context.sourceOf(cadreKey(cadre)),
    });
    header = written.header;
    for (const [row, at] of written.rowOf)
      styleVerdicts(
        builder,
        at,
        places.map((place) => row.cells[place] ?? null),
        table.leading,
      );
    appendAll(kept, written.kept);
    if (written.body) kept.push(addCounts(builder, rows, places, table.leading));
  }
  return finishForm(builder, context, { orientation: 'landscape', repeatRows: header, kept });
}

/** Where the form's numbers come from: for each cadre and indicator, then for the number of cadres that met it. */
export function indicatorSources(summary: Summary): readonly SourceLine[] {
  const { cadres, indicators } = summary;
  const linesOf = groupBy(indicators, cadreKeyOf);
  const byCadre = cadres.flatMap((cadre) =>
    (linesOf.get(cadreKey(cadre)) ?? []).map((line): SourceLine => ({
      key: cadreKey(cadre),
      form: SHEET,
      subject: withUnit(cadre.unit, `${cadre.name}/${line.demand.name}`),
      measures: ['达到次数/考核次数'],
      values: [`${line.met}/${line.of}`],
      trace: line.trace,
    })),
  );
  const counts = headsOf(summary).map(({ demand }): SourceLine => {
    const key = demandKey(demand);
    const judged = indicators.filter((line) => demandKey(line.demand) === key && line.verdict !== null);
    return {
      key: `indicator ${key}`,
      form: SHEET,
      subject: demand.name,
      measures: ['达标人数/考核人数'],
      values: [countsOf(judged)],
      trace: joinTraces(judged.map(({ trace }) => trace)),
    };
  });
  return [...byCadre, ...counts];
}

function cadreKey({ unit = '', name }: Pick<CadreSummary, 'unit' | 'name'>): string {
  return `indicators of ${joinKey(unit, name)}`;
}

/** The key of the cadre that a line is about. */
function cadreKeyOf({ unit, cadre }: IndicatorLine): string {
  return cadreKey({ ...(unit !== undefined && { unit }), name: cadre });
}

/** The key of an indicator. Its name is not enough: two units of a county may ask for different things by one name. */
function demandKey({ name, counted, scope, period, lower, upper }: IndicatorDemand): string {
  return JSON.stringify([name, counted, scope, period, lower, upper]);
}

/** The indicators of a summary, in the order of the sheet. */
function headsOf({ indicators }: Summary): readonly IndicatorHead[] {
  return [...new Map(indicators.map(({ demand, points }) => [demandKey(demand), { demand, points }])).values()];
}

function rowsOf({ cadres, indicators }: Summary, heads: readonly IndicatorHead[]): readonly IndicatorRow[] {
  const lines = new Map(indicators.map((line) => [joinKey(cadreKeyOf(line), demandKey(line.demand)), line]));
  const lineOf = (cadre: CadreSummary, { demand }: IndicatorHead): IndicatorCell =>
    lines.get(joinKey(cadreKey(cadre), demandKey(demand))) ?? null;
  return cadres
    .map((cadre) => ({ cadre, cells: heads.map((head) => lineOf(cadre, head)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}

function styleVerdicts(builder: SheetBuilder, row: number, cells: readonly IndicatorCell[], leading: number): void {
  for (const [at, cell] of cells.entries()) {
    const column = leading + 1 + at;
    if (cell === null || cell.verdict === null) builder.styleRow(row, { colour: colours.grey }, column, column);
    else if (cell.verdict !== '达标') builder.styleRow(row, VERDICT_COLOURS[cell.verdict], column, column);
  }
}

/** Adds the last row of a table: of the cadres judged by each indicator, how many met it or are on schedule. */
function addCounts(
  builder: SheetBuilder,
  rows: readonly IndicatorRow[],
  places: readonly number[],
  leading: number,
): KeptRows {
  const counts = places.map((place) =>
    countsOf(rows.flatMap(({ cells }): IndicatorLine[] => (cells[place]?.verdict ? [cells[place]] : []))),
  );
  const label = ['达标（含序时达标）/考核人数', ...Array.from({ length: leading - 1 }, () => null)];
  const row = builder.addRow([...label, ...counts], 32);
  builder.mergeRow(row, 1, leading);
  builder.mergeRow(row, leading + 1 + places.length, builder.columns);
  builder.styleRow(row, { ...looks.body, ...looks.total, horizontal: 'center' });
  return { from: row - 1, to: row };
}

function countsOf(judged: readonly IndicatorLine[]): string {
  return `${judged.filter(({ verdict }) => verdict !== '未达标').length}/${judged.length}`;
}
