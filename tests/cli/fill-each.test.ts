import { readdirSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describeWith, run, sharedFolder } from '../support/programs';
import { cli, useFolder } from './cli';

const folder = useFolder();
const CARD = [
  ['干部双联情况登记表', null, null, null],
  ['姓名', null, '职务', null],
  ['联系村', null, '联系电话', null],
  ['联系户数（户）', null, '家庭住址', null],
];
const common = ['--from', folder('sample.xlsx'), '--today', '2014-07-05'];

beforeAll(async () => {
  await cli('sample', '-o', folder('sample.xlsx'));
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('登记表');
  sheet.addRows(CARD);
  const line = { style: 'thin' } as const;
  for (const row of [2, 3, 4])
    for (const column of [1, 2, 3, 4])
      sheet.getCell(row, column).border = { top: line, bottom: line, left: line, right: line };
  await book.xlsx.writeFile(folder('card.xlsx'));
  const rows = CARD.slice(1).map(
    (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text ?? '')] })) }),
  );
  writeFileSync(
    folder('card.docx'),
    await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] })),
  );
});

async function sheetsOf(file: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

test('a card for each cadre in post comes into one workbook, and what is unknown is listed for each', async () => {
  const { code, out } = await cli(
    'fill',
    folder('card.xlsx'),
    ...common,
    '--each',
    'cadre',
    '-o',
    folder('all.xlsx'),
    '--json',
  );
  const told = JSON.parse(out) as { cards: string[]; filled: number; empty: { address: string; label: string }[] };
  expect([code, told.cards.length, told.cards[0]]).toEqual([0, 19, '周明远']);
  expect(told.empty.filter(({ label }) => label === '家庭住址')).toHaveLength(19);
  const book = await sheetsOf(folder('all.xlsx'));
  expect(book.worksheets.map(({ name }) => name)).toEqual(told.cards);
  const second = book.getWorksheet('李静');
  expect([second?.getCell('B2').value, second?.getCell('D2').value, second?.getCell('B3').value]).toEqual([
    '李静',
    '乡长',
    '平桥村',
  ]);
});

test('one that is chosen gets the only card; a name that nobody has writes nothing', async () => {
  await cli('fill', folder('card.xlsx'), ...common, '--each', 'cadre', '--only', '李静', '-o', folder('one.xlsx'));
  expect((await sheetsOf(folder('one.xlsx'))).worksheets.map(({ name }) => name)).toEqual(['李静']);
  const { code, err } = await cli(
    'fill',
    folder('card.xlsx'),
    ...common,
    '--each',
    'cadre',
    '--only',
    '无名',
    '-o',
    folder('no.xlsx'),
  );
  expect([code, err]).toEqual([2, expect.stringContaining('无名') as string]);
  expect(readdirSync(folder('.'))).not.toContain('no.xlsx');
});

test('a folder gets a file for each, in Word too, and never one over another', async () => {
  for (const kind of ['xlsx', 'docx']) {
    const args = ['fill', folder(`card.${kind}`), ...common, '--each', 'cadre', '-o', folder(`cards-${kind}`)];
    expect((await cli(...args)).code).toBe(0);
    expect(readdirSync(folder(`cards-${kind}`)).filter((name) => name.endsWith(`.${kind}`))).toHaveLength(19);
    const again = await cli(...args);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining(`周明远.${kind}`) as string]);
  }
});

test('a Word form asks for a folder, --only for --each, and a form that is no card says so', async () => {
  const word = await cli('fill', folder('card.docx'), ...common, '--each', 'cadre', '-o', folder('all.docx'));
  expect([word.code, word.err]).toEqual([2, expect.stringContaining('文件夹') as string]);
  const alone = await cli('fill', folder('card.xlsx'), ...common, '--only', '李静', '-o', folder('x.xlsx'));
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--each') as string]);
  const other = await cli('fill', folder('card.xlsx'), ...common, '--each', 'project', '-o', folder('x.xlsx'));
  expect([other.code, other.err]).toEqual([2, expect.stringContaining('没有认出') as string]);
});

test('a card that is filled without --each is told to be one', async () => {
  const { err } = await cli('fill', folder('card.xlsx'), ...common, '-o', folder('plain.xlsx'));
  expect(err).toContain('--each cadre');
});

describeWith(['shared folder', 'xmllint'], 'to Excel', () => {
  test('the workbook of all cards is sound', async () => {
    await cli('fill', folder('card.xlsx'), ...common, '--each', 'cadre', '-o', folder('sound.xlsx'), '--overwrite');
    run(`${sharedFolder() ?? ''}/tools/check-xlsx`, [folder('sound.xlsx')]);
  });
});
