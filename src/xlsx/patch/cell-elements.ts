import { cellAddress, parseRange, type CellPlace } from '../../model/cell';
import { addToGroup } from '../../model/group-by';
import { tagValue, type OpenTag } from '../xml/walk';

/** A cell element that stands in the sheet. */
export interface CellElement {
  readonly tag: OpenTag;
  readonly formula: boolean;
  /** Its `extLst`, which a new value does not touch; empty where it has none. */
  readonly extension: string;
  readonly end: number;
  /** True where its address names another row than the one it stands in: programs differ in what they make of it. */
  readonly isInWrongRow: boolean;
}

/** A cell whose end is not reached yet. */
interface Opened {
  readonly tag: OpenTag;
  readonly addresses: readonly string[];
  formula: boolean;
  extension: string;
}

/** Notes, on a walk through a sheet, the elements of the wanted cells. */
export class CellElements {
  /** By address. */
  readonly found = new Map<string, CellElement[]>();
  readonly #wanted: ReadonlySet<string>;
  readonly #wantedRows: ReadonlySet<number>;
  #row = 0;
  #rowText = '';
  #column = 0;
  #open: Opened | null = null;

  constructor(places: readonly CellPlace[]) {
    this.#wanted = new Set(places.map(cellAddress));
    this.#wantedRows = new Set(places.map(({ row }) => row));
  }

  openRow(number: number): void {
    this.#row = number;
    this.#rowText = String(number);
    this.#column = 0;
  }

  /**
   * A cell begins.
   *
   * @returns its column; in a row with no wanted cell it need not be right
   */
  open(tag: OpenTag): number {
    this.#open = null;
    const address = tagValue(tag, 'r');
    if (!this.#wantedRows.has(this.#row) && (address === undefined || isInRow(address, this.#rowText)))
      return this.#column;
    const own = parseRange(address ?? '');
    this.#column = own?.left ?? this.#column + 1;
    const rows = own === null || own.top === this.#row ? [this.#row] : [this.#row, own.top];
    const addresses = rows.map((row) => cellAddress({ row, column: this.#column }));
    if (addresses.some((one) => this.#wanted.has(one))) this.#open = { tag, addresses, formula: false, extension: '' };
    return this.#column;
  }

  noteFormula(): void {
    if (this.#open) this.#open.formula = true;
  }

  noteExtension(markup: string): void {
    if (this.#open) this.#open.extension = markup;
  }

  close(end: number): void {
    if (this.#open === null) return;
    const { tag, addresses, formula, extension } = this.#open;
    this.#open = null;
    for (const address of addresses)
      addToGroup(this.found, address, { tag, formula, extension, end, isInWrongRow: addresses.length > 1 });
  }
}

/** Whether an address names a cell of this row. Only its end is compared, since this runs for every cell of a sheet. */
function isInRow(address: string, row: string): boolean {
  const before = address.charCodeAt(address.length - row.length - 1);
  const isDigit = before >= ZERO && before <= NINE;
  return address.endsWith(row) && !isDigit;
}

const ZERO = 48;
const NINE = 57;
