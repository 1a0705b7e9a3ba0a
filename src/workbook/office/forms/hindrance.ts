import type { CellRange } from '../../../model/cell';
import type { FormContent } from '../../../model/form-content';
import type { FormInsert, SheetEdits } from '../../../model/form-fill';
import { isThroughSheets, referencesOf } from '../../../xlsx/formulas/references';
import type { FormFormula } from './read-form';

/** What Excel tells of a form's sheet before it is filled. */
export interface FormFacts {
  readonly isProtected: boolean;
  /**
   * Whether rows are filtered, or some of those that are filled are hidden: values would get into the wrong rows
   * (office-js issue 224).
   */
  readonly isFiltered: boolean;
  readonly tables: readonly { readonly area: CellRange; readonly hasTotals: boolean }[];
  readonly formulas: readonly FormFormula[];
}

/** Why a form is not filled; null where nothing is in the way. */
export function hindrance(seen: FormContent, { inserts }: SheetEdits, facts: FormFacts): string | null {
  if (facts.isProtected) return 'protected';
  if (facts.isFiltered) return 'filtered';
  for (const insert of inserts) {
    const reason = cannotTakeRows(seen, insert, facts);
    if (reason !== null) return reason;
  }
  // Formulas that are written again must be understood.
  const isWritten = ({ row }: FormFormula): boolean => inserts.some(({ like, stretch }) => stretch || like === row);
  const isThrough = ({ formula }: FormFormula): boolean => referencesOf(formula).some(isThroughSheets);
  return facts.formulas.some((formula) => isWritten(formula) && isThrough(formula)) ? 'throughSheets' : null;
}

/** Why rows cannot be inserted at a place; null where they can. */
function cannotTakeRows(
  { merges }: FormContent,
  { after, like, stretch }: FormInsert,
  { tables }: FormFacts,
): 'table' | 'merged' | null {
  const across = tables.filter(({ area }) => area.top <= after && area.bottom > after);
  // A table takes in rows that are inserted within it, not those behind its last one; two tables side by side take
  // none.
  const isAtEnd = tables.some(({ area, hasTotals }) => (stretch ? area.bottom - (hasTotals ? 1 : 0) === after : false));
  if (across.length > 1 || isAtEnd) return 'table';
  // A cell merged over the rows above cannot be copied, and the new rows would not belong to it.
  const isBroken = merges.some(
    ({ top, bottom }) => bottom > top && top <= like && bottom >= like && !(top <= after && bottom > after),
  );
  return isBroken ? 'merged' : null;
}
