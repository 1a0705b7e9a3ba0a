import { tableAt } from '../find-tables';
import { givenColumn } from '../given-column';
import { BadMap, mappedColumns, type MappedTable } from '../map-file';
import { recognised } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import { isBirthKey } from './birth-facts';
import { formRows, type HasFormat } from './form-body';
import type { FormFilling, FormList } from './form-list';
import { formVocabularies } from './form-vocabularies';
import { isHouseholdKey } from './nth-households';
import { isVisitKey } from './nth-visits';
import { MONTH_KEY } from './part-figures';
import { partFigure } from './part-key';
import { isJointKey } from './joint-facts';
import { namedBy, sectionBlocks } from './section-blocks';
import { isTickKey } from './tick-marks';

/** Whether a key is not a column of a source but a value that is worked out for a form. */
function isOfOwnKind(key: string): boolean {
  return key === MONTH_KEY || isVisitKey(key) || isHouseholdKey(key) || isBirthKey(key) || isJointKey(key);
}

/**
 * The list that a table of the user's map names; none where it names single cells only. @throws BadMap where its source
 * or one of its columns is not known
 */
export function mappedList(
  mapped: MappedTable,
  lookup: CellLookup,
  hasFormat: HasFormat,
  { context }: FormFilling,
): readonly FormList[] {
  const { header, source, filter } = mapped;
  if (!header || Object.keys(mapped.columns).length === 0) return [];
  const vocabulary = formVocabularies.find(({ id }) => id === source);
  if (!vocabulary) throw new BadMap(`source: ${source ?? ''}`);
  const columns = mappedColumns(mapped);
  const table = tableAt(lookup, header, columns);
  const matched = [...columns].map(([number, key]) => {
    const isField = isOfOwnKind(key) || vocabulary.fields.some((field) => field.key === key);
    if (!isField && !partFigure(key, context) && !isTickKey(key, context)) throw new BadMap(`columns: ${key}`);
    return givenColumn(table, number, key);
  });
  const found = recognised(table, vocabulary.id, matched);
  const blocks = sectionBlocks(table, lookup, hasFormat);
  const [[key, [value, ...others]] = ['', []], ...further] = Object.entries(filter ?? {});
  if (blocks.length > 0 && value !== undefined && others.length + further.length === 0) {
    const wanted = [{ values: { [key]: value }, trace: [] }];
    const block = blocks.find((one) => namedBy([one], wanted) !== null);
    if (block) return [{ recognised: found, body: block.body, filter }];
  }
  return [{ recognised: found, body: formRows(table, lookup, hasFormat), filter }];
}
