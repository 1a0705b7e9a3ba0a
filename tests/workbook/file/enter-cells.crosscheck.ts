import { blankPlans } from '../../../src/app/create';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import type { CellFix } from '../../../src/workbook/port';
import { describeWith } from '../../support/programs';
import { faults, openpyxlReport, recalculated, type OpenpyxlSheet } from './second-opinion';

const SHEET = '党支部名册';
/** A new workbook's 党支部名册 ends here. */
const LAST_ROW = 51;

const entered = (row: number, column: number, after: string | number): CellFix => ({
  sheet: SHEET,
  place: { row, column },
  fix: { before: null, after, safe: false },
});

interface Validation {
  readonly range: string;
  readonly type: string;
}

const branchesOf = (bytes: Uint8Array): OpenpyxlSheet => {
  const sheet = openpyxlReport(bytes).sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`no ${SHEET}`);
  return sheet;
};

async function filledPastTheEnd(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(await newWorkbook(blankPlans()));
  const { refused } = await workbook.enterCells(
    Array.from({ length: 30 }, (_, index) => entered(LAST_ROW - 9 + index, 1, `支部${index + 1}`)),
    unwatched,
  );
  expect(refused).toEqual([]);
  return workbook.save();
}

describeWith(
  ['python with openpyxl', 'soffice', 'shared folder', 'xmllint'],
  'rows typed below a ledger’s table',
  () => {
    let bytes: Uint8Array;
    let filled: OpenpyxlSheet;
    beforeAll(async () => {
      bytes = await filledPastTheEnd();
      filled = branchesOf(bytes);
    }, 60_000);

    test.each([
      ['the file itself', () => Promise.resolve(filled)],
      ['what LibreOffice makes of it', async () => branchesOf(await recalculated(bytes))],
    ])('have its dropdowns, and the table holds them: %s', async (_, opinion) => {
      const { tables, validations } = (await opinion()) as unknown as {
        readonly tables: readonly (readonly [name: string, range: string])[];
        readonly validations: readonly Validation[];
      };
      expect(tables.map(([name, range]) => [name, range])).toEqual([['Branches', 'A1:H71']]);
      // Text lengths, dates and lists alike reach to the new last row.
      const ends = validations
        .flatMap(({ range }) => range.split(' '))
        .map((range) => range.replace(/^.*:\$?[A-Z]+\$?/, ''));
      expect(ends.length).toBeGreaterThan(5);
      expect(new Set(ends)).toEqual(new Set(['71']));
    });

    test('look like the last row of before, and Excel has nothing to repair', () => {
      const { cells } = filled;
      for (const letters of ['A', 'D', 'G']) {
        const [old, fresh] = [cells[`${letters}${LAST_ROW}`], cells[`${letters}71`]];
        expect(fresh).toMatchObject({ format: old?.format, font: old?.font, align: old?.align, border: old?.border });
      }
      expect(cells['A71']?.value).toBe('支部30');
      expect(faults(bytes)).toEqual([]);
    });
  },
);
