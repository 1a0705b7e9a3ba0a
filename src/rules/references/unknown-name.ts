import type { FindingParams } from '../../model/finding';
import type { LocalizedText } from '../../model/language';
import { isAlike, nearest } from '../../model/nearest';
import { columnOf, namesAt } from '../../standard/lookup/cells';
import { references, type Reference } from '../../standard/lookup/references';
import { isKnown, rosterNames, rosters } from '../../standard/lookup/rosters';
import { SEPARATOR, type RosterName } from '../../templates/column';
import type { TableName } from '../../templates/ledgers';
import type { AnyRowCheck, RuleContext, RuleReport } from '../rule';
import { joinedNames, mayBeJoined } from './joined-names';

/** Texts for cells that join several names of the roster: not separated by 、, or in a cell that takes one name only. */
export const SEVERAL_NAMES: Readonly<Record<'joined' | 'oneEach', LocalizedText>> = {
  joined: {
    zh: '已登记的有{parts}，几个之间要用“、”分开，请改为“{after}”；',
    en: 'Known are {parts}; part them with “、”: type “{after}”. ',
  },
  oneEach: {
    zh: '名册中有{parts}，但这一栏一行只写一个，请分成几行登记；',
    en: 'The roster has {parts}, but a row takes one of them here: give each a row of its own. ',
  },
};

/**
 * Further parameters of a rule's message. A `reason` among them replaces the usual one, and there is no suggestion
 * then.
 */
type FurtherParams = (unknown: { readonly table: TableName; readonly name: string }) => FindingParams;

function withParams(report: RuleReport, further: FindingParams): RuleReport {
  const params = { ...report.params, ...further };
  return 'reason' in further ? { params } : { ...report, params };
}

/**
 * The checks of R201–R204: every name that refers to the roster must be in it. In a cell with several names each
 * unknown one is a finding of its own.
 *
 * @param more further parameters for the message
 */
export function unknownNameChecks(roster: RosterName, more: FurtherParams = () => ({})): readonly AnyRowCheck[] {
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
              report(
                withParams(unknownName(name, names, reference, row, context), more({ table: reference.table, name })),
              );
          }
        },
        affectedBy: { [roster]: (changed: number, context: RuleContext) => affectedRows(reference, changed, context) },
      };
      // The column belongs to that table, which the compiler cannot follow through data.
      return check as unknown as AnyRowCheck;
    });
}

function unknownName(
  name: string,
  names: readonly string[],
  { table, column, roster, several }: Reference,
  row: number,
  context: RuleContext,
): RuleReport {
  const known = rosterNames(roster, context);
  const joined = joinedNames(name, known);
  if (joined && !several) return { params: { name, parts: quoted(joined.names), reason: 'oneEach' } };
  const before = columnOf(context.book, table, column).raw[row] ?? null;
  const cellWith = (answer: readonly string[]): string =>
    [
      ...new Set(
        names.flatMap((other) =>
          other === name ? answer : several ? (joinedNames(other, known)?.names ?? other) : other,
        ),
      ),
    ].join(SEPARATOR);
  if (joined) {
    const after = cellWith(joined.names);
    return {
      params: { name, parts: quoted(joined.names), after: joined.names.join(SEPARATOR), reason: 'joined' },
      suggestion: after,
      fix: { before, after, safe: joined.apart },
    };
  }
  const found = nearest(name, known);
  if (!found) return { params: { name, reason: 'far' } };
  return {
    params: { name, nearest: found.value, reason: 'near' },
    suggestion: found.value,
    ...(found.clear ? { fix: { before, after: cellWith([found.value]), safe: false } } : {}),
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('');
}

/** Rows that refer to the changed row's name, and rows with an unknown name whose finding may depend on that name. */
function* affectedRows({ byName, roster }: Reference, changed: number, context: RuleContext): Iterable<number> {
  const index = context.index.of(byName);
  const names = namesAt(columnOf(context.book, roster, rosters[roster].column), changed);
  for (const name of names) yield* index.rows(name);
  for (const unknown of index.allKeys()) {
    const hangsOn = (name: string): boolean => isAlike(unknown, name) || mayBeJoined(unknown, name);
    if (!isKnown(roster, unknown, context) && names.some(hangsOn)) yield* index.rows(unknown);
  }
}
