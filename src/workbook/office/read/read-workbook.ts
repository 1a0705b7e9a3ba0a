import type { LedgerGrid, LedgerLocator, TableBounds, UnreadSheet, WorkbookContent } from '../../../model/grid';
import type { KnownMarks } from '../marks/sheet-marks';
import type { Session } from '../session';
import { isWorkbookError } from '../errors';
import { askNumberFormats, readNumberFormats, runsOfFormats, type ColumnFormats } from './number-formats';
import { withPictures } from './pictures';
import { askSheetFacts, type FactsWanted, type KnownMerges, type SheetFacts } from './sheet-facts';
import { cellValues, readInPieces, type PlacedValues } from './sheet-values';
import { readStructure, type LocatedLedger, type Structure } from './structure';
import { askTableBounds } from './table-bounds';
import { askGlance, readUnreadSheet, unreadSheet } from './unread-sheets';
import { readUsedAreas } from './used-areas';

export interface ReadOutcome {
  readonly content: WorkbookContent;
  /** What `mark` has to know of the ledgers' sheets, so that it needs no batch to find it out. */
  readonly marks: KnownMarks;
}

/** Everything that the second batch answers; the maps' keys are names of sheets. */
interface Contents {
  readonly values: ReadonlyMap<string, PlacedValues>;
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly ledgers: ReadonlyMap<LocatedLedger, LedgerFacts>;
  readonly unread: readonly UnreadSheet[];
  readonly stamps: readonly string[];
}

/** What is known of a ledger besides its cells. */
interface LedgerFacts {
  readonly bounds: TableBounds | null;
  /** Null where the formats have to be read once the values are known. */
  readonly formats: readonly ColumnFormats[] | null;
}

/** What the second batch asks for. */
interface Wanted extends FactsWanted {
  /** The cells themselves, with their formats, and the heads of other sheets. */
  readonly cells: boolean;
}

const READING = { zh: '正在读取工作簿', en: 'Reading the workbook' };
const NO_VALUES: PlacedValues = { top: 1, left: 1, values: [] };

/**
 * Reads the ledgers in two batches: what stands where, then the values. A further one is taken by the number formats of
 * ledgers that have lost their table and of numbers in columns of text, by cells that may hold pictures, and by sheets
 * whose cells begin far from A1. A workbook that is more than Excel on the web answers at once takes as many as its
 * sheets have pieces.
 *
 * Office.js does not say which date system a workbook has, so `date1904` is always false here.
 *
 * @param merges the merged cells of an earlier reading, where Excel must not be asked for them: it would empty the undo
 *   stack
 * @param onLedgers is called where there are ledgers, before their cells are asked for
 */
export async function readWorkbook(
  session: Session,
  locators: readonly LedgerLocator[],
  merges: KnownMerges | null,
  onLedgers: () => void,
): Promise<ReadOutcome> {
  session.work.report(READING, 0, 0);
  const structure = await readStructure(session, locators);
  if (structure.ledgers.length > 0) onLedgers();
  const contents = await readContents(session, structure, merges === null);
  const grids: LedgerGrid[] = [];
  for (const ledger of structure.ledgers) grids.push(await gridOf(session, ledger, contents, merges));
  return {
    content: {
      sheets: structure.sheets,
      date1904: false,
      grids,
      unread: contents.unread,
      stamps: structure.stamped.map(({ plan, sheet }, index) => ({ plan, sheet, text: contents.stamps[index] ?? '' })),
      templateVersion: structure.templateVersion,
      ...(structure.kept && { kept: structure.kept }),
    },
    marks: new Map([...contents.facts].map(([sheet, { marks }]) => [sheet, marks])),
  };
}

async function gridOf(
  session: Session,
  ledger: LocatedLedger,
  { values: sheets, ledgers, facts }: Contents,
  known: KnownMerges | null,
): Promise<LedgerGrid> {
  const { locator, sheet } = ledger;
  const values = await withPictures(session, sheet, sheets.get(sheet) ?? NO_VALUES);
  const { bounds = null, formats = null } = ledgers.get(ledger) ?? {};
  const columns = await readNumberFormats(session, ledger, values, bounds, formats);
  const merges = (known ?? new Map([...facts].map(([name, fact]) => [name, fact.merges]))).get(sheet) ?? [];
  return { table: locator.table, sheet, bounds, ...values, merges, formats: runsOfFormats(columns, values) };
}

/** Reads everything; where Excel fails at what is known besides the cells, everything but that. */
async function readContents(session: Session, structure: Structure, mergesToo: boolean): Promise<Contents> {
  const merges = mergesToo && session.supports('1.13') && structure.ledgers.some(({ table }) => table === null);
  const withMerges: readonly FactsWanted[] = merges ? [{ marks: true, merges }] : [];
  const attempts = [
    ...withMerges,
    { marks: true, merges: false },
    ...withMerges.map((wanted) => ({ ...wanted, marks: false })),
  ];
  for (const wanted of attempts) {
    try {
      return await readAll(session, structure, wanted);
    } catch (error) {
      if (!isWorkbookError(error, 'gone') && !isWorkbookError(error, 'refused')) throw error;
    }
  }
  return readAll(session, structure, { marks: false, merges: false });
}

async function readAll(session: Session, structure: Structure, wanted: FactsWanted): Promise<Contents> {
  try {
    return await readAtOnce(session, structure, { ...wanted, cells: true });
  } catch (error) {
    if (!isWorkbookError(error, 'tooLarge')) throw error;
    return readPieceByPiece(session, structure, wanted);
  }
}

async function readPieceByPiece(session: Session, structure: Structure, wanted: FactsWanted): Promise<Contents> {
  const contents = await readAtOnce(session, structure, { ...wanted, cells: false });
  const ledgers = sheetsOf(structure);
  const areas = await readUsedAreas(session, [...ledgers, ...structure.others]);
  const values = new Map<string, PlacedValues>();
  const unread: UnreadSheet[] = [];
  for (const [sheet, area] of areas) {
    if (ledgers.includes(sheet)) values.set(sheet, await readInPieces(session, sheet, area));
    else unread.push(await readUnreadSheet(session, sheet, area));
  }
  return { ...contents, values, unread };
}

function sheetsOf({ ledgers }: Structure): string[] {
  return [...new Set(ledgers.map(({ sheet }) => sheet))];
}

async function readAtOnce(session: Session, structure: Structure, wanted: Wanted): Promise<Contents> {
  const { worksheets } = session.context.workbook;
  // A table holds no merged cells (Microsoft support, "Merge and unmerge cells"), so only ledgers that lost theirs are
  // looked at.
  const mayBeMerged = new Set(
    structure.ledgers.flatMap(({ sheet, table }) => (table === null && wanted.merges ? [sheet] : [])),
  );
  const sheets = sheetsOf(structure).map((name) => {
    const used = wanted.cells ? worksheets.getItem(name).getUsedRangeOrNullObject(true) : null;
    used?.load('rowIndex,columnIndex,values');
    return { name, used, facts: askSheetFacts(session, name, { ...wanted, merges: mayBeMerged.has(name) }) };
  });
  const ledgers = structure.ledgers.map((ledger) => ({
    ledger,
    bounds: ledger.table && askTableBounds(session, ledger.table),
    formats: ledger.table && wanted.cells ? askNumberFormats(session, ledger.table, ledger.locator) : null,
  }));
  const glances = wanted.cells ? structure.others.map((sheet) => askGlance(session, sheet)) : [];
  const stamps = structure.stamped.map(({ sheet, name }) => {
    const range = worksheets.getItem(sheet).names.getItem(name).getRangeOrNullObject();
    range.load('values');
    return range;
  });
  await session.ask();
  const values = new Map<string, PlacedValues>();
  for (const { name, used } of sheets) {
    if (used === null || used.isNullObject) continue;
    // Over five million cells Excel answers null instead of the values.
    if ((used.values as unknown) === null) return readPieceByPiece(session, structure, wanted);
    values.set(name, { top: used.rowIndex + 1, left: used.columnIndex + 1, values: cellValues(used.values) });
  }
  const unread: UnreadSheet[] = [];
  for (const glance of glances) {
    const glanced = glance();
    if (glanced) unread.push(await unreadSheet(session, glanced));
  }
  return {
    values,
    facts: new Map(sheets.map(({ name, facts }) => [name, facts()])),
    ledgers: new Map(
      ledgers.map(({ ledger, bounds, formats }) => [
        ledger,
        { bounds: bounds && bounds(), formats: formats && formats() },
      ]),
    ),
    unread,
    stamps: stamps.map((range) => (range.isNullObject ? '' : String(range.values[0]?.[0] ?? ''))),
  };
}
