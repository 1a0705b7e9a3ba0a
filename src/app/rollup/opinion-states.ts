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

/** The code that an explanation of a returned point has. */
const RETURNED = 'R501';

/**
 * The key by which an opinion and a finding are known to be about the same: unit, code, ledger, column and the row's
 * mark.
 */
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

/** Works out how opinions stand in one unit's workbook. */
class OpinionsOfUnit {
  readonly #unit: string;
  readonly #book: DeliveredBook;
  readonly #marks: ReadonlySet<string>;
  /**
   * Reasons given for returned points, all reasons of a row joined: by the row's mark, or by the sheet where a whole
   * sheet is meant.
   */
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
    // The row was in the county's ledger and is no longer in the unit's.
    if (given.cells && mark === null) return { ...opinion, state: 'changed', reason: null };
    const reason = this.#reasonOf(opinion);
    if (reason !== null) return { ...opinion, state: 'explained', reason };
    if (mark === null && !this.#isPlaced(opinion)) return { ...opinion, state: 'notFound', reason: null };
    const isThere = mark === null ? this.#isFound(opinion) : this.#marks.has(mark);
    const state = !isThere ? 'changed' : this.#isOfMasked(opinion) ? this.#stateOfMasked(opinion) : 'open';
    return { ...opinion, state, reason: null };
  }

  /** Whether the opinion is about a cell that the county sees masked. */
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

  /** A fault in a masked cell stands as long as the check finds it; a workbook that came masked cannot show that. */
  #stateOfMasked({ code, mark }: Opinion): 'open' | 'changed' | 'masked' {
    if (code === null || code === RETURNED) return 'masked';
    if (this.#book.findings.some((one) => one.mark === mark && one.finding.code === code)) return 'open';
    return this.#book.cameMasked ? 'masked' : 'changed';
  }

  /**
   * Completes an opinion about a row of the county's ledger with the row and cell of the unit's own ledger that hold
   * the same.
   */
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

  /** The mark of the row that the officer named by its number, which is taken to be a row of the workbook at hand. */
  #markAt({ sheet, row }: Opinion): string | null {
    const ledger = this.#book.ledgers.find((one) => isNamed(one, sheet));
    const at = ledger && row !== null ? ledger.sheetRows.indexOf(row) : -1;
    return ledger && at >= 0 ? (marksOf(ledger)[at] ?? null) : null;
  }

  /**
   * Whether an opinion whose row was not found can still be placed: it belongs to a finding, or is about a whole ledger
   * or an item of a form.
   */
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

  /**
   * Whether a finding about a whole ledger is still there; an officer's own remark about one stands until it is
   * explained.
   */
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

/** A row as it is compared: blank cells at its end, which a sheet may not store, are dropped. */
function withoutBlankEnd(row: readonly CellValue[]): readonly CellValue[] {
  const blank = (cell: CellValue | undefined): boolean => cell === null || cell === '';
  return row.slice(0, row.findLastIndex((cell) => !blank(cell)) + 1).map((cell) => (blank(cell) ? null : cell));
}

/** Whether a ledger's sheet has this name in the township's workbook or in the template. */
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

/** The mark of the row that a place names, or the sheet's name where the place names no cell. */
function meantBy(text: string, ledgers: readonly PackedLedger[]): string | null {
  const reference = parseReference(text);
  const ledger = ledgers.find((one) => isNamed(one, reference?.sheet));
  if (!ledger || !reference) return null;
  if (!reference.place) return ledger.sheet;
  const at = ledger.sheetRows.indexOf(reference.place.row);
  return at >= 0 ? (marksOf(ledger)[at] ?? null) : null;
}
