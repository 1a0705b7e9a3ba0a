import { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { fillSheets } from '../../../src/app/fill/fill-form';
import type { FormFilling } from '../../../src/mapping/form/form-list';
import { unwatched } from '../../../src/model/progress';
import { openDocxForm } from '../../../src/workbook/file/docx-form';
import { inflate, readArchive } from '../../../src/xlsx/opc/archive';
import { sampleFilling } from '../../mapping/filled-form';

let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

const SENTENCE = '上半年共走访____次，慰问折款______元。';
const FILLED = '上半年共走访217次，慰问折款21726.2元。';

/** A document with these paragraphs and, in a table of one cell, those. */
async function made(paragraphs: readonly Paragraph[], inTable: readonly Paragraph[] = []): Promise<Uint8Array> {
  const table = new Table({ rows: [new TableRow({ children: [new TableCell({ children: [...inTable] })] })] });
  const document = new Document({ sections: [{ children: [...paragraphs, ...(inTable.length > 0 ? [table] : [])] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function filled(bytes: Uint8Array) {
  const form = await openDocxForm(bytes);
  const sheets = fillSheets(form, filling, null);
  const { bytes: result, refused } = await form.fill(sheets, unwatched);
  const again = await openDocxForm(result);
  return {
    refused,
    empty: sheets.flatMap(({ empty }) => empty),
    texts: again.workbook.sheets.flatMap(({ sheet, values }) =>
      values.flatMap((row) => row.map((text) => `${sheet} ${String(text)}`)),
    ),
    before: await documentXml(bytes),
    after: await documentXml(result),
  };
}

async function documentXml(bytes: Uint8Array): Promise<string> {
  const entry = (await readArchive(bytes)).find(({ filename }) => filename === 'word/document.xml');
  if (!entry) throw new Error('no document');
  return new TextDecoder().decode(await inflate(entry));
}

test('blanks in the sentences of a cell are filled, in whichever paragraph they stand', async () => {
  const { texts, refused } = await filled(await made([], [new Paragraph('一、工作情况'), new Paragraph(SENTENCE)]));
  expect(refused).toEqual([]);
  expect(texts).toEqual([`Table1 一、工作情况\n${FILLED}`]);
});

test('blanks in paragraphs outside the tables are filled, and what is not known is listed', async () => {
  const own = [new Paragraph('双联工作情况'), new Paragraph(SENTENCE), new Paragraph('负责人（签字）：______')];
  const { texts, empty } = await filled(await made(own, [new Paragraph('备注')]));
  expect(texts).toEqual(['Table1 备注', 'Text 双联工作情况', `Text ${FILLED}`, 'Text 负责人（签字）：______']);
  expect(empty).toEqual([{ address: 'Text!A3', label: '负责人（签字）：____' }]);
});

test('a day with three blanks is listed as one', async () => {
  const { empty } = await filled(await made([new Paragraph('审核人：________  填报日期：____年__月__日')]));
  expect(empty.map(({ label }) => label)).toEqual(['审核人：____', '填报日期：____年__月__日']);
});

test('who reports of which period, and until which day figures are counted, is known', async () => {
  const own = ['填报单位（盖章）：______  报告期：____', '截至____年__月__日，填报单位：____村'].map(
    (text) => new Paragraph(text),
  );
  const { texts, empty } = await filled(await made(own));
  expect(texts).toEqual([
    'Text 填报单位（盖章）：示例乡人民政府  报告期：2014年上半年',
    'Text 截至2014年6月30日，填报单位：____村',
  ]);
  expect(empty).toEqual([{ address: 'Text!A2', label: '填报单位：____村' }]);
});

test('runs keep their letters, a blank that goes over several of them too, and nothing else is touched', async () => {
  const runs = [
    new TextRun('上半年共走访'),
    new TextRun({ text: '__', color: 'C00000', underline: {} }),
    new TextRun({ text: '__', color: '00B050' }),
    new TextRun('次 & 其他'),
  ];
  const { before, after, texts } = await filled(await made([new Paragraph({ children: runs }), new Paragraph('')]));
  expect(texts).toContain('Text 上半年共走访217次 & 其他');
  expect(after).toBe(before.replace('>__</w:t>', '>217</w:t>').replace('>__</w:t>', '></w:t>'));
});

test('a title that asks for another time leaves the blanks as they are', async () => {
  const { texts, empty } = await filled(
    await made([new Paragraph('2013年3月工作情况'), new Paragraph('共走访____次')]),
  );
  expect(texts).toEqual(['Text 2013年3月工作情况', 'Text 共走访____次']);
  expect(empty.map(({ label }) => label)).toEqual(['共走访____次']);
  const march = await filled(await made([new Paragraph('2014年3月工作情况'), new Paragraph('共走访____次')]));
  expect(march.texts.at(-1)).toBe('Text 共走访33次');
});

test('the number of a row that is copied, and dots for more rows, give way to what comes into their cells', async () => {
  const row = (...texts: readonly string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const table = new Table({ rows: [row('序号', '户主姓名', '帮扶干部'), row('1', '', ''), row('……', '', '')] });
  const document = new Document({ sections: [{ children: [table] }] });
  const form = await openDocxForm(new Uint8Array(await Packer.toBuffer(document)));
  const { bytes } = await form.fill(fillSheets(form, filling, null), unwatched);
  const { workbook } = await openDocxForm(bytes);
  const numbers = workbook.sheets[0]?.values.map(([number]) => number);
  expect(numbers).toEqual(['序号', ...Array.from({ length: 49 }, (_, at) => String(at + 1))]);
});

test('underlined spaces and tabs are blanks as underscores are, and what comes in is underlined', async () => {
  const line = (text: string) => new TextRun({ text, underline: {} });
  const tab = new TextRun({ children: [new Tab()], underline: {} });
  const runs = [
    '截至',
    line('    '),
    '，走访',
    line('  '),
    line(' '),
    '次，结对帮扶',
    tab,
    '户，满意率',
    line('   '),
    '%',
  ];
  const children = runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run));
  const { texts, after, empty } = await filled(await made([new Paragraph({ children })]));
  expect(texts).toEqual(['Text 截至2014年6月30日，走访217次，结对帮扶49户，满意率___%']);
  expect(after).toMatch(/<w:u [^>]*\/><\/w:rPr><w:t[^>]*>217<\/w:t>/);
  expect(after).toMatch(/<w:u [^>]*\/><\/w:rPr><w:t xml:space="preserve">49<\/w:t><\/w:r>/);
  expect(empty.map(({ label }) => label)).toEqual(['满意率____%']);
});

test('underlined words are words, and an underlined space between them is one', async () => {
  const children = [
    new TextRun({ text: '  乌木村  ', underline: {} }),
    new TextRun({ text: '工作 情况', underline: {} }),
  ];
  const { texts, empty } = await filled(await made([new Paragraph({ children })]));
  expect(texts).toEqual(['Text 乌木村  工作 情况']);
  expect(empty).toEqual([]);
});

test('a cell of underlined spaces is empty, and a blank before its unit is for the label beside it', async () => {
  const blank = (...texts: readonly (string | TextRun)[]) =>
    new Paragraph({ children: texts.map((text) => (typeof text === 'string' ? new TextRun(text) : text)) });
  const line = () => new TextRun({ text: '      ', underline: {} });
  const row = (...cells: readonly Paragraph[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [cell] })) });
  const table = new Table({
    rows: [row(blank('走访次数'), blank(line())), row(blank('好事实事'), blank(line(), '件'))],
  });
  const document = new Document({ sections: [{ children: [table] }] });
  const { texts } = await filled(new Uint8Array(await Packer.toBuffer(document)));
  expect(texts).toEqual(['Table1 走访次数', 'Table1 217', 'Table1 好事实事', 'Table1 51件']);
});

test('the lines below a title are titles as well, down to the first that says more', async () => {
  const own = ['附件2', '双联工作情况', '（2013年3月）', '一、共走访____次。'].map((text) => new Paragraph(text));
  const { empty } = await filled(await made(own));
  expect(empty.map(({ label }) => label)).toEqual(['共走访____次']);
  const plain = ['双联工作情况', '填报单位：示例乡', '截至2014年3月的资料另附。', '共走访____次。'];
  const { texts } = await filled(await made(plain.map((text) => new Paragraph(text))));
  expect(texts.at(-1)).toBe('Text 共走访217次。');
});
