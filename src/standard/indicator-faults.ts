import type { CountedThing } from '../model/indicator';
import { CellState } from '../model/ledger';
import { unitOfLimit } from '../model/limit-text';
import { UNITS_OF_COUNTED } from '../templates/indicator-words';
import type { Book, ColumnKey } from '../templates/ledgers';

/** Why a row of 考核指标 cannot be worked out. */
export type IndicatorFault =
  'noLimit' | 'limits' | 'unit' | 'scope' | 'period' | 'methods' | 'occasions' | 'householdTypes';

/**
 * A function that says why a row of 考核指标 cannot be worked out because of one cell; null where the cell is no reason.
 */
type Fault = (row: number, book: Book) => IndicatorFault | null;

/** Units of money; all are accepted for 折款金额. */
const MONEY = /[元圆块万亿]/;

const isBlank = (key: 'lower' | 'upper', row: number, { Indicators: { columns } }: Book): boolean =>
  columns[key].states[row] === CellState.blank;

const countsProjects = (row: number, { Indicators: { columns } }: Book): boolean =>
  columns.counted.values[row] === '负责项目';

/** Whether a limit is written with a unit of something else than is counted: 20天 for 帮扶次数. */
function hasOtherUnit(key: 'lower' | 'upper', row: number, { Indicators: { columns } }: Book): boolean {
  const raw = columns[key].raw[row];
  const counted = columns.counted.values[row] as CountedThing | null | undefined;
  if (typeof raw !== 'string' || columns[key].states[row] !== CellState.read || !counted) return false;
  const unit = unitOfLimit(raw);
  if (unit === '') return false;
  return counted === '折款金额' ? !MONEY.test(unit) : !UNITS_OF_COUNTED[counted].includes(unit);
}

/** A filter of log rows on an indicator of 负责项目, which counts no log rows, is a fault. */
const filtersProjects =
  (key: 'methods' | 'occasions' | 'householdTypes'): Fault =>
  (row, book) =>
    countsProjects(row, book) && (book.Indicators.columns[key].values[row] ?? null) !== null ? key : null;

/** Why an indicator cannot be worked out although each cell can be read, by the cell to correct. */
export const indicatorFaults = {
  /** Both limits are blank, or this one is in another unit. */
  lower: (row, book) => {
    if (isBlank('lower', row, book) && isBlank('upper', row, book)) return 'noLimit';
    return hasOtherUnit('lower', row, book) ? 'unit' : null;
  },
  /** The lower limit is above the upper one, or this one is in another unit. */
  upper: (row, book) => {
    const { columns } = book.Indicators;
    const lower = columns.lower.values[row] ?? null;
    const upper = columns.upper.values[row] ?? null;
    if (lower !== null && upper !== null && lower > upper) return 'limits';
    return hasOtherUnit('upper', row, book) ? 'unit' : null;
  },
  /** Projects belong to a cadre, not to a household or village. */
  scope: (row, book) => {
    const scope = book.Indicators.columns.scope.values[row] ?? null;
    return countsProjects(row, book) && scope !== null && scope !== '每名干部' ? 'scope' : null;
  },
  /** Projects last longer than a window of the calendar, so they cannot be counted by windows. */
  period: (row, book) => {
    const period = book.Indicators.columns.period.values[row] ?? null;
    return countsProjects(row, book) && period !== null && period !== '全年' && period !== '报告期' ? 'period' : null;
  },
  methods: filtersProjects('methods'),
  occasions: filtersProjects('occasions'),
  householdTypes: filtersProjects('householdTypes'),
} satisfies { readonly [Key in ColumnKey<'Indicators'>]?: Fault };
