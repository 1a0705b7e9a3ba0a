import type { FindingDefinition } from '../findings/definition';
import type { Finding } from '../model/finding';
import { ledgerTemplate, tableNames, type TableName } from '../templates/ledgers';
import { rules } from './registry';
import type { AnyRowCheck } from './rule';

/** A check of the registry with what it needs to make findings. */
export interface RegisteredCheck {
  readonly definition: FindingDefinition;
  readonly check: AnyRowCheck;
  /** Header of the column that its findings stand at, and that column's place in the template. */
  readonly header: string;
  readonly position: number;
}

function register(definition: FindingDefinition, check: AnyRowCheck): RegisteredCheck {
  const { columns } = ledgerTemplate(check.table);
  const position = columns.findIndex(({ key }) => key === check.column);
  return { definition, check, header: columns[position]?.header ?? check.column, position };
}

const registered = rules.flatMap(({ finding, checks }) => checks.map((check) => register(finding, check)));

/**
 * The checks of each ledger in the order of their columns, then of their codes: so findings come out in reading order.
 */
const byTable = new Map<TableName, readonly RegisteredCheck[]>(
  tableNames.map((table) => [
    table,
    registered.filter(({ check }) => check.table === table).toSorted((a, b) => a.position - b.position),
  ]),
);

/** The checks of one ledger in the order of its columns, then of their codes. */
export function checksOf(table: TableName): readonly RegisteredCheck[] {
  return byTable.get(table) ?? [];
}

/** Names a check by what its findings tell: code, ledger and header. */
export function placeKey(code: string, table: string, header: string | null): string {
  return `${code} ${table} ${header ?? ''}`;
}

const tableOrder = new Map<string, number>(tableNames.map((table, order) => [table, order]));
const checkOrder = new Map(
  tableNames.flatMap((table) =>
    checksOf(table).map(({ definition, header }, order) => [placeKey(definition.code, table, header), order] as const),
  ),
);

/** Findings of the rules in the order in which a full pass makes them, for checks asked in any other order. */
export function inPassOrder(findings: readonly Finding[]): readonly Finding[] {
  const table = (finding: Finding): number => tableOrder.get(finding.table) ?? 0;
  const check = ({ code, table: name, column }: Finding): number => checkOrder.get(placeKey(code, name, column)) ?? 0;
  return findings.toSorted((a, b) => table(a) - table(b) || (a.row ?? 0) - (b.row ?? 0) || check(a) - check(b));
}
