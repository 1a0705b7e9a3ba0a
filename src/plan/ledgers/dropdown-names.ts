import { columnLetters, quoteSheet } from '../../model/cell';
import type { NameNode } from '../../model/plan';
import type { ColumnType, ListName, RosterName } from '../../templates/column';
import { ledgerTemplate, tableNames, type TableName } from '../../templates/ledgers';

/** Last sheet row of a roster or a list that dropdowns look at. */
const LAST_ROW = 5000;

/** Defined name that dropdowns take a roster's names from. */
export function rosterListName(table: RosterName): string {
  return `${table}List`;
}

/** Defined name that dropdowns take the values of a list of 可选项 from: `SectionsList`. */
export function listName(list: ListName): string {
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}List`;
}

/**
 * Defined names for the dropdowns that choose from this ledger. Each reaches from the row below the header to the last
 * row that is filled, so that lists grow with the ledger, show no blanks at their end, and leave out no name below a
 * gap. The range begins at the header, so that it includes a row inserted right below it. Neither function used is
 * volatile; Excel, WPS and LibreOffice know both.
 */
export function dropdownNames(table: string): readonly NameNode[] {
  const sources = tableNames.flatMap((name) => ledgerTemplate(name).columns.flatMap(({ type }) => sourceOf(type)));
  const own = new Map(sources.filter((source) => source.table === table).map((source) => [source.name, source]));
  return [...own.values()].map((source) => ({ kind: 'name', name: source.name, formula: listFormula(source) }));
}

/** A column that dropdowns choose from. */
interface DropdownSource {
  readonly name: string;
  readonly table: TableName;
  readonly column: string;
}

function sourceOf(type: ColumnType): readonly DropdownSource[] {
  if (type.kind === 'listed' || type.kind === 'severalListed')
    return [{ name: listName(type.list), table: 'Lists', column: type.list }];
  if (type.kind !== 'ref' && type.kind !== 'refs') return [];
  return [{ name: rosterListName(type.table), table: type.table, column: type.column }];
}

function listFormula({ table, column }: DropdownSource): string {
  const { sheet, columns } = ledgerTemplate(table);
  const letters = columnLetters(columns.findIndex(({ key }) => key === column) + 1);
  const cells = `${quoteSheet(sheet)}!$${letters}$1:$${letters}$${LAST_ROW}`;
  const lastFilled = `LOOKUP(2,1/(${cells}<>""),ROW(${cells})-ROW(INDEX(${cells},1))+1)`;
  return `INDEX(${cells},2):INDEX(${cells},MAX(2,${lastFilled}))`;
}
