import { appendAll } from '../../model/append';
import { groupBy } from '../../model/group-by';
import { sameName } from '../../model/excel-names';
import type { DropdownCells, DropdownChange, DropdownKept, DropdownsOutcome } from '../../model/dropdown-change';
import type { Package } from '../../xlsx/opc/package';
import { changeListSources, type ListSource } from '../../xlsx/patch/list-sources';
import { readWorkbook } from '../../xlsx/workbook/workbook';
import { listFormula } from './sheets/validation';

/** A package with dropdowns changed, and what became of each. */
export interface WithDropdowns {
  readonly pkg: Package;
  readonly outcome: DropdownsOutcome;
}

/** A change in the terms of a sheet part. */
function sourceOf({ range, before, after }: DropdownChange): ListSource {
  return {
    range,
    before: { values: before.values, error: before.refusal },
    after: { formula: listFormula(after.rule), error: after.refusal },
  };
}

/**
 * Changes the dropdowns that are what the product wrote; every other part, and every other character of their sheets,
 * stays as it is.
 *
 * @throws UnusableFile `broken` where a sheet cannot be read
 */
export async function replaceDropdowns(pkg: Package, changes: readonly DropdownChange[]): Promise<WithDropdowns> {
  const { definedNames } = await readWorkbook(pkg);
  const names = definedNames.filter(({ localSheetId }) => localSheetId === null).map(({ name }) => name);
  const hasSource = ({ after: { rule } }: DropdownChange): boolean =>
    rule.type === 'list' || names.some((name) => sameName(name, rule.formula));
  const changed: DropdownCells[] = [];
  const left: (DropdownCells & { readonly reason: DropdownKept })[] = [];
  let made = pkg;
  for (const [sheet, ofSheet] of groupBy(changes, (change) => change.sheet)) {
    const cells = (ranges: readonly DropdownCells['range'][]): DropdownCells[] =>
      ranges.map((range) => ({ sheet, range }));
    for (const isSure of [true, false]) {
      const sources = ofSheet.filter((change) => hasSource(change) === isSure).map(sourceOf);
      const { package: after, own, other, isProtected } = await changeListSources(made, sheet, sources);
      const reason: DropdownKept | null = !isSure ? 'noSource' : isProtected ? 'protected' : null;
      if (reason === null) {
        made = after;
        appendAll(changed, cells(own));
      } else
        appendAll(
          left,
          cells(own).map((place) => ({ ...place, reason })),
        );
      appendAll(
        left,
        cells(other).map((place) => ({ ...place, reason: 'other' as const })),
      );
    }
  }
  return { pkg: made, outcome: { changed, left } };
}
