import fc from 'fast-check';
import type { Checked } from '../../src/app/check';
import { checkAfterEdit } from '../../src/app/check-after-edit';
import type { SheetEdit } from '../../src/model/edit';
import type { CellValue, FormatRun } from '../../src/model/cell';
import { dayOf } from '../../src/model/day';
import type { WorkbookContent } from '../../src/model/grid';
import { ledgerTemplate } from '../../src/templates/ledgers';
import { messyRow, messyTables, withRows } from '../records/messy';
import { checkContent } from './check-content';

const TODAY = dayOf(2014, 7, 1) ?? 0;
const CODES = ['General', 'General', 'yyyy/m/d', '0!.0,"万"', '0%', '0.00'] as const;

/** A ledger's cells below its header row, each with the format it is shown in. */
type Sheet = (readonly [value: CellValue, code: string])[][];

function runsOf(sheet: Sheet, top: number, left: number): FormatRun[] {
  const runs = sheet.flatMap((row, down) =>
    row.flatMap(([value, code], along): FormatRun[] =>
      typeof value === 'number' && code !== 'General'
        ? [{ column: left + along, from: top + down, to: top + down, code }]
        : [],
    ),
  );
  return runs.toSorted((a, b) => a.column - b.column || a.from - b.from);
}

function contentOf(table: (typeof messyTables)[number], sheet: Sheet, totalsRow: number | undefined): WorkbookContent {
  const plain = withRows(
    table,
    sheet.map((row) => row.map(([value]) => value)),
  );
  return {
    ...plain,
    grids: plain.grids.map((grid) =>
      grid.table !== table || !grid.bounds
        ? grid
        : {
            ...grid,
            formats: runsOf(sheet, 2, 1),
            bounds: { ...grid.bounds, ...(totalsRow !== undefined && { totalsRow }) },
          },
    ),
  };
}

/** Rows of cells with formats, all as wide as the ledger. */
function rowsOf(table: (typeof messyTables)[number]): fc.Arbitrary<Sheet[number]> {
  return messyRow(table).chain((row) =>
    fc
      .array(fc.constantFrom(...CODES), { minLength: row.length, maxLength: row.length })
      .map((codes) => row.map((value, at) => [value, codes[at] ?? 'General'] as const)),
  );
}

/** Another one tries others. */
const SEED = Number(process.env['SEED'] ?? 20_140_701);

test(`after any edits, of cells and of how they are shown, the check is that of reading everything again (SEED=${SEED})`, async () => {
  const edit = (table: (typeof messyTables)[number]) =>
    fc.record({
      row: fc.nat(5),
      column: fc.nat(ledgerTemplate(table).columns.length - 1),
      width: fc.integer({ min: 1, max: 14 }),
      rows: fc.array(rowsOf(table), { minLength: 1, maxLength: 3 }),
    });
  const scene = fc.constantFrom(...messyTables).chain((table) =>
    fc.record({
      table: fc.constant(table),
      sheet: fc.array(rowsOf(table), { minLength: 1, maxLength: 5 }),
      edits: fc.array(edit(table), { minLength: 1, maxLength: 4 }),
      totalsRow: fc.option(fc.integer({ min: 3, max: 5 }), { nil: undefined }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(scene, async ({ table, sheet, edits, totalsRow }) => {
      const cells: Sheet = sheet.map((row) => [...row]);
      let checked: Checked | null = await checkContent(contentOf(table, cells, totalsRow), TODAY);
      for (const { row, column, width, rows } of edits) {
        const changed = rows.map((cellsOf) => cellsOf.slice(column, column + width));
        changed.forEach((row_, down) => {
          while (cells.length <= row + down)
            cells.push(ledgerTemplate(table).columns.map(() => [null, 'General'] as const));
          row_.forEach((cell, along) => {
            (cells[row + down] ?? [])[column + along] = cell;
          });
        });
        const told: SheetEdit = {
          kind: 'cells',
          sheet: ledgerTemplate(table).sheet,
          top: row + 2,
          left: column + 1,
          values: changed.map((row_) => row_.map(([value]) => value)),
          formats: runsOf(changed, row + 2, column + 1),
        };
        checked = checked && checkAfterEdit(checked, told);
      }
      const whole = await checkContent(contentOf(table, cells, totalsRow), TODAY);
      expect(checked?.findings).toEqual(whole.findings);
      expect(checked?.book).toEqual(whole.book);
    }),
    { numRuns: 150, seed: SEED },
  );
});

test('an edit that does not tell formats keeps those last read, beside it and in it', async () => {
  const row = ledgerTemplate('AssistanceLog').columns.map(({ header }): Sheet[number][number] =>
    header === '受益人数' ? [41703, 'm/d'] : [null, 'General'],
  );
  const checked = await checkContent(contentOf('AssistanceLog', [row], undefined), TODAY);
  const column = ledgerTemplate('AssistanceLog').columns.findIndex(({ header }) => header === '受益人数') + 1;
  const beside = checkAfterEdit(checked, { kind: 'cells', sheet: '帮扶日志', top: 2, left: 3, values: [['乌木村']] });
  const within = checkAfterEdit(checked, { kind: 'cells', sheet: '帮扶日志', top: 2, left: column, values: [[3]] });
  for (const after of [beside, within]) expect(after?.findings.filter(({ code }) => code === 'C105')).toHaveLength(1);
  const told = checkAfterEdit(checked, {
    kind: 'cells',
    sheet: '帮扶日志',
    top: 2,
    left: column,
    values: [[3]],
    formats: [],
  });
  expect(told?.findings.filter(({ code }) => code === 'C105')).toEqual([]);
});

test('a number in a column of text that is shown in another way is read again, though it holds the same', async () => {
  const cells = (code: string): Sheet => [
    ledgerTemplate('Cadres').columns.map(({ key }) =>
      key === 'name' ? ['王伟', 'General'] : key === 'post' ? [7, code] : [null, 'General'],
    ),
  ];
  const before = await checkContent(contentOf('Cadres', cells('yyyy/m/d'), undefined), TODAY);
  const whole = await checkContent(contentOf('Cadres', cells('General'), undefined), TODAY);
  const after = checkAfterEdit(before, {
    kind: 'cells',
    sheet: '干部名册',
    top: 2,
    left: 3,
    values: [[7]],
    formats: [],
  });
  expect(whole.book.Cadres.columns.post.values).not.toEqual(before.book.Cadres.columns.post.values);
  expect(after?.book).toEqual(whole.book);
});
