import { nearest } from '../../model/nearest';
import { columnOf, namesAt } from '../../standard/lookup/cells';
import { references, type Reference } from '../../standard/lookup/references';
import { isKnown, rosterNames, rosters } from '../../standard/lookup/rosters';
import { SEPARATOR, type RosterName } from '../../templates/column';
import type { AnyRowCheck, RuleContext, RuleReport } from '../rule';

/**
 * The checks of R201–R204: every name that refers to the roster is in it. In a cell of several names
 * each unknown one is a finding of its own.
 */
export function unknownNameChecks(roster: RosterName): readonly AnyRowCheck[] {
  return references
    .filter((reference) => reference.roster === roster)
    .map((reference) => {
      const check = {
        table: reference.table,
        column: reference.column,
        check: (row: number, context: RuleContext, report: (finding: RuleReport) => void) => {
          const names = context.index.of(reference.byName).keysOf(row);
          for (const name of names) {
            if (!reference.also.includes(name) && !isKnown(roster, name, context))
              report(unknownName(name, names, reference, row, context));
          }
        },
        affectedBy: { [roster]: (changed: number, context: RuleContext) => affectedRows(reference, changed, context) },
      };
      // The template declares the column in that very table, which the compiler cannot follow through data.
      return check as unknown as AnyRowCheck;
    });
}

function unknownName(
  name: string,
  names: readonly string[],
  { table, column, roster }: Reference,
  row: number,
  context: RuleContext,
): RuleReport {
  const found = nearest(name, rosterNames(roster, context));
  if (!found) return { params: { name, reason: 'far' } };
  const corrected = new Set(names.map((other) => (other === name ? found.value : other)));
  const before = columnOf(context.book, table, column).raw[row] ?? null;
  return {
    params: { name, nearest: found.value, reason: 'near' },
    suggestion: found.value,
    ...(found.clear ? { fix: { before, after: [...corrected].join(SEPARATOR), safe: false } } : {}),
  };
}

/** Rows naming what the changed row calls itself, and those naming what no row does: another name may be their nearest now. */
function* affectedRows({ byName, roster }: Reference, changed: number, context: RuleContext): Iterable<number> {
  const index = context.index.of(byName);
  for (const name of namesAt(columnOf(context.book, roster, rosters[roster].column), changed)) yield* index.rows(name);
  for (const name of index.allKeys()) if (!isKnown(roster, name, context)) yield* index.rows(name);
}
