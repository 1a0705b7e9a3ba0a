import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertRows } from '../../src/xlsx/rows/insert-rows';
import { savePackage } from '../../src/xlsx/opc/save';
import { openPackage } from '../../src/xlsx/workbook/open';
import { describeWith, pythonWithOpenpyxl, run, sharedFolder } from '../support/programs';

const folder = mkdtempSync(join(tmpdir(), 'insert-rows-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Makes a workbook with openpyxl, lets rows come in, and answers what openpyxl sees then. */
async function after(
  script: string,
  rows: { after: number; count: number; stretch: boolean; like: number },
): Promise<unknown> {
  const python = pythonWithOpenpyxl() ?? 'python3';
  const [source, target] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
  const make = `import openpyxl\nfrom openpyxl.styles import *\nfrom openpyxl.worksheet.datavalidation import DataValidation\nfrom openpyxl.formatting.rule import CellIsRule\nwb=openpyxl.Workbook();ws=wb.active;ws.title='表'\n${script}\nwb.save(${JSON.stringify(source)})`;
  run(python, ['-c', make]);
  const pkg = await insertRows(await openPackage(readFileSync(source)), { sheet: '表', ...rows });
  writeFileSync(target, await savePackage(pkg));
  run(join(sharedFolder() ?? '', 'tools', 'check-xlsx'), [target]);
  const see = `import openpyxl,json\nwb=openpyxl.load_workbook(${JSON.stringify(target)})\nws=wb['表']\nprint(json.dumps({'cells':{f'{s.title}!{c.coordinate}':c.value for s in wb for r in s.iter_rows() for c in r if c.value is not None},'merged':sorted(str(m) for m in ws.merged_cells.ranges),'heights':{str(k):v.height for k,v in ws.row_dimensions.items() if v.height},'validations':[str(d.sqref) for d in ws.data_validations.dataValidation],'rules':[str(c.sqref) for c in ws.conditional_formatting],'area':str(ws.print_area),'titles':str(ws.print_title_rows),'bold':[c.coordinate for r in ws.iter_rows() for c in r if c.font.b],'breaks':[b.id for b in ws.row_breaks.brk],'notes':{c.coordinate:c.comment.text for r in ws.iter_rows() for c in r if c.comment}},ensure_ascii=False))`;
  return JSON.parse(run(python, ['-c', see]));
}

describeWith(['python with openpyxl', 'shared folder', 'xmllint'], 'rows that come into a sheet', () => {
  test('push down what is below, stretch what goes over them, and look like their neighbour', async () => {
    const seen = await after(
      `
for r in range(3,7):
    ws.row_dimensions[r].height=21
    ws.cell(r,1,r).font=Font(bold=True); ws.cell(r,2,r*10); ws.cell(r,3,f'=A{r}+B{r}')
    ws.merge_cells(f'D{r}:E{r}')
ws['A1']='title'; ws.merge_cells('A1:E1')
ws['A7']='=SUM(A3:A6)'; ws['B7']='=SUM(B$3:B$6)+LOG10(100)&"A5"'; ws['A8']='=A6'; ws.merge_cells('C7:E8')
dv=DataValidation(type='list',formula1='"a,b"'); dv.add('B3:B6'); ws.add_data_validation(dv)
ws.conditional_formatting.add('A3:A6',CellIsRule(operator='greaterThan',formula=['A$3']))
ws.print_area='A1:E8'; ws.print_title_rows='1:2'
from openpyxl.comments import Comment
ws['A7'].comment=Comment('sum','me'); ws['A3'].comment=Comment('first','me')
from openpyxl.worksheet.pagebreak import Break
ws.row_breaks.append(Break(id=6))
o=wb.create_sheet('别的'); o['A1']="=SUM(表!A3:A6)"; o['A2']="='表'!A7"; o['A3']='=A7'
`,
      { after: 5, count: 2, stretch: false, like: 5 },
    );
    expect(seen).toEqual({
      cells: {
        '表!A1': 'title',
        '表!A3': 3,
        '表!B3': 30,
        '表!C3': '=A3+B3',
        '表!A4': 4,
        '表!B4': 40,
        '表!C4': '=A4+B4',
        '表!A5': 5,
        '表!B5': 50,
        '表!C5': '=A5+B5',
        '表!C6': '=A6+B6',
        '表!C7': '=A7+B7',
        '表!A8': 6,
        '表!B8': 60,
        '表!C8': '=A8+B8',
        '表!A9': '=SUM(A3:A8)',
        '表!B9': '=SUM(B$3:B$8)+LOG10(100)&"A5"',
        '表!A10': '=A8',
        '别的!A1': '=SUM(表!A3:A8)',
        '别的!A2': "='表'!A9",
        '别的!A3': '=A7',
      },
      merged: ['A1:E1', 'C9:E10', 'D3:E3', 'D4:E4', 'D5:E5', 'D6:E6', 'D7:E7', 'D8:E8'],
      heights: { 3: 21, 4: 21, 5: 21, 6: 21, 7: 21, 8: 21 },
      validations: ['B3:B8'],
      rules: ['A3:A8'],
      area: "['$A$1:$E$10']",
      titles: '1:2',
      bold: ['A3', 'A4', 'A5', 'A6', 'A7', 'A8'],
      breaks: [8],
      notes: { A3: 'first', A9: 'sum' },
    });
  });

  test('are taken in by a total over a single row', async () => {
    const seen = await after(
      `
ws['A2']=None; ws['A2'].font=Font(bold=True); ws['A3']='=SUM(A2:A2)'; ws['B3']='=COUNTA(A2)'
dv=DataValidation(type='whole'); dv.add('A2'); ws.add_data_validation(dv)
`,
      { after: 2, count: 3, stretch: true, like: 2 },
    );
    expect(seen).toMatchObject({
      cells: { '表!A6': '=SUM(A2:A5)', '表!B6': '=COUNTA(A2)' },
      validations: ['A2:A5'],
      bold: ['A2', 'A3', 'A4', 'A5'],
    });
  });
});
