import { unwatched } from '../../src/model/progress';
import { cadresSheet, userSheet } from './contract-plans';
import { sheetNamed } from './contract-values';
import type { Abilities, MakePort, PortUnderTest } from './port-under-test';

const DAY = 41_400;
const ROSTER = '名册';

/** A ledger of three columns in A1:C6 with two entries and three blank rows; the ID numbers are text. */
const roster = userSheet(
  ROSTER,
  [
    ['户主', '身份证号', '日期'],
    ['张三', '519900197001010011', 41_000],
    ['李四', '519900197001010029', 41_001],
  ],
  [
    { kind: 'style', range: { top: 2, left: 2, bottom: 6, right: 2 }, style: { numberFormat: '@' } },
    { kind: 'style', range: { top: 2, left: 3, bottom: 6, right: 3 }, style: { numberFormat: 'yyyy-mm-dd' } },
    { kind: 'table', name: 'Roster', range: { top: 1, left: 1, bottom: 6, right: 3 }, style: 'TableStyleLight9' },
  ],
);

const person = (name: string, id: string) =>
  new Map<number, string | { day: number }>([
    [1, name],
    [2, id],
    [3, { day: DAY }],
  ]);
const additions = (count: number) => [
  {
    sheet: ROSTER,
    lastRow: 3,
    rows: Array.from({ length: count }, (_, at) => person(`户${at + 1}`, `51990019700101${String(1000 + at)}`)),
  },
];

/** What an adapter promises of rows that are added to ledgers. */
export function rowsContract(makePort: MakePort, { knowsMerges }: Abilities): void {
  const sheetOf = async (workbook: PortUnderTest, name = ROSTER) => sheetNamed(await workbook.snapshot(), name);

  test('rows go into the blank rows below the last entry, each cell as it is, and are answered', async () => {
    const workbook = await makePort([roster]);
    const outcome = await workbook.port.addRows(additions(2), unwatched);
    const { cells, numberFormats, tables } = await sheetOf(workbook);
    expect(cells).toMatchObject({ A3: '李四', A4: '户1', B4: '519900197001011000', C4: DAY, A5: '户2', C5: DAY });
    expect(numberFormats).toMatchObject({ B5: '@', C5: 'yyyy-mm-dd' });
    expect(tables).toMatchObject([{ range: 'A1:C6' }]);
    expect(outcome).toMatchObject({ kind: 'added' });
    const filled = outcome.kind === 'added' ? outcome.cells : [];
    expect(filled.map(({ sheet, place, fix }) => [sheet, place.row, place.column, fix.before, fix.after])).toEqual([
      [ROSTER, 4, 1, null, '户1'],
      [ROSTER, 4, 2, null, '519900197001011000'],
      [ROSTER, 4, 3, null, DAY],
      [ROSTER, 5, 1, null, '户2'],
      [ROSTER, 5, 2, null, '519900197001011001'],
      [ROSTER, 5, 3, null, DAY],
    ]);
  });

  test('a cell that a row leaves out stays blank; a day comes out as a day where the column shows none', async () => {
    const workbook = await makePort([cadresSheet]);
    const blank = userSheet(
      '空',
      [['姓名', '日期']],
      [{ kind: 'table', name: 'Blank', range: { top: 1, left: 1, bottom: 4, right: 2 }, style: 'TableStyleLight9' }],
    );
    await workbook.port.write([blank], { onClash: 'refuse' }, unwatched);
    const rows = [new Map([[1, '王伟']]), new Map([[2, { day: DAY }]])];
    await workbook.port.addRows([{ sheet: '空', lastRow: 1, rows }], unwatched);
    const { cells, numberFormats } = await sheetOf(workbook, '空');
    expect(cells).toMatchObject({ A2: '王伟', B3: DAY });
    expect(Object.keys(cells)).not.toContain('B2');
    expect(numberFormats['B3']).toBe('yyyy-mm-dd');
  });

  if (knowsMerges)
    test('where the blank rows do not suffice the table takes in as many as it takes', async () => {
      const workbook = await makePort([roster]);
      expect(await workbook.port.addRows(additions(8), unwatched)).toMatchObject({ kind: 'added' });
      const { cells, numberFormats, tables } = await sheetOf(workbook);
      expect(tables).toMatchObject([{ range: 'A1:C11' }]);
      expect(cells).toMatchObject({ A11: '户8', B11: '519900197001011007', C11: DAY });
      expect(numberFormats).toMatchObject({ B11: '@', C11: 'yyyy-mm-dd' });
    });

  test('a protected sheet is named, and nothing comes into another one either', async () => {
    const workbook = await makePort([roster, cadresSheet]);
    await workbook.user.protect(cadresSheet.sheet);
    const before = await workbook.snapshot();
    const locked = { sheet: cadresSheet.sheet, lastRow: 6, rows: [new Map([[2, '新人']])] };
    expect(await workbook.port.addRows([...additions(1), locked], unwatched)).toMatchObject({
      kind: 'refused',
      reason: 'protected',
      place: expect.stringContaining(cadresSheet.sheet) as string,
    });
    expect(await workbook.snapshot()).toEqual(before);
  });
}
