import { groupBy } from '../model/group-by';
import { joinKey } from '../model/join-key';
import type { SectionLine, SectionTotal } from '../model/summary';
import { listValues } from '../templates/list-values';
import type { CountedRows } from './counted-rows';
import { compareTexts, listOrder, sumRows } from './grouping';
import { measures } from './measures';

/**
 * Projects by 板块 → 事项 → 计量单位, so that quantities in different units are never added. Lines follow
 * the list of 板块, then the texts of 事项 and 计量单位, whatever the order of the rows. Rows of every
 * date count: a ledger of projects is that of its year.
 */
export async function summarizeSections(rows: CountedRows): Promise<readonly SectionLine[]> {
  const { section, item, unit, quantity, funds } = rows.book.Projects.columns;
  const keyOf = (row: number) =>
    joinKey(section.values[row] ?? null, item.values[row] ?? null, unit.values[row] ?? null);
  const sectionOrder = listOrder(listValues(rows.book).sections);
  const quantityOf = (row: number) => quantity.values[row] ?? 0;
  const quantities = sumRows(await rows.of(measures.projectQuantity), keyOf, quantityOf);
  const completed = sumRows(await rows.of(measures.projectCompleted), keyOf, quantityOf);
  const money = sumRows(await rows.of(measures.projectFunds), keyOf, (row) => funds.values[row] ?? 0);
  const groups = groupBy(await rows.of(measures.project), keyOf);
  return [...groups]
    .map(([key, group]) => {
      const first = group[0] ?? 0;
      return {
        section: section.values[first] ?? '',
        item: item.values[first] ?? '',
        unit: unit.values[first] ?? '',
        projects: group.length,
        quantity: quantities.get(key) ?? 0,
        completed: completed.get(key) ?? 0,
        funds: money.get(key) ?? 0,
        trace: rows.trace('Projects', group),
      };
    })
    .sort(
      (a, b) =>
        sectionOrder(a.section) - sectionOrder(b.section) ||
        compareTexts(a.item, b.item) ||
        compareTexts(a.unit, b.unit),
    );
}

/** The subtotal of each 板块 that occurs, added up from its lines. */
export function totalSections(lines: readonly SectionLine[]): readonly SectionTotal[] {
  return [...new Set(lines.map(({ section }) => section))].map((section) => {
    const own = lines.filter((line) => line.section === section);
    const sheetRows = own.flatMap(({ trace }) => trace.flatMap((part) => part.rows)).sort((a, b) => a - b);
    return {
      section,
      projects: own.reduce((sum, { projects }) => sum + projects, 0),
      funds: own.reduce((sum, { funds }) => sum + funds, 0),
      trace: [{ table: 'Projects', rows: sheetRows }],
    };
  });
}
