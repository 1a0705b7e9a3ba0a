import type { Work } from '../../model/progress';
import type { IndicatorExample } from '../../templates/indicator-examples';
import type { ListName } from '../../templates/column';
import type { WorkbookPort } from '../../workbook/port';
import { addOption } from '../add-option';
import { addRows, ledgerToFill, type RowsAdded } from '../add-rows';

export { indicatorExamples, type IndicatorExample } from '../../templates/indicator-examples';

/** What came of putting an example into 考核指标. */
export type ExampleAdded =
  | RowsAdded
  /** 考核指标 has rows of these names. */
  | { readonly kind: 'present'; readonly names: readonly string[] };

/**
 * Writes the rows of an example below the others of 考核指标, making the sheet where the workbook has none, and adds to 可选项
 * the values they need that it lacks. The caller checks again afterwards.
 * @throws WorkbookError where the workbook does not allow the change now
 */
export async function addExample(port: WorkbookPort, example: IndicatorExample, work: Work): Promise<ExampleAdded> {
  const found = await ledgerToFill(port, 'Indicators', work);
  const taken = new Set(found.ledger.columns['name']?.values);
  const names = example.rows.flatMap(({ name }) => (typeof name === 'string' && taken.has(name) ? [name] : []));
  if (names.length > 0) return { kind: 'present', names };
  const added = await addRows(port, 'Indicators', example.rows, found, work);
  if (added.kind !== 'added') return added;
  for (const [list, values] of Object.entries(example.needs))
    for (const value of values) await addOption(port, { list: list as ListName, value }, work);
  return added;
}
