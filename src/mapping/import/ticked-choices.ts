import type { CellValue } from '../../model/cell';
import { compact, isBlank, singleSpaced, textOf } from '../../records/characters';
import { SEPARATOR } from '../../templates/column';
import type { Recognised } from '../recognised';
import { isMarkedByCircles, isTicked, saysNo } from '../ticked-values';

/** Columns that each stand for a value of one of ours, by their index in the rows. */
interface Choice {
  readonly first: number;
  readonly values: readonly { readonly at: number; readonly word: string }[];
}

/** Puts the value whose column is ticked into the first of its columns; several ticked values are joined by 、. */
export class TickedChoices {
  readonly #choices: readonly Choice[];

  readonly #isByCircle: boolean;

  constructor({ columns, table }: Recognised) {
    this.#isByCircle = isMarkedByCircles(table);
    const keys = new Set(columns.filter(({ reason }) => reason === 'ticked').map(({ key }) => key));
    this.#choices = [...keys].map((key) => {
      const values = columns
        .filter((column) => column.key === key)
        .map(({ column, label }) => ({ at: column - table.left, word: compact(label) }));
      return { first: values[0]?.at ?? 0, values };
    });
  }

  /** A row's cells with ticks replaced by the values. */
  read(cells: readonly CellValue[]): readonly CellValue[] {
    if (this.#choices.length === 0) return cells;
    const read = [...cells];
    for (const { first, values } of this.#choices) {
      const words = values.flatMap(({ at, word }) => wordOf(cells[at] ?? null, word, this.#isByCircle));
      for (const { at } of values) read[at] = null;
      if (words.length > 0) read[first] = words.join(SEPARATOR);
    }
    return read;
  }
}

/** The value for a tick, nothing for a cross or a blank; any other text is kept, so that it is not lost. */
function wordOf(cell: CellValue, value: string, isByCircle: boolean): readonly string[] {
  if (isTicked(cell, isByCircle)) return [value];
  return isBlank(cell) || cell === null || saysNo(cell) ? [] : [singleSpaced(textOf(cell))];
}
