import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, ShadingType, TextRun } from 'docx';
import { runText } from '../text/runs';
import type { Paragraph as Sentences, Run } from '../text/report';
import type { CommentBook } from './comment-book';
import { BLANK_FILL, FONT, LINE, SIZE, TITLE_LINE } from './look';

const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
/** A first line indented by two characters. */
const INDENT = { firstLineChars: 200, firstLine: SIZE.body * 20 } as const;

/** The same font for Chinese, letters and figures, as official papers have it. */
export function fonts(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name } as const;
}

/** A line of the title. */
export function titleLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: exact(TITLE_LINE),
    children: [new TextRun({ text, font: fonts(FONT.title), size: SIZE.title })],
  });
}

/** A heading, its number included; the level makes it show in Word's navigation. */
export function headingLine(text: string, level: 1 | 2): Paragraph {
  const font = fonts(level === 1 ? FONT.heading : FONT.subheading);
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    spacing: exact(LINE),
    indent: INDENT,
    keepNext: true,
    children: [new TextRun({ text, font, size: SIZE.body, color: '000000' })],
  });
}

/** A paragraph of the body. */
export function bodyParagraph(sentences: Sentences, book: CommentBook): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: exact(LINE),
    indent: INDENT,
    children: sentences.flatMap((sentence) =>
      book.around(
        sentence.map(runOf),
        sentence.filter((run) => run.kind === 'number'),
      ),
    ),
  });
}

/** A note in the head, smaller and in another font. */
export function noteLine(text: string): Paragraph {
  return new Paragraph({
    spacing: exact(LINE),
    indent: { firstLineChars: 200, firstLine: SIZE.small * 20 },
    children: [new TextRun({ text, font: fonts(FONT.subheading), size: SIZE.small })],
  });
}

/**
 * A line of the signature (unit or day) below the text, at the right. @param indentChars characters to the right of it
 */
export function signatureLine(text: string, indentChars: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: exact(LINE),
    indent: { right: indentChars * SIZE.body * 10 },
    keepLines: true,
    children: [new TextRun(text)],
  });
}

/** An empty line. */
export function emptyLine(): Paragraph {
  return new Paragraph({ spacing: exact(LINE), children: [] });
}

function runOf(run: Run): TextRun {
  const isOpen = run.kind === 'blank' && run.text === null;
  return new TextRun({
    text: runText(run),
    ...(isOpen ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: BLANK_FILL } } : {}),
  });
}
