import type { CountedThing } from '../model/indicator';
import { CellState } from '../model/ledger';
import { unitOfLimit } from '../model/limit-text';
import { UNITS_OF_COUNTED } from '../templates/indicator-words';
import type { Book, ColumnKey } from '../templates/ledgers';

/** Why a row of 考核指标 cannot be worked out. */
export type IndicatorFault =
  'noLimit' | 'limits' | 'unit' | 'scope' | 'period' | 'methods' | 'occasions' | 'householdTypes';

/** Tells of a row of 考核指标 why it cannot be worked out for what one of its cells says; null where it can. */
type Fault = (row: number, book: Book) => IndicatorFault | null;

/** Units that are money, all of them the one of 折款金额. */
const MONEY = /[元圆块万亿]/;

const isBlank = (key: 'lower' | 'upper', row: number, { Indicators: { columns } }: Book): boolean =>
  columns[key].states[row] === CellState.blank;

const countsProjects = (row: number, { Indicators: { columns } }: Book): boolean =>
  columns.counted.values[row] === '负责项目';

/** Whether a limit has a unit behind it that is not the unit of what is counted: 20天 of 帮扶次数. */
function hasOtherUnit(key: 'lower' | 'upper', row: number, { Indicators: { columns } }: Book): boolean {
  const raw = columns[key].raw[row];
  const counted = columns.counted.values[row] as CountedThing | null | undefined;
  if (typeof raw !== 'string' || columns[key].states[row] !== CellState.read || !counted) return false;
  const unit = unitOfLimit(raw);
  if (unit === '') return false;
  return counted === '折款金额' ? !MONEY.test(unit) : !UNITS_OF_COUNTED[counted].includes(unit);
}

/** 负责项目 looks at no log row, so that a filter of log rows would change nothing. */
const filtersProjects =
  (key: 'methods' | 'occasions' | 'householdTypes'): Fault =>
  (row, book) =>
    countsProjects(row, book) && (book.Indicators.columns[key].values[row] ?? null) !== null ? key : null;

/** Why an indicator cannot be worked out although each of its cells is sound, by the cell that is to be corrected. */
export const indicatorFaults = {
  /** Neither limit, or one of other things than are counted. */
  lower: (row, book) => {
    if (isBlank('lower', row, book) && isBlank('upper', row, book)) return 'noLimit';
    return hasOtherUnit('lower', row, book) ? 'unit' : null;
  },
  /** The lower limit above the upper one, or one of other things than are counted. */
  upper: (row, book) => {
    const { columns } = book.Indicators;
    const lower = columns.lower.values[row] ?? null;
    const upper = columns.upper.values[row] ?? null;
    if (lower !== null && upper !== null && lower > upper) return 'limits';
    return hasOtherUnit('upper', row, book) ? 'unit' : null;
  },
  /** Projects are answered for by a cadre, not by household or village. */
  scope: (row, book) => {
    const scope = book.Indicators.columns.scope.values[row] ?? null;
    return countsProjects(row, book) && scope !== null && scope !== '每名干部' ? 'scope' : null;
  },
  /** Projects last; they belong to no window of the calendar. */
  period: (row, book) => {
    const period = book.Indicators.columns.period.values[row] ?? null;
    return countsProjects(row, book) && period !== null && period !== '全年' && period !== '报告期' ? 'period' : null;
  },
  methods: filtersProjects('methods'),
  occasions: filtersProjects('occasions'),
  householdTypes: filtersProjects('householdTypes'),
} satisfies { readonly [Key in ColumnKey<'Indicators'>]?: Fault };
