import { ledgerTemplate } from '../../templates/ledgers';
import { tableAt } from '../find-tables';
import { givenColumn } from '../given-column';
import { LEDGERS_OF_ROWS, type RowLedger } from '../ledger-vocabularies';
import { BadMap, mappedColumns, type MappedTable } from '../map-file';
import { recognised, type MatchedColumn } from '../recognise';
import { CellLookup } from '../sheet-cells';
import type { NamedWorkbook, ProposedTable } from './proposal';

/**
 * The tables that a map names, in its order.
 * @throws BadMap where it names a sheet, ledger or column that is not there
 */
export function mappedTables(
  workbooks: readonly NamedWorkbook[],
  map: readonly MappedTable[],
  proposed: readonly ProposedTable[],
): readonly ProposedTable[] {
  return map.flatMap((mapped) => {
    const places = workbooks
      .filter(({ file }) => mapped.file === undefined || mapped.file === file)
      .flatMap(({ file, workbook }) => workbook.sheets.map((sheet) => ({ file, sheet })))
      .filter(({ sheet }) => sheet.sheet === mapped.sheet);
    if (places.length === 0) throw new BadMap(`sheet: ${mapped.sheet}`);
    return places.map(({ file, sheet }): ProposedTable => {
      const found = proposed.find((table) => table.sheet === sheet && standsAt(table, mapped));
      const lookup = found?.lookup ?? new CellLookup(sheet);
      const { header } = mapped;
      const table = found?.recognised.table ?? (header ? tableAt(lookup, header, mappedColumns(mapped)) : null);
      if (!table) throw new BadMap(`header: ${mapped.sheet}`);
      const id = ledgerNamed(mapped.ledger ?? null);
      const outer = Object.entries(mapped.values ?? {}).map(([key, value]) => ({ key, value, from: 'map' }));
      return { file, sheet, lookup, recognised: recognised(table, id, columnsOf(mapped, id, table)), outer };
    });
  });
}

function standsAt({ recognised: { table } }: ProposedTable, { header, columns }: MappedTable): boolean {
  if (header && (header.top !== table.header.top || header.bottom !== table.header.bottom)) return false;
  const numbers = [...mappedColumns({ columns, sheet: '' }).keys()];
  return numbers.every((column) => column >= table.left && column <= table.right);
}

function ledgerNamed(name: string | null): RowLedger | null {
  if (name === null) return null;
  const id = LEDGERS_OF_ROWS.find((ledger) => ledger === name);
  if (id === undefined) throw new BadMap(`ledger: ${name}`);
  return id;
}

const OF_VALUES: ReadonlySet<string> = new Set(['choice', 'listed', 'severalListed']);

function columnsOf(
  mapped: MappedTable,
  id: RowLedger | null,
  table: ProposedTable['recognised']['table'],
): readonly MatchedColumn[] {
  if (id === null) return [];
  const types = new Map<string, string>(ledgerTemplate(id).columns.map(({ key, type }) => [key, type.kind]));
  const given = [...mappedColumns(mapped)];
  return given.map(([number, key]) => {
    const kind = types.get(key);
    const isOneOf = given.some(([other, same]) => same === key && other !== number);
    // Only of a column with a list of values may each value have a column of its own.
    if (kind === undefined || (isOneOf && !OF_VALUES.has(kind))) throw new BadMap(`columns: ${key}`);
    return givenColumn(table, number, key, isOneOf ? 'ticked' : 'map');
  });
}
