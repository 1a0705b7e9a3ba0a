import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { sampleRows } from '../../src/sample/sample';
import { cli, useFolder } from '../cli/cli';
import { describeWith, run } from '../support/programs';

const folder = useFolder();

interface Read {
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly lines: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
}
const readBy = (file: string): Read =>
  JSON.parse(run('python3', [join(__dirname, 'read_docx_tables.py'), file])) as Read;

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });

describeWith(['python with openpyxl'], 'a Word form that was filled, read by another program', () => {
  test('every cell of its tables is what the ledgers say, and no other part changed', async () => {
    const form = new Document({
      sections: [
        {
          children: [
            new Paragraph('各村基本情况'),
            new Paragraph('填报单位：______  填报日期：____年__月__日'),
            tableOf([
              ['序号', '村名', '总户数（户）', '总人口（人）'],
              ['', '', '', ''],
              ['', '', '', ''],
              ['合计', '', '', ''],
            ]),
            new Paragraph('工作情况'),
            tableOf([
              ['村数（个）', '', '社区数（个）', ''],
              ['主要做法', '', '总户数', ''],
              ['说明', '截至____年__月__日，全乡共走访____次，满意率____%。', '', ''],
            ]),
            new Paragraph('负责人（签字）：______'),
          ],
        },
      ],
    });
    writeFileSync(folder('form.docx'), await Packer.toBuffer(form));
    await cli('sample', '-o', folder('sample.xlsx'));
    await cli(
      'fill',
      folder('form.docx'),
      '--from',
      folder('sample.xlsx'),
      '-o',
      folder('out.docx'),
      '--today',
      '2014-07-05',
    );
    const villages = sampleRows().Villages;
    const cell = (row: (typeof villages)[number], key: string): number | string =>
      (row as unknown as Record<string, number | string>)[key] ?? '';
    const sum = (key: string): string => String(villages.reduce((total, row) => total + Number(cell(row, key)), 0));
    const kinds = (kind: string): string => String(villages.filter((row) => cell(row, 'kind') === kind).length);
    const { tables, lines, parts } = readBy(folder('out.docx'));
    expect(tables[0]).toEqual([
      ['序号', '村名', '总户数（户）', '总人口（人）'],
      ...villages.map((row, at) =>
        [at + 1, cell(row, 'name'), cell(row, 'households'), cell(row, 'population')].map(String),
      ),
      ['合计', '', sum('households'), sum('population')],
    ]);
    expect(tables[1]).toEqual([
      ['村数（个）', kinds('村'), '社区数（个）', kinds('社区')],
      ['主要做法', '', '总户数', sum('households')],
      ['说明', '截至2014年6月30日，全乡共走访217次，满意率____%。', '', ''],
    ]);
    expect(lines).toEqual([
      '各村基本情况',
      '填报单位：示例乡人民政府  填报日期：____年__月__日',
      '工作情况',
      '负责人（签字）：______',
    ]);
    expect(parts).toEqual(readBy(folder('form.docx')).parts);
  });
});
