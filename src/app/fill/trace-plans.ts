import { cellAddress } from '../../model/cell';
import { joinTraces } from '../../model/join-traces';
import type { SheetPlan } from '../../model/plan';
import type { SheetFill } from '../../mapping/form/fill-plan';
import { textOfValue } from '../../mapping/form/form-value';
import { tracePlan } from '../../plan/form-trace/trace-plan';
import { SEPARATOR } from '../../templates/column';
import { ledgerTemplate, tableNames, type Book } from '../../templates/ledgers';

/** 填表来源: the ledger rows behind each cell that was filled, as the sheet plan of a workbook for the clerk alone. */
export function tracePlans(sheets: readonly SheetFill[], book: Book): readonly SheetPlan[] {
  const rows = sheets.flatMap(({ sheet, cells }) =>
    cells
      .filter(({ path }) => path !== '')
      .map(({ row, column, label, value, path, trace }) => [
        `${sheet}!${cellAddress({ row, column })}`,
        label,
        typeof value === 'object' ? textOfValue(value) : value,
        path,
        [
          ...joinTraces([trace]).map(
            ({ table, rows: sheetRows }) => `${sheetOf(book, table)}：${rowsInWords(sheetRows)}`,
          ),
          ...path.split(SEPARATOR).flatMap((one) => inProfile(book, one)),
        ].join('；'),
      ]),
  );
  return Object.freeze([tracePlan(rows)]);
}

/** Figures that come from the profile: its items by the paths that forms use. */
const OF_PROFILE: Readonly<Record<string, string>> = {
  'organisation.unit': 'unit',
  'period.name': 'period',
  'period.end': 'end',
};

function inProfile(book: Book, path: string): readonly string[] {
  const item = ledgerTemplate('Profile').columns.find(({ key }) => key === OF_PROFILE[path]);
  return item ? [`${book.Profile.sheet}：${item.header}`] : [];
}

function sheetOf(book: Book, table: string): string {
  const name = tableNames.find((candidate) => candidate === table);
  return name ? book[name].sheet : table;
}

/** 3、5–8行. The number of runs that are named is limited, so that a cell can hold the text. */
const MOST_STRETCHES = 200;

function rowsInWords(rows: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const named = stretches.slice(0, MOST_STRETCHES).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `${named.join('、')}${stretches.length > MOST_STRETCHES ? '……' : ''}行`;
}
