import { numberedHeadings } from './plain-text';
import type { NumberRun, Paragraph, Report, Sentence } from './text/report';
import { sentenceText } from './text/runs';

/**
 * A number as `--json` prints it: its text, its value in the ledger's unit, what it is of, and its sheet rows by table.
 */
function numberJson({ text, value, of, trace }: NumberRun) {
  return { text, value, of, rows: Object.fromEntries(trace.map(({ table, rows }) => [table, rows])) };
}

function sentenceJson(sentence: Sentence) {
  return {
    text: sentenceText(sentence),
    numbers: sentence.flatMap((run) => (run.kind === 'number' ? [numberJson(run)] : [])),
    blanks: sentence.flatMap((run) => (run.kind === 'blank' && run.text === null ? [run.wanted] : [])),
  };
}

const paragraphsJson = (paragraphs: readonly Paragraph[]) => paragraphs.map((sentences) => sentences.map(sentenceJson));

/** The draft as `--json` prints it: headings, sentences, and each number with the rows it was made from. */
export function reportJson(report: Report) {
  const { kind, title, notes, unit, date, opening, sections, figureSheet } = report;
  const headings = numberedHeadings(sections);
  return {
    kind,
    title,
    notes,
    opening: paragraphsJson(opening),
    figures: (figureSheet?.figures ?? []).map(({ name, number, unit: of }) => ({
      name,
      unit: of,
      ...numberJson(number),
    })),
    sections: sections.map(({ level, paragraphs }, at) => ({
      level,
      heading: headings[at],
      paragraphs: paragraphsJson(paragraphs),
    })),
    unit,
    date,
  };
}
