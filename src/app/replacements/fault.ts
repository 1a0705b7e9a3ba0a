import { indexAmong } from '../../model/ascending';
import { NO_RESULT, PICTURE } from '../../model/cell';
import type { Finding, FindingParams } from '../../model/finding';
import { columnOf } from '../../standard/lookup/cells';
import { ledgerTemplate, tableNames } from '../../templates/ledgers';
import { takesSeveral, type AnsweredBook } from './answers';
import { writtenText, type ColumnPlace } from './replacement';

/** The column and the written value that an error is about. */
export interface Fault extends ColumnPlace {
  readonly written: string;
}

/** Codes of what a cell itself says wrongly: its reading, and names that are in no roster. */
const OF_A_VALUE = /^(?:C1|R20[1-4]$)/;

/** What an error is about; null where another value in the cell would not mend it. */
export function faultOf(finding: Finding, { book, content }: Pick<AnsweredBook, 'book' | 'content'>): Fault | null {
  if (!OF_A_VALUE.test(finding.code) || finding.row === null) return null;
  const table = tableNames.find((name) => name === finding.table);
  const column = table && ledgerTemplate(table).columns.find(({ header }) => header === finding.column);
  if (!table || !column) return null;
  const place = { table, column: column.key };
  const row = ledgerTemplate(table).layout === 'form' ? 0 : indexAmong(book[table].sheetRows, finding.row);
  const cell = row === null ? undefined : columnOf(book, table, column.key).raw[row];
  if (cell === undefined || cell === NO_RESULT || cell === PICTURE) return null;
  const part = takesSeveral(place)
    ? (textParam(finding.params, 'name') ?? textParam(finding.params, 'value'))
    : undefined;
  return { ...place, written: part ?? writtenText(cell, column.type, content.date1904) };
}

/** A param of a finding that is a text; undefined where it has none of the name. */
export function textParam(params: FindingParams, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' ? value : undefined;
}
