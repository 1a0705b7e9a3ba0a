import { outOfRange, requiredBlank } from '../findings/cells';
import type { FindingDefinition } from '../findings/definition';
import { findingAt } from '../findings/finding-at';
import type { Finding, FindingParams } from '../model/finding';
import { CellState, type AnyLedger, type LedgerColumn } from '../model/ledger';
import { CUSTOM_PERIOD } from '../templates/lists';
import { profile } from '../templates/ledgers/profile';

/**
 * What 报告期 自定义 asks of the profile's dates: both are required then (C101), and the last must not lie
 * before the first (C107).
 */
export function customPeriodFindings(ledger: AnyLedger): readonly Finding[] {
  const { period, start, end } = ledger.columns;
  if (period?.values[0] !== CUSTOM_PERIOD || !start || !end) return [];
  const at = (
    key: 'start' | 'end',
    column: LedgerColumn<unknown>,
    definition: FindingDefinition,
    params?: FindingParams,
  ): Finding => {
    const { table, sheet } = ledger;
    const header = profile.columns.find((declared) => declared.key === key)?.header ?? key;
    const place = {
      table,
      sheet,
      row: column.sheetRow ?? null,
      sheetColumn: column.sheetColumn,
      column: header,
      value: column.raw[0] ?? null,
    };
    return findingAt(definition, place, params && { params });
  };
  const isEmpty = ({ states, sheetRow }: LedgerColumn<unknown>): boolean =>
    sheetRow !== undefined && states[0] === CellState.blank;
  const findings: Finding[] = [];
  if (isEmpty(start)) findings.push(at('start', start, requiredBlank, { reason: 'blank' }));
  if (isEmpty(end)) findings.push(at('end', end, requiredBlank, { reason: 'blank' }));
  const [first, last] = [start.values[0], end.values[0]];
  if (typeof first === 'number' && typeof last === 'number' && last < first)
    findings.push(at('end', end, outOfRange, { reason: 'endBeforeStart' }));
  return findings;
}
