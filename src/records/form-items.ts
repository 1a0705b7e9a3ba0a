import type { LedgerGrid } from '../model/grid';
import type { LedgerTemplate } from '../templates/ledger';
import { isBlank } from './characters';
import type { StandingHeader } from './header-findings';
import { headerMatcher, headersNeeded } from './header';

/** Headers of a form's two columns. */
const ITEM_HEADER = '项目';
const CONTENT_HEADER = '内容';

/** Where a form's items are. */
export interface FormItems {
  /** From the first known item to the last, and on to the next blank cell. */
  readonly items: readonly StandingHeader[];
  /** 1-based sheet column of what was filled in. */
  readonly contentColumn: number;
  /** 1-based row of the header 项目/内容; the row above the first item where there is none. */
  readonly headerRow: number;
}

function columnOfItems(grid: LedgerGrid, template: LedgerTemplate): number | null {
  const matches = headerMatcher(template);
  const known = new Map<number, Set<number>>();
  for (const row of grid.values) {
    row.forEach((cell, column) => {
      const index = matches(cell);
      if (index !== null) known.set(column, (known.get(column) ?? new Set()).add(index));
    });
  }
  const [best] = [...known].toSorted(([a, inA], [b, inB]) => inB.size - inA.size || a - b);
  return best && best[1].size >= headersNeeded(template.columns) ? best[0] : null;
}

/**
 * Finds a form's items: the column that holds most of the declared items, and their contents in the column with the
 * header 内容, or right beside the items where there is none. Null where too few items are recognised.
 */
export function findFormItems(grid: LedgerGrid, template: LedgerTemplate): FormItems | null {
  const column = columnOfItems(grid, template);
  if (column === null) return null;
  const matches = headerMatcher(template);
  const cells = grid.values.map((row) => row[column] ?? null);
  const first = cells.findIndex((cell) => matches(cell) !== null);
  const last = cells.findLastIndex((cell) => matches(cell) !== null);
  const headerAt = cells.findLastIndex((cell, at) => at < first && cell === ITEM_HEADER);
  const gap = cells.findIndex((cell, at) => at > last && isBlank(cell));
  const begin = headerAt < 0 ? first : headerAt + 1;
  const end = gap < 0 ? cells.length : gap;
  const beside = grid.values[headerAt]?.findIndex((cell, at) => at > column && cell === CONTENT_HEADER) ?? -1;
  return {
    items: cells
      .slice(begin, end)
      .flatMap((cell, offset) =>
        isBlank(cell)
          ? []
          : [{ row: grid.top + begin + offset, sheetColumn: grid.left + column, cell, index: matches(cell) }],
      ),
    contentColumn: grid.left + (beside < 0 ? column + 1 : beside),
    headerRow: grid.top + begin - 1,
  };
}
