import { rangeAddress, type CellPlace, type CellRange, type CellValue } from '../../../model/cell';
import type { CellFix, FixRefusal } from '../../port';
import type { KnownMerges } from '../read/sheet-facts';
import type { Session } from '../session';
import { clustersOf } from './clusters';

/** What a cell to fix holds now. */
export interface InspectedFix {
  readonly fix: CellFix;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** Why it is not to be fixed; null where it can be. */
  readonly refusal: FixRefusal | null;
  /** Whether rows of its neighbourhood are hidden: several cells must not be written at once there. */
  readonly amongHidden: boolean;
}

/** Blank is an empty text to Excel and null to the product. */
function same(a: CellValue, b: CellValue): boolean {
  return (a ?? '') === (b ?? '');
}

function holds(area: CellRange, { row, column }: CellPlace): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/**
 * Looks at every cell to fix, in one batch.
 *
 * @param merges as the reading told them that found the faults: asking for them now would empty the undo stack
 */
export async function inspectFixes(
  { context, ask }: Session,
  fixes: readonly CellFix[],
  merges: KnownMerges,
): Promise<InspectedFix[]> {
  const asked = [...new Set(fixes.map(({ sheet }) => sheet))].map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    const clusters = clustersOf(fixes.filter((fix) => fix.sheet === name)).map((cluster) => {
      const range = sheet.getRange(rangeAddress(cluster.area));
      range.load('values,formulas,numberFormat,rowHidden');
      return { ...cluster, range };
    });
    return { sheet, clusters, merged: merges.get(name) ?? [] };
  });
  await ask();
  return asked.flatMap(({ sheet, clusters, merged }) =>
    clusters.flatMap(({ area, items, range }) =>
      items.map((fix, index): InspectedFix => {
        const row = fix.place.row - area.top;
        const value = range.values[row]?.[0] as CellValue;
        const formula: unknown = range.formulas[row]?.[0];
        // A text that begins with = comes as its own formula.
        const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
        const doubled = items.slice(0, index).some((earlier) => earlier.place.row === fix.place.row);
        const reasons: readonly (readonly [FixRefusal, boolean])[] = [
          ['protected', sheet.protection.protected],
          ['formula', isFormula],
          ['merged', merged.some((merge) => holds(merge, fix.place))],
          ['changed', doubled || !same(value, fix.fix.before)],
        ];
        return {
          fix,
          value,
          numberFormat: String(range.numberFormat[row]?.[0]),
          refusal: reasons.find(([, applies]) => applies)?.[0] ?? null,
          amongHidden: (range.rowHidden as boolean | null) !== false,
        };
      }),
    ),
  );
}
