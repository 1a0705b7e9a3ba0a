import { CellState } from '../model/ledger';
import type { Book, ColumnKey } from '../templates/ledgers';

/** Tells of a row of 考核指标 whether it cannot be worked out for what one of its cells says. */
type Fault = (row: number, book: Book) => boolean;

const isBlank = (key: 'lower' | 'upper', row: number, { Indicators: { columns } }: Book): boolean =>
  columns[key].states[row] === CellState.blank;

const countsProjects = (row: number, { Indicators: { columns } }: Book): boolean =>
  columns.counted.values[row] === '负责项目';

/** 负责项目 looks at no log row, so that a filter of log rows would go unheard. */
const filtersProjects =
  (key: 'methods' | 'occasions' | 'householdTypes'): Fault =>
  (row, book) =>
    countsProjects(row, book) && (book.Indicators.columns[key].values[row] ?? null) !== null;

/** Why an indicator cannot be worked out although each of its cells is sound, by the cell that is to be corrected. */
export const indicatorFaults = {
  /** Neither limit. */
  lower: (row, book) => isBlank('lower', row, book) && isBlank('upper', row, book),
  /** The lower limit above the upper one. */
  upper: (row, { Indicators: { columns } }) => {
    const lower = columns.lower.values[row] ?? null;
    const upper = columns.upper.values[row] ?? null;
    return lower !== null && upper !== null && lower > upper;
  },
  /** Projects are answered for by a cadre, not by household or village. */
  scope: (row, book) => {
    const scope = book.Indicators.columns.scope.values[row] ?? null;
    return countsProjects(row, book) && scope !== null && scope !== '每名干部';
  },
  /** Projects last; they belong to no window of the calendar. */
  period: (row, book) => {
    const period = book.Indicators.columns.period.values[row] ?? null;
    return countsProjects(row, book) && period !== null && period !== '全年' && period !== '报告期';
  },
  methods: filtersProjects('methods'),
  occasions: filtersProjects('occasions'),
  householdTypes: filtersProjects('householdTypes'),
} satisfies { readonly [Key in ColumnKey<'Indicators'>]?: Fault };
