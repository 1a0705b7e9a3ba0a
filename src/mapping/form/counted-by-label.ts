import type { ReadingContext } from '../../records/cell-reader';
import { compact } from '../../records/characters';
import type { FoundTable } from '../found-table';
import { headerText } from '../header-text';
import { isRunningNumber } from '../known-headers';
import { labelOf, recognised, type MatchedColumn, type Recognised } from '../recognised';
import { monthNamed } from '../table-parts';
import { asksForOtherTime } from './asked-period';
import type { FormRow } from './form-body';
import type { FormSource } from './form-vocabularies';
import { measureNamed } from './measure-named';
import { partsAsked } from './part-columns';
import { MONTH_KEY } from './part-figures';
import { partKey, type PartMeasure } from './part-key';
import { namesValue } from './printed-labels';
import type { FilledPeriod } from './source';

const SURE = 0.92;
const FEWEST = 2;
const OF_LOG: ReadonlySet<PartMeasure> = new Set(['rows', 'persons', 'amount', 'deeds', 'reached']);

/** A list that counts the log, with a month, a 帮扶方式 or a 时机 printed in each row; null for any other list. */
export function countedByLabel(
  table: FoundTable,
  body: readonly FormRow[],
  { lists }: Pick<ReadingContext, 'lists'>,
  period: FilledPeriod,
): Recognised<FormSource> | null {
  const printed = body.flatMap((row) => row.printed ?? []);
  const [first] = printed;
  if (!first || printed.some(({ column }) => column !== first.column)) return null;
  const methods = new Set(lists.methods.map(compact));
  const isAll = (test: (text: string) => boolean): boolean =>
    printed.filter(({ text }) => test(compact(text))).length >= Math.max(FEWEST, printed.length / 2);
  const key = isAll((text) => monthNamed(text) !== null)
    ? MONTH_KEY
    : isAll((text) => methods.has(text))
      ? 'method'
      : isAll((text) => lists.occasions.some((occasion) => namesValue(text, occasion, 'occasion')))
        ? 'occasion'
        : null;
  if (key === null) return null;
  const columns = table.columns.flatMap(({ column, headers }): MatchedColumn[] => {
    const label = labelOf(headers);
    if (column === first.column) return [{ column, key, label, unit: null, sure: SURE, reason: 'part' }];
    const measured = isRunningNumber(label) || headers.length === 0 ? null : measureNamed(headers);
    if (!measured || !OF_LOG.has(measured.measure)) return [];
    // A 累计 column is not about the row's own month.
    if (key === MONTH_KEY && /累计/.test(headers.map((header) => headerText(header).words).join())) return [];
    if (asksForOtherTime(headers, measured.measure, period)) return [];
    const figure = { measure: measured.measure, of: null, value: '' };
    return [{ column, key: partKey(figure), label, unit: measured.unit, sure: SURE, reason: 'part' }];
  });
  const isCounted = columns.length > 1 || (key !== MONTH_KEY && partsAsked(table, { lists }, period).size > 0);
  return isCounted ? recognised(table, 'AssistanceLog', columns) : null;
}
