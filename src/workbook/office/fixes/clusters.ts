import { cellRange, type CellPlace, type CellRange } from '../../../model/cell';

/** Rows between two cells that are still read together: a few cells too many cost less than another range. */
const MAX_GAP = 20;
const MAX_ROWS = 2000;

/** A block of one column that holds some of the cells to fix. */
export interface Cluster<Item extends { readonly place: CellPlace }> {
  readonly area: CellRange;
  readonly items: readonly Item[];
}

/** Groups cells that stand near one another in a column, so that few ranges are read. */
export function clustersOf<Item extends { readonly place: CellPlace }>(items: readonly Item[]): Cluster<Item>[] {
  const clusters: { area: CellRange; items: Item[] }[] = [];
  for (const item of [...items].sort((a, b) => a.place.column - b.place.column || a.place.row - b.place.row)) {
    const { row, column } = item.place;
    const last = clusters.at(-1);
    if (last?.area.left === column && row - last.area.bottom <= MAX_GAP && row - last.area.top < MAX_ROWS) {
      last.area = { ...last.area, bottom: row };
      last.items.push(item);
    } else clusters.push({ area: cellRange(item.place), items: [item] });
  }
  return clusters;
}
