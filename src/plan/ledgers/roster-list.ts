import { columnLetters, quoteSheet } from '../../model/cell';
import type { NameNode } from '../../model/plan';
import type { RosterName } from '../../templates/column';
import { ledgerTemplate, tableNames } from '../../templates/ledgers';

/** Dropdowns look at so many rows of a roster. */
const LAST_ROW = 5000;

/** Defined name that dropdowns take a roster's names from. */
export function rosterListName(table: RosterName): string {
  return `${table}List`;
}

/**
 * Defined names for the dropdowns that choose from this ledger. Each reaches from the row below the header
 * to the last row that is filled, so that lists grow with the roster, show no blanks at their end, and
 * leave out no name below a gap. The range begins at the header so that a row put in right below it is in it.
 * Neither function used is volatile; Excel, WPS and LibreOffice know both.
 */
export function rosterLists(table: string): readonly NameNode[] {
  const referred = new Map(
    tableNames.flatMap((name) =>
      ledgerTemplate(name).columns.flatMap(({ type }) =>
        type.kind === 'ref' || type.kind === 'refs' ? [[type.table, type.column] as const] : [],
      ),
    ),
  );
  return [...referred].flatMap(([roster, column]) =>
    roster === table
      ? [{ kind: 'name', name: rosterListName(roster), formula: listFormula(roster, column) } as const]
      : [],
  );
}

function listFormula(table: RosterName, key: string): string {
  const { sheet, columns } = ledgerTemplate(table);
  const letters = columnLetters(columns.findIndex((column) => column.key === key) + 1);
  const cells = `${quoteSheet(sheet)}!$${letters}$1:$${letters}$${LAST_ROW}`;
  const lastFilled = `LOOKUP(2,1/(${cells}<>""),ROW(${cells})-ROW(INDEX(${cells},1))+1)`;
  return `INDEX(${cells},2):INDEX(${cells},MAX(2,${lastFilled}))`;
}
