import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import { numberedHeadings } from '../plain-text';
import type { Report } from '../text/report';
import { blank, runText } from '../text/runs';
import { CommentBook } from './comment-book';
import { fixEntryTimes } from './entry-times';
import { barChart, figureTable } from './figure-tables';
import { coreProperties, fontTable } from './fixed-parts';
import { FONT, PAGE, SIZE } from './look';
import { bodyParagraph, emptyLine, fonts, headingLine, noteLine, signatureLine, titleLine } from './paragraphs';

/**
 * The draft as a .docx file in the layout of official documents. The same draft gives the same bytes.
 *
 * @param sheetOf the sheet that holds a ledger, under the name that the user gave it
 */
export async function reportDocx(report: Report, sheetOf: (table: string) => string): Promise<Uint8Array> {
  const book = new CommentBook(sheetOf);
  const children = content(report, book);
  const file = new Document({
    creator: '双联台账',
    evenAndOddHeaderAndFooters: true,
    comments: { children: book.comments },
    styles: { default: { document: { run: { font: fonts(FONT.body), size: SIZE.body } } } },
    sections: [
      {
        properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: margins() } },
        // Odd pages have their number at the right, even ones at the left.
        footers: {
          default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
          even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
        },
        children,
      },
    ],
  });
  const bytes = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties() },
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return fixEntryTimes(bytes);
}

function content(report: Report, book: CommentBook): readonly FileChild[] {
  const headings = numberedHeadings(report.sections);
  const { figureSheet: figures } = report;
  return [
    ...report.title.map(titleLine),
    ...report.notes.map(noteLine),
    ...(figures ? [] : [emptyLine()]),
    ...report.opening.map((sentences) => bodyParagraph(sentences, book)),
    ...(figures ? [figureTable(figures, book)] : []),
    ...(figures?.chart ? [noteLine(figures.chart.title), barChart(figures.chart.bars, book)] : []),
    ...report.sections.flatMap(({ level, paragraphs }, at) => [
      headingLine(headings[at] ?? '', level),
      ...paragraphs.map((sentences) => bodyParagraph(sentences, book)),
    ]),
    ...(figures ? [] : [emptyLine()]),
    ...signature(report),
  ];
}

/** Unit and day; on one line in a 简报, which must fit on one page. */
function signature({ unit, date, figureSheet }: Report): readonly Paragraph[] {
  const named = unit ?? runText(blank('填报单位'));
  return figureSheet ? [signatureLine(`${named}\u3000${date}`, 2)] : [signatureLine(named, 2), signatureLine(date, 4)];
}

function margins() {
  const { top, left, right, bottom, footer } = PAGE;
  return { top, left, right, bottom, footer };
}

/** — 1 — */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Paragraph {
  const oneCharacter = SIZE.small * 10;
  return new Paragraph({
    alignment,
    indent: alignment === AlignmentType.LEFT ? { left: oneCharacter } : { right: oneCharacter },
    children: [
      new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fonts(FONT.pageNumber), size: SIZE.small }),
    ],
  });
}
