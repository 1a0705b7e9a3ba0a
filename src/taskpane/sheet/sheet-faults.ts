import { titleOf } from '../../app/catalogue';
import { cellAddress, parseCell, type CellPlace } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { groupBy } from '../../model/group-by';
import type { Language } from '../../model/language';
import type { CellFault } from './grid-cell';

/**
 * What is wrong with the cells of a sheet; worked out row by row, for there may be 20,000 findings and few are in
 * sight.
 */
export class SheetFaults {
  readonly #findings: ReadonlyMap<number, readonly Finding[]>;
  readonly #language: Language;
  readonly #drawn = new Map<number, ReadonlyMap<number, CellFault>>();

  /** @param findings of the whole workbook, the gravest first */
  constructor(findings: readonly Finding[], sheet: string | null, language: Language) {
    const own = findings.filter((finding) => finding.row !== null && finding.sheet === sheet);
    this.#findings = groupBy(own, ({ row }) => row ?? 0);
    this.#language = language;
  }

  /** By 1-based column; undefined where nothing is wrong in the row. */
  inRow(row: number): ReadonlyMap<number, CellFault> | undefined {
    const findings = this.#findings.get(row);
    if (!findings) return undefined;
    const known = this.#drawn.get(row);
    if (known) return known;
    const faults = new Map<number, CellFault>();
    for (const { address, severity, code } of findings.toReversed()) {
      const place = parseCell(address);
      if (place) faults.set(place.column, { severity, title: titleOf(code, this.#language) });
    }
    this.#drawn.set(row, faults);
    return faults;
  }

  /** The findings of one cell. */
  at(place: CellPlace): readonly Finding[] {
    const address = cellAddress(place);
    return (this.#findings.get(place.row) ?? []).filter((finding) => finding.address === `${finding.sheet}!${address}`);
  }
}
