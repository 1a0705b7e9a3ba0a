import type { CellValue } from '../../src/model/cell';
import type { NumberRun, Report, Run } from '../../src/report/text/report';
import type { TableRows } from '../summary/workbook';

/** Every run of a report, its figures among them. */
export function runsOf({ opening, sections, figureSheet }: Report): readonly Run[] {
  const told = [...opening, ...sections.flatMap(({ paragraphs }) => paragraphs)].flat(2);
  const figures = figureSheet ? [...figureSheet.figures, ...(figureSheet.chart?.bars ?? [])] : [];
  return [...told, ...figures.map(({ number }) => number)];
}

/** Every number of a report. */
export function numbersOf(report: Report): readonly NumberRun[] {
  return runsOf(report).filter((run) => run.kind === 'number');
}

/**
 * What typed rows come to by a number's basis, worked out from the cells alone and rounded to 4 decimals, halves up;
 * null where the basis is in words.
 */
export function recomputed({ trace, basis }: NumberRun, rows: TableRows): number | null {
  const typed = trace.flatMap(({ table, rows: sheetRows }) => {
    const ledger: readonly Readonly<Record<string, CellValue>>[] = rows[table as keyof TableRows] ?? [];
    return sheetRows.map((sheetRow) => ledger[sheetRow - 2] ?? {});
  });
  switch (basis.kind) {
    case 'rows':
      return typed.length;
    case 'said':
      return null;
    case 'distinct': {
      const keys = typed.map((row) => basis.columns.map((column) => row[column] ?? null));
      return new Set(keys.filter((key) => !key.includes(null)).map((key) => key.join('|'))).size;
    }
    case 'sum': {
      const cells = typed.map((row) => {
        const cell = row[basis.column] ?? null;
        if (basis.column === 'persons' && cell === null) return row['household'] == null ? 0 : 1;
        return typeof cell === 'number' && cell >= 0 ? cell : 0;
      });
      // Millionths, as amounts are kept, so that the order of adding does not matter.
      return Math.floor((cells.reduce((sum, cell) => sum + Math.round(cell * 1e6), 0) + 50) / 100) / 1e4;
    }
  }
}
