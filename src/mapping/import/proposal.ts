import type { ForeignSheet, ForeignWorkbook } from '../../model/foreign-workbook';
import type { CellValue } from '../../model/cell';
import type { ReadingContext } from '../../records/cell-reader';
import { isBlank } from '../../records/characters';
import { canonicalName } from '../../records/name';
import { factsAbove } from '../facts-above';
import type { FoundTable } from '../found-table';
import { findTables, unknownTable } from '../find-tables';
import { headerText, wordKeys } from '../header-text';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import { recognise } from '../recognise';
import { recognised, type Recognised } from '../recognised';
import { placeInVillage } from '../place-in-village';
import { CellLookup } from '../sheet-cells';
import { cardAbove } from './card-above';
import type { PlacedCard } from './card-tables';
import { continuedSheet } from './continued-sheet';
import type { OuterValue } from './outer-value';
import { recognisedCards } from './recognised-cards';
import { villageIn } from '../village-named';

/** A table of an old workbook, and what it is proposed to be. */
export interface ProposedTable {
  /** The file's name where several are read; empty otherwise. */
  readonly file: string;
  readonly home: ForeignWorkbook;
  /** For cards, a made-up sheet with a row for each card. */
  readonly sheet: ForeignSheet;
  /** The card of each row; null for a list. */
  readonly cards: readonly PlacedCard[] | null;
  readonly lookup: CellLookup;
  readonly recognised: Recognised<RowLedger>;
  readonly outer: readonly OuterValue[];
}

/** A table that belongs to a ledger. */
export type HomeTable = ProposedTable & { readonly recognised: { readonly id: RowLedger } };

/** The key of the column that takes a village named outside the table. */
const VILLAGE_KEYS: Readonly<Partial<Record<RowLedger, string>>> = {
  Pairings: 'village',
  AssistanceLog: 'village',
  Projects: 'places',
};

/** The reading context of a workbook. */
export type ContextOf = (workbook: ForeignWorkbook) => ReadingContext;

/** A workbook with the name of its file. */
export interface NamedWorkbook {
  readonly file: string;
  readonly workbook: ForeignWorkbook;
}

/** A table before the values outside of it are known, which needs the villages of all tables. */
interface BareTable extends Omit<ProposedTable, 'outer'> {
  /** The values of the card right above it; empty unless it is a log below a card. */
  readonly ofCard: readonly OuterValue[];
}

/** Finds every table of the workbooks and proposes what each is. @param villages names of the workbook's own roster */
export function proposeTables(
  workbooks: readonly NamedWorkbook[],
  contextOf: ContextOf,
  villages: ReadonlySet<string>,
): readonly ProposedTable[] {
  const found = workbooks.flatMap(({ file, workbook: home }): readonly BareTable[] => {
    const context = contextOf(home);
    const lookups = new Map(home.sheets.map((sheet) => [sheet, new CellLookup(sheet)]));
    const { tables: ofCards, rows } = recognisedCards(home, lookups, context);
    const cards = ofCards.map((table): BareTable => ({ file, home, ...table, ofCard: [] }));
    let before: Recognised<RowLedger> | null = null;
    const lists = home.sheets.flatMap((sheet) => {
      const lookup = lookups.get(sheet) ?? new CellLookup(sheet);
      const taken = rows.get(sheet) ?? new Set();
      const last: FoundTable | undefined = before?.table;
      const tables = findTables(lookup)
        .filter(({ header }) => !taken.has(header.top))
        .map((table) => withLinesOf(last, table))
        .map((table) => recognise(aboveNextCard(table, taken), lookup, ledgerVocabularies, context));
      const isUnknown = tables.length === 0 && taken.size === 0;
      const goesOn = isUnknown && before ? continuedSheet(lookup, before, context) : null;
      const unknown = isUnknown ? unknownTable(lookup) : null;
      const all = goesOn ? [goesOn] : unknown ? [recognised<RowLedger>(unknown, null, [])] : tables;
      before = all.at(-1) ?? null;
      return all.map((own): BareTable => {
        const ofCard = own.id === 'AssistanceLog' ? cardAbove(ofCards, sheet, own.table) : [];
        return { file, home, sheet, lookup, recognised: own, cards: null, ofCard };
      });
    });
    return [...cards, ...lists];
  });
  const known = new Set([...villages, ...found.flatMap(villagesNamed)]);
  return found.map(({ ofCard, ...table }) => ({ ...table, outer: outerValues(table, ofCard, known) }));
}

/** A table without lines above it gets those of the table before on its sheet, where it repeats that one's headers. */
function withLinesOf(before: FoundTable | undefined, table: FoundTable): FoundTable {
  const headersOf = ({ columns }: FoundTable): string => columns.map(({ headers }) => headers.join('/')).join('|');
  if (!before || table.above.length > 0 || villageIn(table.sheet, new Set()) !== null) return table;
  return headersOf(before) === headersOf(table) ? { ...table, above: before.above } : table;
}

/** A table cut off where the next card begins. @param taken the rows of cards */
function aboveNextCard(table: FoundTable, taken: ReadonlySet<number>): FoundTable {
  const below = [...taken].filter((row) => row > table.header.bottom);
  return { ...table, bottom: Math.min(table.bottom, ...below.map((row) => row - 1)) };
}

/** The names of villages in a table's column for them. */
export function villagesNamed({ recognised, lookup }: Pick<ProposedTable, 'recognised' | 'lookup'>): readonly string[] {
  const key = recognised.id === 'Villages' ? 'name' : 'village';
  const column =
    recognised.id === null
      ? recognised.unmatched.find(({ label }) => namesVillages(label))?.column
      : recognised.columns.find((candidate) => candidate.key === key)?.column;
  if (recognised.id === 'Branches' || recognised.id === 'Cadres' || column === undefined) return [];
  // The same names stand in many rows.
  const cells = new Set<CellValue>();
  for (let row = recognised.table.header.bottom + 1; row <= recognised.table.bottom; row += 1)
    cells.add(lookup.at(row, column));
  return [...cells].flatMap((cell) => {
    const name = nameIn(cell);
    const place = name === null ? null : (placeInVillage(name)?.village ?? name);
    return place !== null && /(?:村|社区)$/.test(place) ? [place] : [];
  });
}

/** Whether a header is one that rosters of villages have for the names. */
function namesVillages(header: string): boolean {
  const names = ledgerVocabularies.find(({ id }) => id === 'Villages')?.fields.find(({ key }) => key === 'name');
  return wordKeys(headerText(header).words).some((key) => names?.known.has(key) === true);
}

function nameIn(cell: CellValue): string | null {
  return typeof cell === 'string' && !isBlank(cell) ? canonicalName(cell) : null;
}

/**
 * The values outside a table that count for all of its rows: of the card above it, the village, the persons named in
 * the lines above it.
 */
function outerValues(
  { recognised: { id, columns, table }, file }: Pick<ProposedTable, 'recognised' | 'file'>,
  ofCard: readonly OuterValue[],
  known: ReadonlySet<string>,
): readonly OuterValue[] {
  const vocabulary = ledgerVocabularies.find((one) => one.id === id);
  if (!vocabulary) return [];
  const own = new Set(columns.map(({ key }) => key));
  const village = outerVillage(vocabulary.id, table, file, known);
  const all = [...ofCard, ...(village ? [village] : []), ...factsAbove(table.above, vocabulary, own)];
  return all.filter(({ key }, at) => !own.has(key) && all.findIndex((other) => other.key === key) === at);
}

/** The village that the nearest line above names, else the sheet's name, else the file's. */
function outerVillage(
  id: RowLedger,
  { above, sheet }: Recognised['table'],
  file: string,
  known: ReadonlySet<string>,
): OuterValue | null {
  const key = VILLAGE_KEYS[id];
  if (key === undefined) return null;
  for (const from of [...above, sheet, file.replace(/\.\w+$/, '')]) {
    const value = villageIn(from, known);
    if (value !== null) return { key, value, from };
  }
  return null;
}
