import type { Work } from '../../model/progress';
import { isBlank } from '../../records/characters';
import { readBook } from '../../records/read-book';
import type { IndicatorExample } from '../../templates/indicator-examples';
import type { ListName } from '../../templates/column';
import { indicators } from '../../templates/ledgers/indicators';
import type { CellFix, FixOutcome, WorkbookPort } from '../../workbook/port';
import { addOption } from '../add-option';
import { addLedger } from '../create';
import { locators } from '../locators';

export { indicatorExamples, type IndicatorExample } from '../../templates/indicator-examples';

/** What came of putting an example into 考核指标. */
export type ExampleAdded =
  | { readonly kind: 'added'; readonly sheet: string; readonly row: number; readonly rows: number }
  /** 考核指标 has rows of these names. */
  | { readonly kind: 'present'; readonly names: readonly string[] }
  /** 考核指标 lacks a column that the example fills. */
  | { readonly kind: 'noColumn'; readonly headers: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: FixOutcome['refused'][number] };

/**
 * Writes the rows of an example below the others of 考核指标, making the sheet where the workbook has none, and adds to
 * 可选项 what they need and it lacks. The caller checks again afterwards.
 * @throws WorkbookTrouble where the workbook is in the way
 */
export async function addExample(port: WorkbookPort, example: IndicatorExample, work: Work): Promise<ExampleAdded> {
  const found = (await readIndicators(port, work)) ?? (await madeIndicators(port, work));
  const { ledger, fixes, missing, names } = placed(example, found);
  if (names.length > 0) return { kind: 'present', names };
  if (missing.length > 0) return { kind: 'noColumn', headers: missing };
  for (const [list, values] of Object.entries(example.needs))
    for (const value of values) await addOption(port, { list: list as ListName, value }, work);
  const { refused } = await port.applyFixes(fixes, work);
  const [refusal] = refused;
  if (refusal) return { kind: 'refused', refusal };
  return { kind: 'added', sheet: ledger.sheet, row: fixes[0]?.place.row ?? 1, rows: example.rows.length };
}

async function readIndicators(port: WorkbookPort, work: Work) {
  const content = await port.read(locators, work);
  const grid = content.grids.find(({ table }) => table === indicators.table);
  const { book } = await readBook({ ...content, unread: [] }, work);
  return grid && book.Indicators.present ? { grid, ledger: book.Indicators } : null;
}

type FoundIndicators = NonNullable<Awaited<ReturnType<typeof readIndicators>>>;

async function madeIndicators(port: WorkbookPort, work: Work): Promise<FoundIndicators> {
  await addLedger(port, 'Indicators', work);
  const made = await readIndicators(port, work);
  if (!made) throw new Error('考核指标 was added and cannot be found');
  return made;
}

/** Where an example's cells go, and what keeps them from going there. */
function placed({ rows }: IndicatorExample, { grid, ledger }: FoundIndicators) {
  const headerRow = ledger.bounds?.headerRow ?? grid.top;
  const last = grid.values.findLastIndex((cells) => cells.some((cell) => !isBlank(cell)));
  const first = Math.max(grid.top + last, headerRow) + 1;
  const taken = new Set(ledger.columns.name.values);
  const missing = new Set<string>();
  const fixes = rows.flatMap((row, down) =>
    indicators.columns.flatMap(({ key, header }): readonly CellFix[] => {
      const after = row[key];
      if (typeof after !== 'string' && typeof after !== 'number') return [];
      const { sheetColumn } = ledger.columns[key];
      if (sheetColumn === null) {
        missing.add(header);
        return [];
      }
      const place = { row: first + down, column: sheetColumn };
      return [{ sheet: grid.sheet, place, fix: { before: null, after, safe: true } }];
    }),
  );
  const names = rows.flatMap(({ name }) => (typeof name === 'string' && taken.has(name) ? [name] : []));
  return { ledger, fixes, missing: [...missing], names };
}
