import fc from 'fast-check';
import { parseRange, type CellValue } from '../../src/model/cell';
import type { Finding } from '../../src/model/finding';
import { unwatched } from '../../src/model/progress';
import type { AnyLedger } from '../../src/model/ledger';
import { readBook, type BookReading } from '../../src/records/read-book';
import { ledgerTemplate, type TableName } from '../../src/templates/ledgers';
import { messyRow, messyTables, withRows } from './messy';

const read = (table: TableName, rows: readonly (readonly CellValue[])[], order?: readonly number[]) =>
  readBook(withRows(table, rows, order), unwatched);
const anyLedger = ({ book }: BookReading, table: TableName): AnyLedger => book[table];

/** Each entry's values and states under their column keys. */
function entries(reading: BookReading, table: TableName): unknown[] {
  const { columns, sheetRows } = anyLedger(reading, table);
  return sheetRows.map((_, row) =>
    Object.fromEntries(
      Object.entries(columns).map(([key, { values, states, raw }]) => [key, [values[row], states[row], raw[row]]]),
    ),
  );
}

/** What findings say, wherever it stands. */
const saying = (findings: readonly Finding[]): string[] =>
  findings
    .map(({ code, column, value, suggestion, fix }) => JSON.stringify([code, column, value, suggestion, fix]))
    .toSorted();

const tableAndRows = fc
  .constantFrom(...messyTables)
  .chain((table) => fc.tuple(fc.constant(table), fc.array(messyRow(table), { maxLength: 8 })));

test('the order of columns changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      tableAndRows,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      async ([table, rows], weights) => {
        // A total is known by the row's first cell, so what is first must not change for such rows.
        const plain = rows.filter((row) => !row.some((cell) => /计$/.test(String(cell))));
        const order = ledgerTemplate(table)
          .columns.map((_, index) => ({ index, weight: Number(weights.next().value) }))
          .toSorted((a, b) => a.weight - b.weight)
          .map(({ index }) => index);
        const straight = await read(table, plain);
        const shuffled = await read(table, plain, order);
        expect(entries(shuffled, table)).toEqual(entries(straight, table));
        expect(saying(shuffled.findings)).toEqual(saying(straight.findings));
      },
    ),
  );
});

test('the order of rows changes nothing, and blank rows change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(tableAndRows, async ([table, rows]) => {
      const straight = await read(table, rows);
      const spread = await read(
        table,
        rows.toReversed().flatMap((row) => [[], row, ['', ' ', null]]),
      );
      expect(entries(spread, table)).toEqual(entries(straight, table).toReversed());
      expect(saying(spread.findings)).toEqual(saying(straight.findings));
    }),
  );
});

test('a safe fix leaves nothing to fix and keeps what was read', async () => {
  await fc.assert(
    fc.asyncProperty(tableAndRows, async ([table, rows]) => {
      const before = await read(table, rows);
      const mended = rows.map((row) => [...row]);
      const fixed = before.findings.filter(({ fix }) => fix?.safe);
      for (const { address, fix } of fixed) {
        const place = parseRange(address.split('!')[1] ?? '');
        const row = mended[(place?.top ?? 0) - 2];
        if (!row || !place || !fix) throw new Error(`No row for ${address}`);
        expect(row[place.left - 1]).toBe(fix.before);
        row[place.left - 1] = fix.after;
      }
      const after = await read(table, mended);
      const values = (reading: BookReading) =>
        Object.values(anyLedger(reading, table).columns).map((column) => column.values);
      expect(values(after)).toEqual(values(before));
      const fixedAddresses = new Set(fixed.map(({ address }) => address));
      // An old ID number that had a stray space is still an old ID number.
      const left = after.findings.filter(({ address, code }) => fixedAddresses.has(address) && code !== 'C109');
      expect(left).toEqual([]);
    }),
  );
});

test('a faulty cell has a null value, an error and nothing else; a cell that was read has no error', async () => {
  await fc.assert(
    fc.asyncProperty(tableAndRows, async ([table, rows]) => {
      const reading = await read(table, rows);
      const { columns, sheetRows } = anyLedger(reading, table);
      for (const { key, header } of ledgerTemplate(table).columns) {
        sheetRows.forEach((row, index) => {
          const at = reading.findings.filter(
            (finding) => finding.table === table && finding.row === row && finding.column === header,
          );
          const faulty = columns[key]?.states[index] === 2;
          expect(columns[key]?.values[index] === null).toBe(columns[key]?.states[index] !== 1);
          if (faulty) expect(at.map(({ severity }) => severity)).toEqual(['error']);
          else expect(at.filter(({ severity, code }) => severity === 'error' && code !== 'C101')).toEqual([]);
        });
      }
    }),
  );
});
