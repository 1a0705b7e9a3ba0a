import { ledgerTemplate } from '../../templates/ledgers';
import { tableAt } from '../find-tables';
import { givenColumn } from '../given-column';
import { LEDGERS_OF_ROWS, ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import { BadMap, mappedColumns, type MappedTable } from '../map-file';
import { recognised, type MatchedColumn } from '../recognised';
import { CellLookup } from '../sheet-cells';
import { placeName } from './card-tables';
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
      .flatMap(({ file, workbook: home }) => home.sheets.map((sheet) => ({ file, home, sheet })))
      .filter(({ sheet }) => sheet.sheet === mapped.sheet);
    if (places.length === 0) throw new BadMap(`sheet: ${mapped.sheet}`);
    const answers = Object.entries(mapped.cells ?? {});
    if (answers.length > 0) return mappedCards(mapped, answers, proposed);
    return places.map(({ file, home, sheet }): ProposedTable => {
      const found = proposed.find((table) => table.sheet === sheet && standsAt(table, mapped));
      const lookup = found?.lookup ?? new CellLookup(sheet);
      const { header } = mapped;
      const table = found?.recognised.table ?? (header ? tableAt(lookup, header, mappedColumns(mapped)) : null);
      if (!table) throw new BadMap(`header: ${mapped.sheet}`);
      const id = ledgerNamed(mapped.ledger ?? null);
      const outer = Object.entries(mapped.values ?? {}).map(([key, value]) => ({ key, value, from: 'map' }));
      const columns = columnsOf([...mappedColumns(mapped)], id, table);
      return { file, home, sheet, lookup, recognised: recognised(table, id, columns), outer, cards: null };
    });
  });
}

/** The table of cards that a map means, with the columns that it names by addresses on the first card. */
function mappedCards(
  { sheet, file, ledger = null, values = {} }: MappedTable,
  answers: readonly (readonly [string, string])[],
  proposed: readonly ProposedTable[],
): readonly ProposedTable[] {
  const [[first] = ['']] = answers;
  const found = proposed.filter(
    (table) =>
      (file === undefined || file === table.file) &&
      table.sheet.sheet === sheet &&
      answers.every(([address]) => columnOf(table, address) !== null),
  );
  if (found.length === 0) throw new BadMap(`cells: ${first}`);
  const id = ledgerNamed(ledger);
  return found.map((cards) => {
    const { table } = cards.recognised;
    const columns = answers.flatMap(([address, key]) => {
      const column = columnOf(cards, address);
      return column === null ? [] : [[column, key] as const];
    });
    const given = Object.entries(values).map(([key, value]) => ({ key, value, from: 'map' }));
    const outer = given.length > 0 ? given : cards.outer.filter(({ key }) => !columns.some(([, own]) => own === key));
    return { ...cards, recognised: recognised(table, id, columnsOf(columns, id, table)), outer };
  });
}

/** The column of a table of cards that an address on the first card stands for; null where there is none. */
function columnOf({ cards, recognised: { table } }: ProposedTable, address: string): number | null {
  if (cards === null) return null;
  return table.columns.find(({ column }) => placeName(cards, column) === address.toUpperCase())?.column ?? null;
}

function standsAt({ recognised: { table }, cards }: ProposedTable, { header, columns }: MappedTable): boolean {
  if (cards !== null) return false;
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
  given: readonly (readonly [number, string])[],
  id: RowLedger | null,
  table: ProposedTable['recognised']['table'],
): readonly MatchedColumn[] {
  if (id === null) return [];
  const types = new Map<string, string>(ledgerTemplate(id).columns.map(({ key, type }) => [key, type.kind]));
  const times = (key: string | undefined): number => given.filter(([, same]) => same === key).length;
  const repeats = ledgerVocabularies.find((vocabulary) => vocabulary.id === id)?.repeats;
  return given.map(([number, key]) => {
    const kind = types.get(key);
    const isOneOf = times(key) > 1;
    const isAgain = isOneOf && times(repeats) === times(key);
    // Only a column with a list of values may be split into a column for each value.
    if (kind === undefined || (isOneOf && !isAgain && !OF_VALUES.has(kind))) throw new BadMap(`columns: ${key}`);
    return givenColumn(table, number, key, isAgain ? 'again' : isOneOf ? 'ticked' : 'map');
  });
}
