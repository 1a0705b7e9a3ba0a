import type { FindingDefinition } from '../findings/definition';
import type { Finding } from '../model/finding';
import { ledgerTemplate, tableNames, type TableName } from '../templates/ledgers';
import { rules } from './registry';
import type { AnyRowCheck } from './rule';

/** A check of the registry with what is needed to make its findings. */
export interface RegisteredCheck {
  readonly definition: FindingDefinition;
  readonly check: AnyRowCheck;
  /** The header of the column of its findings, and the column's index in the template. */
  readonly header: string;
  readonly position: number;
}

function register(definition: FindingDefinition, check: AnyRowCheck): RegisteredCheck {
  const { columns } = ledgerTemplate(check.table);
  const position = columns.findIndex(({ key }) => key === check.column);
  return { definition, check, header: columns[position]?.header ?? check.column, position };
}

const registered = rules.flatMap(({ finding, checks }) => checks.map((check) => register(finding, check)));

/** The checks of each ledger by column, then by code, so that findings come in reading order. */
const byTable = new Map<TableName, readonly RegisteredCheck[]>(
  tableNames.map((table) => [
    table,
    registered.filter(({ check }) => check.table === table).toSorted((a, b) => a.position - b.position),
  ]),
);

/** The checks of a ledger by column, then by code. */
export function checksOf(table: TableName): readonly RegisteredCheck[] {
  return byTable.get(table) ?? [];
}

/** A key that identifies a check by what its findings hold: code, ledger and header. */
export function placeKey(code: string, table: string, header: string | null): string {
  return `${code} ${table} ${header ?? ''}`;
}

const tableOrder = new Map<string, number>(tableNames.map((table, order) => [table, order]));
const checkOrder = new Map(
  tableNames.flatMap((table) =>
    checksOf(table).map(({ definition, header }, order) => [placeKey(definition.code, table, header), order] as const),
  ),
);

/** Sorts findings of the rules into the order of a full pass. */
export function inPassOrder(findings: readonly Finding[]): readonly Finding[] {
  const table = (finding: Finding): number => tableOrder.get(finding.table) ?? 0;
  const check = ({ code, table: name, column }: Finding): number => checkOrder.get(placeKey(code, name, column)) ?? 0;
  return findings.toSorted((a, b) => table(a) - table(b) || (a.row ?? 0) - (b.row ?? 0) || check(a) - check(b));
}
