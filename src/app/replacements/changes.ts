import { cellAddress, NO_RESULT, PICTURE, type CellPlace, type CellValue } from '../../model/cell';
import type { Fix } from '../../model/finding';
import { SEPARATOR } from '../../templates/column';
import { columnOf } from '../../standard/lookup/cells';
import type { CellChange } from '../fix';
import { answerOf, takesSeveral, writtenParts, type Answer, type AnsweredBook } from './answers';
import { columnTemplate, writtenKey, writtenText, type ColumnPlace, type Replacement } from './replacement';

/** A cell that replacements change. */
export type ReplacedCell = Required<CellChange>;

/** The answers for one column, by the key of the written text. */
type ColumnAnswers = ReadonlyMap<string, Answer>;

/** Cells without a text that could be replaced. */
const NO_TEXTS: ReadonlySet<CellValue> = new Set([NO_RESULT, PICTURE]);

/** Every cell that the replacements change, once, with all its replacements applied; column by column. */
export function changesOf(asked: AnsweredBook, replacements: readonly Replacement[]): readonly ReplacedCell[] {
  return [...byColumn(replacements).values()].flatMap((own) => {
    const [place] = own;
    return place ? columnChanges(asked, place, answersOf(asked, own)) : [];
  });
}

/** The change that replacements of its column make to a cell; null where they make none. */
export function changedCell(
  cell: CellValue,
  place: ColumnPlace,
  answers: ColumnAnswers,
  date1904: boolean,
): Omit<Fix, 'safe'> | null {
  if (NO_TEXTS.has(cell)) return null;
  const text = writtenText(cell, columnTemplate(place).type, date1904);
  const whole = usable(answers.get(writtenKey(text)));
  const format = whole?.numberFormat;
  const after = whole ? joined(whole.parts) : takesSeveral(place) ? withParts(text, answers) : null;
  if (after === null || after === cell) return null;
  return { before: cell, after, ...(format !== undefined && { numberFormat: format }) };
}

/** What the replacements of one column make of each written text, by the text's key. */
export function answersOf(asked: AnsweredBook, replacements: readonly Replacement[]): ColumnAnswers {
  return new Map(
    replacements.map((replacement) => [
      writtenKey(replacement.written),
      answerOf(replacement.after, replacement, asked),
    ]),
  );
}

/** Replacements of one column each, by table and column. */
export function byColumn(replacements: readonly Replacement[]): ReadonlyMap<string, readonly Replacement[]> {
  const columns = new Map<string, Replacement[]>();
  for (const replacement of replacements) {
    const key = `${replacement.table}.${replacement.column}`;
    const own = columns.get(key);
    if (own) own.push(replacement);
    else columns.set(key, [replacement]);
  }
  return columns;
}

function columnChanges(
  { book, content }: AnsweredBook,
  place: ColumnPlace,
  answers: ColumnAnswers,
): readonly ReplacedCell[] {
  const { sheet, sheetRows } = book[place.table];
  const { sheetColumn, sheetRow, raw } = columnOf(book, place.table, place.column);
  if (sheetColumn === null) return [];
  const { header: column } = columnTemplate(place);
  return raw.flatMap((cell, row): readonly ReplacedCell[] => {
    const fix = changedCell(cell, place, answers, content.date1904);
    const cellPlace: CellPlace = { row: sheetRow ?? sheetRows[row] ?? 0, column: sheetColumn };
    return fix ? [{ address: `${sheet}!${cellAddress(cellPlace)}`, sheet, column, fix: { ...fix, safe: false } }] : [];
  });
}

function withParts(text: string, answers: ColumnAnswers): string | null {
  const parts = writtenParts(text);
  const replaced = parts.map((part) => usable(answers.get(writtenKey(part)))?.parts);
  return replaced.every((part) => part === undefined)
    ? null
    : String(joined(parts.flatMap((part, index) => replaced[index] ?? [part])));
}

function usable(answer: Answer | undefined): Extract<Answer, { kind: 'usable' }> | null {
  return answer?.kind === 'usable' ? answer : null;
}

/** Joins the parts, each once. */
function joined(parts: readonly (string | number)[]): string | number {
  const [only = '', ...others] = new Set(parts);
  return others.length === 0 ? only : [only, ...others].join(SEPARATOR);
}
