import { columnLetters, parseCell } from '../../model/cell';
import { rowAfter } from '../../model/form-fill';
import type { LocalizedText } from '../../model/language';
import { isRunningNumber } from '../../mapping/known-headers';
import type { FilledList, SheetFill } from '../../mapping/form/fill-plan';
import { textOfValue } from '../../mapping/form/form-value';
import type { MappedTable } from '../../mapping/map-file';
import { matchReasons } from '../mappings/match-reasons';
import { isOfList } from './form-map';

/** A column of a form's list and what fills it, as it is shown. */
export interface FormColumnLine {
  readonly letters: string;
  readonly label: string;
  /** What comes into its first cells. */
  readonly samples: readonly string[];
  /** Null where it stays empty. */
  readonly key: string | null;
  readonly sure: number | null;
  readonly reason: LocalizedText | null;
}

/** A list of a form as it is shown. */
export interface FormListLine {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly source: string | null;
  readonly rows: number;
  readonly filter: MappedTable['filter'] | null;
  readonly columns: readonly FormColumnLine[];
}

/** A labelled cell of a form as it is shown. */
export interface FormCellLine {
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
  /** What comes into it. */
  readonly samples: readonly string[];
  /** Null where it stays empty. */
  readonly path: string | null;
  readonly sure: number | null;
  readonly reason: LocalizedText | null;
}

/**
 * The lists of a form, a line each, as they are shown.
 * @param proposed what was proposed before any correction: which lists there are, and how sure that is
 * @param filled what fills it now
 */
export function formListLines(
  proposed: readonly SheetFill[],
  map: readonly MappedTable[] | null,
  filled: readonly SheetFill[],
  isKept: boolean,
): readonly FormListLine[] {
  return proposed.flatMap(({ sheet, lists }) =>
    lists.map((list): FormListLine => {
      const { top } = list.header;
      const { left, right } = list.table;
      const mapped = map?.find((table) => isOfList(table, { sheet, top, left }));
      const now = filled
        .find((own) => own.sheet === sheet)
        ?.lists.find(({ header, table }) => header.top === top && table.left <= right && table.right >= left);
      return {
        sheet,
        top,
        left,
        source: map === null ? list.source : (mapped?.source ?? null),
        rows: now?.rows ?? 0,
        filter: (map === null ? list.filter : mapped?.filter) ?? null,
        columns: columnLines(list, mapped, filled.find((own) => own.sheet === sheet) ?? null, isKept),
      };
    }),
  );
}

function columnLines(
  { table, columns, source }: FilledList,
  mapped: MappedTable | undefined,
  filled: SheetFill | null,
  isKept: boolean,
): readonly FormColumnLine[] {
  return table.columns
    .filter(({ headers }) => !isRunningNumber(headers.at(-1) ?? ''))
    .map(({ column, headers }) => {
      const letters = columnLetters(column);
      const found = columns.find((candidate) => candidate.column === column);
      const key = mapped ? (mapped.columns[letters] ?? null) : (found?.key ?? null);
      const isProposed = found !== undefined && found.key === key && (!mapped || mapped.source === source);
      const samples = key === null ? [] : valuesIn(filled, column, table.header.bottom);
      return { letters, label: headers.join(' '), samples, key, ...sureness(key, isProposed ? found : null, isKept) };
    });
}

/** Maximum number of values of a column that are shown. */
const MOST_SAMPLES = 3;

/** What comes into the first cells of a column, below a row. */
function valuesIn(filled: SheetFill | null, column: number, below: number): readonly string[] {
  return (filled?.cells ?? [])
    .filter((cell) => cell.column === column && cell.row > below)
    .slice(0, MOST_SAMPLES)
    .map(({ value }) => textOfValue(value));
}

function sureness(
  key: string | null,
  found: { readonly sure: number; readonly reason?: keyof typeof matchReasons } | null,
  isKept: boolean,
): { readonly sure: number | null; readonly reason: LocalizedText | null } {
  if (key === null) return { sure: null, reason: null };
  if (found) return { sure: found.sure, reason: found.reason ? matchReasons[found.reason] : null };
  return { sure: 1, reason: matchReasons[isKept ? 'kept' : 'map'] };
}

/** The labelled cells of a form, a line each, as they are shown. */
export function formCellLines(
  proposed: readonly SheetFill[],
  map: readonly MappedTable[] | null,
  filled: readonly SheetFill[],
  isKept: boolean,
): readonly FormCellLine[] {
  return proposed.flatMap(({ sheet, labels }) => {
    const mapped = map?.find((table) => table.sheet === sheet && !table.header)?.cells;
    const now = filled.find((own) => own.sheet === sheet);
    return (labels?.asked ?? []).map(({ address, label }): FormCellLine => {
      const found = labels?.cells[address] ?? null;
      const path = map === null ? (found?.path ?? null) : (mapped?.[address] ?? null);
      const isProposed = found !== null && found.path === path;
      const at = parseCell(address);
      const cell = now?.cells.find(
        ({ row, column }) => at !== null && column === at.column && row === rowAfter(at.row, now.inserts),
      );
      const samples = path !== null && cell ? [textOfValue(cell.value)] : [];
      return { sheet, address, label, samples, path, ...sureness(path, isProposed ? found : null, isKept) };
    });
  });
}
