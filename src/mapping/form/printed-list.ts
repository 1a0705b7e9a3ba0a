import type { ReadingContext } from '../../records/cell-reader';
import { wordsAbove, type FoundTable } from '../found-table';
import { matchTable } from '../recognise';
import { labelOf, withMatched, withoutMatches, type Recognised } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import type { FormRow } from './form-body';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { subjectKey } from './part-figures';
import { namesValue } from './printed-labels';
import { plainText, type FormSources } from './source';

const SURE = 0.92;
const FEWEST = 2;

/**
 * Matches a list by the labels printed in its rows, which say more than any header. Null where no source has them as
 * values.
 */
export function byPrintedLabels(
  table: FoundTable,
  body: readonly FormRow[],
  lookup: CellLookup,
  sources: FormSources,
  context: ReadingContext,
): Recognised<FormSource> | null {
  const printed = body.flatMap((row) => row.printed ?? []);
  const [first] = printed;
  if (!first || printed.length < FEWEST) return null;
  const labels = [...new Set(printed.map(({ text }) => text))];
  const title = wordsAbove(table);
  const hitsOf = (id: FormSource, key: string): number => {
    const values = [...new Set((sources.get(id) ?? []).map(({ values: row }) => plainText(row[key])))];
    return labels.filter((label) => values.some((value) => namesValue(label, value, key))).length;
  };
  const scored = formVocabularies.map(({ id, ...vocabulary }) => {
    const match = matchTable(table, lookup, { ...vocabulary, id }, context) as Recognised<FormSource>;
    const subject = subjectKey(id);
    const isTitled = vocabulary.title.test(title);
    const key = match.columns.find(({ column }) => column === first.column)?.key;
    const hits = key === undefined ? 0 : hitsOf(id, key);
    if (hits > 0 || subject === null) return { match, hits, isTitled, isSubject: key === subject };
    // The header may name another column than its labels do: 资金来源 over the names of 资金类别.
    const own = hitsOf(id, subject);
    return own >= Math.max(FEWEST, labels.length / 2)
      ? { match: withKey(match, first.column, subject), hits: own, isTitled, isSubject: true }
      : { match, hits, isTitled, isSubject: false };
  });
  const best = scored
    .filter(({ hits, match }) => hits > 0 && match.columns.length > 1)
    .sort(
      (a, b) =>
        b.match.columns.length - a.match.columns.length ||
        Number(b.isTitled) - Number(a.isTitled) ||
        Number(b.isSubject) - Number(a.isSubject) ||
        b.hits - a.hits,
    )[0];
  return best?.match ?? null;
}

/** A list whose column of labels is matched with a key by its labels, whatever its header says. */
function withKey(found: Recognised<FormSource>, column: number, key: string): Recognised<FormSource> {
  const label = labelOf(found.table.columns.find((one) => one.column === column)?.headers ?? []);
  const free = withoutMatches(found, (one) => one.column === column || one.key === key);
  return withMatched(free, [{ column, key, label, unit: null, sure: SURE, reason: 'values' }]);
}
