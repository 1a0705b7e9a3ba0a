import { cellAddress, parseCell, type CellValue } from '../../model/cell';
import { parseReference } from '../../model/cell-reference';
import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import { marksOf, rowsOf, type DeliveredBook, type PackedLedger } from '../../rollup/delivery';
import type { Opinion, OpinionState } from '../../rollup/opinion';
import type { CountedUnit, RollUp } from '../../rollup/roll-up';
import { unitKey } from '../../rollup/unit-key';
import { isMaskedColumn } from '../../submission/masked-columns';
import { isOurMark } from '../../submission/row-mark';
import { ledgerTemplate, tableNames } from '../../templates/ledgers';

/** The code that an explanation of a returned point bears. */
const RETURNED = 'R501';

/** What an opinion and a finding are told to be about the same by: unit, code, ledger, column and the row's mark. */
export function opinionKey({
  unit,
  code,
  sheet,
  column,
  mark,
}: Pick<Opinion, 'unit' | 'code' | 'sheet' | 'column' | 'mark'>): string {
  return joinKey(unitKey(unit), code, [sheet, column ?? '', mark ?? ''].join('\n'));
}

/** How each opinion of an earlier roll-up stands in this one. */
export function opinionStates(opinions: readonly Opinion[], { units }: RollUp): readonly OpinionState[] {
  const meant = new Set(opinions.map(({ unit }) => unitKey(unit)));
  const asked = units.filter(({ unit }) => meant.has(unitKey(unit)));
  const unitOf = new Map(asked.map((counted) => [unitKey(counted.unit), new OpinionsOfUnit(counted)]));
  return opinions.map((opinion): OpinionState => {
    if (unitKey(opinion.unit) === '') return { ...opinion, state: 'notFound', reason: null };
    return unitOf.get(unitKey(opinion.unit))?.stateOf(opinion) ?? { ...opinion, state: 'notReported', reason: null };
  });
}

/** A unit's workbook, asked about opinions. */
class OpinionsOfUnit {
  readonly #unit: string;
  readonly #book: DeliveredBook;
  readonly #marks: ReadonlySet<string>;
  /** Reasons given for returned points, all of a row's, by its mark, or by the sheet that is meant as a whole. */
  readonly #reasons: ReadonlyMap<string, string>;

  constructor({ unit, book }: CountedUnit) {
    this.#unit = unit;
    this.#book = book;
    this.#marks = new Set(book.ledgers.flatMap(marksOf));
    this.#reasons = returnedReasons(book);
  }

  stateOf(named: Opinion): OpinionState {
    const given = this.#withOwnRow(named);
    const mark = given.mark !== null && isOurMark(given.mark) ? given.mark : this.#markAt(given);
    const opinion = { ...given, unit: this.#unit, mark };
    // The row stood in the county's ledger, and stands in the unit's no more.
    if (given.cells && mark === null) return { ...opinion, state: 'changed', reason: null };
    const reason = this.#reasonOf(opinion);
    if (reason !== null) return { ...opinion, state: 'explained', reason };
    if (mark === null && !this.#isPlaced(opinion)) return { ...opinion, state: 'notFound', reason: null };
    const isThere = mark === null ? this.#isFound(opinion) : this.#marks.has(mark);
    const state = !isThere ? 'changed' : this.#isOfMasked(opinion) ? this.#stateOfMasked(opinion) : 'open';
    return { ...opinion, state, reason: null };
  }

  /** Whether it is about a cell of which the county's row shows a part alone. */
  #isOfMasked({ sheet, column, cell, mark }: Opinion): boolean {
    const ledger = this.#book.ledgers.find((one) => isNamed(one, sheet));
    if (!ledger) return false;
    const named = column === null && cell !== null ? parseCell(cell) : null;
    const { columns } = ledgerTemplate(ledger.table);
    const at = columns.findIndex(({ header }, index) =>
      named ? ledger.sheetColumns[index] === named.column : header === column,
    );
    if (!isMaskedColumn(ledger.table, columns[at]?.header ?? null)) return false;
    const marks = marksOf(ledger);
    return rowsOf(ledger).some((row, place) => marks[place] === mark && String(row[at] ?? '').includes('*'));
  }

  /** A fault of such a cell is there as long as it is found; a workbook that came masked tells nothing of it. */
  #stateOfMasked({ code, mark }: Opinion): 'open' | 'changed' | 'masked' {
    if (code === null || code === RETURNED) return 'masked';
    if (this.#book.findings.some((one) => one.mark === mark && one.finding.code === code)) return 'open';
    return this.#book.cameMasked ? 'masked' : 'changed';
  }

  /** An opinion about a row of the county's ledger, with the row of the unit's own that holds the same. */
  #withOwnRow(opinion: Opinion): Opinion {
    const { cells, sheet, column } = opinion;
    if (!cells) return opinion;
    const ledger = this.#book.ledgers.find((one) => isNamed(one, sheet));
    const wanted = JSON.stringify(withoutBlankEnd(cells));
    const at = ledger ? rowsOf(ledger).findIndex((row) => JSON.stringify(withoutBlankEnd(row)) === wanted) : -1;
    const row = ledger?.sheetRows[at] ?? null;
    if (!ledger || row === null) return { ...opinion, row: null, cell: null };
    const declared = ledgerTemplate(ledger.table).columns.findIndex(({ header }) => header === column);
    return { ...opinion, row, cell: cellAddress({ row, column: ledger.sheetColumns[declared] ?? 1 }) };
  }

  /** The row that the officer named by its number: it is that of the workbook at hand. */
  #markAt({ sheet, row }: Opinion): string | null {
    const ledger = this.#book.ledgers.find((one) => isNamed(one, sheet));
    const at = ledger && row !== null ? ledger.sheetRows.indexOf(row) : -1;
    return ledger && at >= 0 ? (marksOf(ledger)[at] ?? null) : null;
  }

  /** Whether what the officer added, of a row that was not found, is about a whole ledger, or an item of a form. */
  #isPlaced({ code, sheet, row }: Opinion): boolean {
    if (code !== null && code !== RETURNED) return true;
    const table =
      this.#book.ledgers.find((one) => isNamed(one, sheet))?.table ??
      tableNames.find((name) => ledgerTemplate(name).sheet === sheet);
    return table !== undefined && (row === null || ledgerTemplate(table).layout === 'form');
  }

  #reasonOf({ code, mark, sheet, row }: Opinion): string | null {
    if (mark === null) return row === null ? (this.#reasons.get(this.#sheetOf(sheet)) ?? null) : null;
    const explained = this.#book.explained.find((one) => one.mark === mark && one.finding.code === code);
    return explained?.reason ?? this.#reasons.get(mark) ?? null;
  }

  /** The name that a sheet has in the township's own workbook. */
  #sheetOf(name: string): string {
    return this.#book.ledgers.find((one) => isNamed(one, name))?.sheet ?? name;
  }

  /** Whether a finding about a whole ledger is there still; what an officer said of one stays until it is explained. */
  #isFound({ code, sheet, column }: Opinion): boolean {
    return (
      code === null ||
      code === RETURNED ||
      this.#book.findings.some(
        ({ finding }) => finding.code === code && finding.sheet === sheet && finding.column === column,
      )
    );
  }
}

/** A row as it is told apart: cells that a sheet does not store at its end count for nothing. */
function withoutBlankEnd(row: readonly CellValue[]): readonly CellValue[] {
  const blank = (cell: CellValue | undefined): boolean => cell === null || cell === '';
  return row.slice(0, row.findLastIndex((cell) => !blank(cell)) + 1).map((cell) => (blank(cell) ? null : cell));
}

/** Whether a sheet is called so in the township's own workbook, or in every township's template. */
function isNamed({ table, sheet }: PackedLedger, name: string | undefined): boolean {
  return sheet === name || ledgerTemplate(table).sheet === name;
}

function returnedReasons({ ledgers }: DeliveredBook): ReadonlyMap<string, string> {
  const explanations = ledgers.find(({ table }) => table === 'Explanations');
  if (!explanations) return new Map();
  const meant = rowsOf(explanations).flatMap(([code, place, , reason]) => {
    const row = code === RETURNED ? meantBy(String(place ?? ''), ledgers) : null;
    return row === null ? [] : [{ row, reason: String(reason ?? '') }];
  });
  return new Map(
    Array.from(
      groupBy(meant, ({ row }) => row),
      ([row, own]) => [row, [...new Set(own.map(({ reason }) => reason))].join('；')],
    ),
  );
}

/** The mark of the row that a place is in, or the name of the sheet where no cell of it is named. */
function meantBy(text: string, ledgers: readonly PackedLedger[]): string | null {
  const reference = parseReference(text);
  const ledger = ledgers.find((one) => isNamed(one, reference?.sheet));
  if (!ledger || !reference) return null;
  if (!reference.place) return ledger.sheet;
  const at = ledger.sheetRows.indexOf(reference.place.row);
  return at >= 0 ? (marksOf(ledger)[at] ?? null) : null;
}
