import { unitsOf, type Amount } from '../../model/amount';
import type { IndicatorDemand } from '../../model/indicator';
import type { CadreSummary, IndicatorLine } from '../../model/summary';
import { demandWords } from '../../standard/indicators/demand-words';
import { namedTests } from '../../standard/indicators/missed-words';
import type { FormColumn } from './form-column';
import { UNIT_WIDTH } from './unit-column';
import { VERDICT_SIGNS } from './verdict-look';

/** An indicator as the head of a column. */
export interface IndicatorHead {
  readonly demand: IndicatorDemand;
  readonly points: Amount | null;
}

/** How a cadre does on an indicator; null where it is not asked of the cadre. */
export type IndicatorCell = IndicatorLine | null;

/** A cadre with a cell for each indicator. */
export interface IndicatorRow {
  readonly cadre: CadreSummary;
  readonly cells: readonly IndicatorCell[];
}

/** The layout of a table of indicators; the parts of a long one share it. */
export interface IndicatorColumns {
  readonly widths: readonly number[];
  /** Columns before the first indicator's. */
  readonly leading: number;
  /** The columns of a part, given the indexes of its indicators. */
  readonly columnsOf: (places: readonly number[]) => readonly FormColumn<IndicatorRow>[];
}

const NUMBER_WIDTH = 5;
const NAME_WIDTH = 13;
const SCORE_WIDTH = 9;
/** An indicator's column is as wide as the page allows, between these widths. */
const NARROWEST = 10;
const WIDEST = 18;
const WORDS_WIDTH = 36;
/** Width of a landscape page at full size, in characters. */
const PAGE = 122;
/** Maximum number of missed tests that are named for one cadre and indicator. */
const MOST_NAMED = 6;
const DECIMALS = 2;

/**
 * Lays out a table of indicators; the last column, in words, takes the width that is left.
 * @param size indicators in a part
 * @param ofCounty whether the cadres are those of several units, which a column names
 */
export function indicatorColumns(heads: readonly IndicatorHead[], size: number, ofCounty: boolean): IndicatorColumns {
  const hasScores = heads.some(({ points }) => points !== null);
  const fixed = NUMBER_WIDTH + (ofCounty ? UNIT_WIDTH : 0) + NAME_WIDTH + (hasScores ? SCORE_WIDTH : 0);
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor((PAGE - fixed - WORDS_WIDTH) / size)));
  const words = Math.max(WORDS_WIDTH, PAGE - fixed - width * size);
  return {
    widths: [
      NUMBER_WIDTH,
      ...(ofCounty ? [UNIT_WIDTH] : []),
      NAME_WIDTH,
      ...Array.from({ length: size }, () => width),
      ...(hasScores ? [SCORE_WIDTH] : []),
      words,
    ],
    leading: ofCounty ? 3 : 2,
    columnsOf: (places) => [
      { header: '序号', span: 1, value: (_, index) => index + 1, horizontal: 'center' },
      ...(ofCounty ? [UNIT] : []),
      { header: '干部姓名', span: 1, value: ({ cadre }) => cadre.name, horizontal: 'center' },
      ...places.flatMap((place) => {
        const head = heads[place];
        return head ? [indicatorColumn(head, place)] : [];
      }),
      ...(hasScores ? [SCORE] : []),
      {
        header: '未达到的周期和对象',
        span: 1 + size - places.length,
        value: ({ cells }) => missing(places.map((place) => cells[place] ?? null)),
        horizontal: 'left',
      },
    ],
  };
}

const UNIT: FormColumn<IndicatorRow> = {
  header: '单位',
  span: 1,
  value: ({ cadre }) => cadre.unit ?? '',
  horizontal: 'center',
};

const SCORE: FormColumn<IndicatorRow> = {
  header: '得分合计',
  span: 1,
  value: ({ cadre }) => (cadre.score === null ? null : unitsOf(cadre.score, DECIMALS)),
  horizontal: 'center',
};

function indicatorColumn({ demand, points }: IndicatorHead, place: number): FormColumn<IndicatorRow> {
  const worth = points === null ? '' : `（${unitsOf(points)}分）`;
  return {
    group: demand.name,
    header: `${demandWords(demand).zh}${worth}`,
    span: 1,
    value: ({ cells }) => cellText(cells[place] ?? null),
    horizontal: 'center',
  };
}

/**
 * `▲ 5/6` and the points below; a dash where there was nothing to test; blank where the indicator is not asked of the
 * cadre.
 */
function cellText(cell: IndicatorCell): string {
  if (cell === null) return '';
  const { verdict, met, of, score } = cell;
  if (verdict === null) return '—';
  return `${VERDICT_SIGNS[verdict]} ${met}/${of}${score === null ? '' : `\n${unitsOf(score, DECIMALS)}分`}`;
}

function missing(cells: readonly IndicatorCell[]): string {
  return cells
    .flatMap((cell) =>
      cell?.verdict === '未达标' ? [`${cell.demand.name}：${namedTests(cell.demand, cell.missed, MOST_NAMED).zh}`] : [],
    )
    .join('；');
}
