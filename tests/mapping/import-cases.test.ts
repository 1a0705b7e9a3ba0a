import { readFileSync } from 'node:fs';
import { importTables, proposeImport } from '../../src/app/import/import-tables';
import { importJson } from '../../src/app/import/import-json';
import { formatDay } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { ledgerTemplate, type TableName } from '../../src/templates/ledgers';
import { readForeignWorkbook } from '../../src/workbook/file/read-foreign';
import { describeWith } from '../support/programs';
import { casesOf, isWanted, type ImportCase, type Wanted } from './cases';

const OPTIONS = { map: null, into: null, leftoverToRemarks: false };

describeWith(['shared folder'], 'old tables as townships have them', () => {
  describe.each(casesOf<ImportCase>('import').map((one) => [one.name, one] as const))('%s', (_, { file, expected }) => {
    const imported = async () => {
      const workbook = await readForeignWorkbook(readFileSync(file), unwatched);
      const workbooks = [{ file: '', workbook }];
      return importTables(proposeImport(workbooks, OPTIONS), OPTIONS);
    };

    test('every table is taken for what it is', async () => {
      const { tables } = importJson(await imported(), 'zh');
      const told = tables.map(({ sheet, header, ledger, columns, unmatched }) =>
        ledger === null ? { sheet, ledger } : { sheet, header, ledger, columns, unmatched },
      );
      expect(told).toEqual(
        expected.map.tables.map(({ sheet, header, ledger, columns, unmatched }) =>
          ledger === null ? { sheet, ledger } : { sheet, header, ledger, columns, unmatched },
        ),
      );
    });

    test('every row comes over, rightly, and no other', async () => {
      const { rows } = await imported();
      for (const [table, wanted] of Object.entries(expected.rows)) {
        const carried = (rows[table as keyof typeof rows] ?? []).map(({ cells }) => plain(table as TableName, cells));
        expect(carried.length).toBe(wanted.length);
        for (const row of wanted) expect(carried).toContainEqual(expect.objectContaining(matching(row, carried)));
      }
    });

    test('what cannot be read is told at its old place, and columns without a home are listed', async () => {
      const json = importJson(await imported(), 'zh');
      expect(json.unreadable.map(({ address }) => address)).toEqual(expect.arrayContaining([...expected.unreadable]));
      expect(json.leftover.map(({ header }) => header)).toEqual(expected.leftover);
    });
  });
});

/** A row with its days as ISO. */
function plain(
  table: TableName,
  cells: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | number | null>> {
  const dates = new Set(ledgerTemplate(table).columns.flatMap(({ key, type }) => (type.kind === 'date' ? [key] : [])));
  return Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [
      key,
      dates.has(key) && typeof value === 'number' ? formatDay(value) : (value as string | number | null),
    ]),
  );
}

/** The row of those carried that is wanted; else what was wanted, so that the failure shows it. */
function matching(
  row: Readonly<Record<string, Wanted>>,
  carried: readonly Readonly<Record<string, string | number | null>>[],
) {
  const found = carried.find((candidate) =>
    Object.entries(row).every(([key, wanted]) =>
      key === 'remarks' && typeof wanted === 'string'
        ? String(candidate[key] ?? '').includes(wanted)
        : isWanted(candidate[key] ?? null, wanted),
    ),
  );
  return found ?? row;
}
