import type { LedgerLocator, WorkbookContent } from '../../../model/grid';
import type { SheetMarks } from '../marks/sheet-marks';
import type { Session } from '../session';
import { isTrouble } from '../trouble';
import { askSheetFacts, type SheetFacts } from './sheet-facts';
import { cellValues, readInPieces, type SheetValues } from './sheet-values';
import { readStructure, type Structure } from './structure';
import { areaOf, readUsedAreas } from './used-areas';

export interface ReadOutcome {
  readonly content: WorkbookContent;
  /** What `mark` has to know of the ledgers' sheets, so that it needs no batch to find it out. */
  readonly marks: ReadonlyMap<string, SheetMarks>;
}

/** Everything that the second batch answers. */
interface Contents {
  readonly values: ReadonlyMap<string, SheetValues>;
  readonly bounds: ReadonlyMap<string, WorkbookContent['grids'][number]['bounds']>;
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly stamps: readonly string[];
}

const READING = { zh: '正在读取工作簿', en: 'Reading the workbook' };

/**
 * Reads the ledgers in two batches: what stands where, then the values. Only a workbook that is more than
 * Excel on the web answers at once takes further batches, its sheets piece by piece.
 *
 * Office.js does not say which date system a workbook has, so `date1904` is always false here.
 */
export async function readWorkbook(session: Session, locators: readonly LedgerLocator[]): Promise<ReadOutcome> {
  session.work.report(READING, 0, 0);
  const structure = await readStructure(session, locators);
  const { values, bounds, facts, stamps } = await readContents(session, structure);
  return {
    content: {
      sheets: structure.sheets,
      date1904: false,
      grids: structure.ledgers.map(({ locator, sheet, table }) => ({
        table: locator.table,
        sheet,
        bounds: table === null ? null : (bounds.get(table) ?? null),
        ...(values.get(sheet) ?? { top: 1, left: 1, values: [] }),
        merges: facts.get(sheet)?.merges ?? [],
        formats: [],
      })),
      unread: [],
      stamps: structure.stamped.map(({ plan, sheet }, index) => ({ plan, sheet, text: stamps[index] ?? '' })),
      templateVersion: structure.templateVersion,
    },
    marks: new Map([...facts].map(([sheet, { marks }]) => [sheet, marks])),
  };
}

async function readContents(session: Session, structure: Structure): Promise<Contents> {
  try {
    return await readAtOnce(session, structure, { values: true, merges: true });
  } catch (error) {
    if (isTrouble(error, 'tooLarge')) return readPieceByPiece(session, structure);
    // Excel cannot list more than 512 merged areas (reference page of getMergedAreasOrNullObject).
    if (session.supports('1.13') && isTrouble(error, 'refused')) return readAtOnce(session, structure, { values: true, merges: false });
    throw error;
  }
}

async function readPieceByPiece(session: Session, structure: Structure): Promise<Contents> {
  const contents = await readAtOnce(session, structure, { values: false, merges: false });
  const areas = await readUsedAreas(session, sheetsOf(structure));
  const values = new Map<string, SheetValues>();
  for (const [sheet, area] of areas) values.set(sheet, await readInPieces(session, sheet, area));
  return { ...contents, values };
}

function sheetsOf({ ledgers }: Structure): string[] {
  return [...new Set(ledgers.map(({ sheet }) => sheet))];
}

async function readAtOnce(session: Session, structure: Structure, wanted: { readonly values: boolean; readonly merges: boolean }): Promise<Contents> {
  const { worksheets, tables } = session.context.workbook;
  const sheets = sheetsOf(structure).map((name) => {
    const used = wanted.values ? worksheets.getItem(name).getUsedRangeOrNullObject(true) : null;
    used?.load('rowIndex,columnIndex,values');
    return { name, used, facts: askSheetFacts(session, name, wanted.merges) };
  });
  const headers = structure.ledgers.flatMap(({ table }) => {
    if (table === null) return [];
    const range = tables.getItem(table).getHeaderRowRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ table, range }];
  });
  const stamps = structure.stamped.map(({ sheet, name }) => {
    const range = worksheets.getItem(sheet).names.getItem(name).getRangeOrNullObject();
    range.load('values');
    return range;
  });
  await session.sync();
  const values = new Map<string, SheetValues>();
  for (const { name, used } of sheets) {
    if (used === null || used.isNullObject) continue;
    // Over five million cells Excel answers null in the place of the values.
    if ((used.values as unknown) === null) return readPieceByPiece(session, structure);
    values.set(name, { top: used.rowIndex + 1, left: used.columnIndex + 1, values: cellValues(used.values) });
  }
  return {
    values,
    bounds: new Map(headers.map(({ table, range }) => {
      const { top, left, right } = areaOf(range);
      return [table, { headerRow: top, left, right }];
    })),
    facts: new Map(sheets.map(({ name, facts }) => [name, facts()])),
    stamps: stamps.map((range) => (range.isNullObject ? '' : String(range.values[0]?.[0] ?? ''))),
  };
}
