import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { savePackage } from '../../src/xlsx/opc/save';
import { storeResults } from '../../src/xlsx/results/store-results';
import { openPackage } from '../../src/xlsx/workbook/open';
import { describeWith, pythonWithOpenpyxl, run } from '../support/programs';

const folder = mkdtempSync(join(tmpdir(), 'functions-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Villages, persons, amounts and ID numbers in A to D, with a blank row and texts in other cases. */
const DATA = [
  ['乌木村', 3, 120.5, '519900195203040017'],
  ['平桥村', 5, 80, '519900196108120035'],
  ['乌木村', 2, 0, '519900195801010108'],
  [null, null, null, null],
  ['abc', 7, 33.3, 'x'],
  ['ABC', 7, -4, 'y'],
  ['新村', 0, 12, null],
];

const WORKED_OUT = [
  'COUNTIF(A1:A7,"乌木村")',
  'COUNTIF(A:A,"abc")',
  'COUNTIFS(A1:A7,"abc",B1:B7,7)',
  'COUNTIFS(A1:A7,A1,B1:B7,3)',
  'SUMIF(A1:A7,"乌木村",B1:B7)',
  'SUMIF(B1:B7,7)',
  'SUMIFS(C1:C7,A1:A7,"乌木村",B1:B7,2)',
  'SUMIFS(C1:C7,A1:A7,"没有")',
  'VLOOKUP("平桥村",A1:C7,3,FALSE)',
  'VLOOKUP("ABC",A1:C7,3,0)',
  'IFERROR(VLOOKUP("没有",A1:C7,3,0),"无")',
  'IFERROR(B1/B7,-1)',
  'MATCH("新村",A1:A7,0)',
  'MATCH(7,B1:B7,0)',
  'INDEX(C1:C7,MATCH("平桥村",A1:A7,0))',
  'INDEX(A1:C7,5,2)',
  'INDEX(A1:D1,2)',
  'MID(D1,7,8)',
  'LEFT(D1,6)&RIGHT(D1,4)',
  'LEN(D2)',
  'LEFT(A1)',
  'CONCATENATE(A1,B1,"人")',
  'C1&"元"',
  'IF(AND(B1>2,B2>2),"够","不够")',
  'IF(OR(B1>9,NOT(B2>9)),1,0)',
  'ROUND(SUM(C1:C7)/3,2)',
  'SUM(B1:B7)*2-ROW(B3)+COLUMN(C1)',
  'SUBTOTAL(9,B1:B7)',
  'SUM(别的!2:3)+B1',
];
const LEFT_TO_EXCEL = [
  'COUNTIF(B1:B7,">2")+B1',
  'COUNTIF(A1:A7,"乌*")',
  'VLOOKUP(B2,B1:C7,2)',
  'TEXT(C1,"0.00")',
  'SUMPRODUCT(B1:B7,C1:C7)',
  'COUNTIF(B1:B7,"3")',
];

describeWith(['python with openpyxl', 'soffice'], 'functions of formulas', () => {
  test('come to what LibreOffice makes of them, or to nothing', async () => {
    const source = join(folder, 'in.xlsx');
    const python = pythonWithOpenpyxl() ?? 'python3';
    const script = `import json,openpyxl
wb=openpyxl.Workbook();ws=wb.active;ws.title='表'
o=wb.create_sheet('别的');o['B2']=4;o['D3']=5;o['A4']=6
for r in json.loads(${JSON.stringify(JSON.stringify(DATA))}): ws.append(r or [None])
for n,f in enumerate(json.loads(${JSON.stringify(JSON.stringify([...WORKED_OUT, ...LEFT_TO_EXCEL]))}),1): ws.cell(n,8,'='+f)
wb.save(${JSON.stringify(source)})`;
    run(python, ['-c', script]);
    run('soffice', [
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'lo'),
      source,
    ]);
    const calculated = join(folder, 'lo', 'in.xlsx');
    const look = (file: string): readonly unknown[] =>
      JSON.parse(
        run(python, [
          '-c',
          `import json,openpyxl\nws=openpyxl.load_workbook(${JSON.stringify(file)},data_only=True).active\nprint(json.dumps([ws.cell(n,8).value for n in range(1,${WORKED_OUT.length + LEFT_TO_EXCEL.length + 1})],ensure_ascii=False))`,
        ]),
      ) as readonly unknown[];
    const theirs = look(calculated);
    const places = DATA.flatMap((_, row) => [1, 2, 3, 4].map((column) => ({ row: row + 1, column })));
    const { pkg } = await storeResults(await openPackage(readFileSync(calculated)), new Map([['表', places]]));
    const stored = join(folder, 'stored.xlsx');
    writeFileSync(stored, await savePackage(pkg));
    const ours = look(stored);
    expect(ours.slice(0, WORKED_OUT.length)).toEqual(theirs.slice(0, WORKED_OUT.length));
    expect(ours.slice(WORKED_OUT.length)).toEqual(LEFT_TO_EXCEL.map(() => null));
  }, 120_000);
});
