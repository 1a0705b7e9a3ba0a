import { outOfRange, requiredBlank } from '../findings/kinds';
import type { FindingKind } from '../findings/definition';
import { findingAt } from '../findings/finding-at';
import { formatDay, type Day } from '../model/day';
import type { Finding, FindingParams } from '../model/finding';
import { CellState, type AnyLedger, type LedgerColumn } from '../model/ledger';
import { profile } from '../templates/ledgers/profile';
import { CUSTOM_PERIOD } from '../templates/lists';
import { namedPeriod, yearFrom } from '../templates/periods';

type Item = 'start' | 'end' | 'yearStart';

/** Findings about the items of the profile that determine the period, taken together. */
export function periodFindings(ledger: AnyLedger): readonly Finding[] {
  return [...customPeriodFindings(ledger), ...assessmentYearFindings(ledger)];
}

function at(ledger: AnyLedger, key: Item, kind: FindingKind, params: FindingParams): Finding {
  const { table, sheet, columns } = ledger;
  const { sheetRow = null, sheetColumn = null, raw = [], values = [] } = columns[key] ?? {};
  const [day] = values;
  const column = profile.columns.find((declared) => declared.key === key)?.header ?? key;
  const place = { table, sheet, row: sheetRow, sheetColumn, column, value: raw[0] ?? null };
  // A date is quoted as a date, not as the number that it is stored as.
  return findingAt(kind, place, {
    params: { ...(typeof day === 'number' && { value: formatDay(day) }), ...params },
  });
}

/** With 报告期 自定义 both dates are required (C101), and the last must not be before the first (C107). */
function customPeriodFindings(ledger: AnyLedger): readonly Finding[] {
  const { period, start, end } = ledger.columns;
  if (period?.values[0] !== CUSTOM_PERIOD || !start || !end) return [];
  const isEmpty = ({ states, sheetRow }: LedgerColumn<unknown>): boolean =>
    sheetRow !== undefined && states[0] === CellState.blank;
  const findings: Finding[] = [];
  if (isEmpty(start)) findings.push(at(ledger, 'start', requiredBlank, { reason: 'blank' }));
  if (isEmpty(end)) findings.push(at(ledger, 'end', requiredBlank, { reason: 'blank' }));
  const [first, last] = [start.values[0], end.values[0]];
  if (typeof first === 'number' && typeof last === 'number' && last < first)
    findings.push(at(ledger, 'end', outOfRange, { reason: 'endBeforeStart' }));
  return findings;
}

/** The year of assessment must contain the period's last day, else nothing is due by then (C107). */
function assessmentYearFindings(ledger: AnyLedger): readonly Finding[] {
  const { yearStart } = ledger.columns;
  const first = yearStart?.values[0];
  const end = lastDay(ledger);
  if (typeof first !== 'number' || end === null) return [];
  const year = yearFrom(first);
  if (end >= year.first && end <= year.last) return [];
  return [
    at(ledger, 'yearStart', outOfRange, { reason: 'otherYear', last: formatDay(year.last), end: formatDay(end) }),
  ];
}

function lastDay({ columns: { year: years, period: periods, end: ends } }: AnyLedger): Day | null {
  const [year, period, end] = [years, periods, ends].map((column) => column?.values[0]);
  const named = typeof year === 'number' && typeof period === 'string' ? namedPeriod(year, period) : null;
  if (named) return named.end;
  return period === CUSTOM_PERIOD && typeof end === 'number' ? end : null;
}
