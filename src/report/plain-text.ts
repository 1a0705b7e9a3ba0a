import { chineseOrdinal } from './text/lists';
import type { Report, ReportSection } from './text/report';
import { blank, runText, sentenceText } from './text/runs';

/** The headings with their numbers, 一、 and below it （一）; the only heading of a report has none. */
export function numberedHeadings(sections: readonly ReportSection[]): readonly string[] {
  if (sections.length === 1) return sections.map(({ heading }) => heading);
  let [first, second] = [0, 0];
  return sections.map(({ level, heading }) => {
    if (level === 1) {
      first += 1;
      second = 0;
      return `${chineseOrdinal(first)}、${heading}`;
    }
    second += 1;
    return `（${chineseOrdinal(second)}）${heading}`;
  });
}

/** How many places of a draft are still to be filled in. */
export function openBlanks({ opening, sections, unit }: Report): number {
  const runs = [...opening, ...sections.flatMap(({ paragraphs }) => paragraphs)].flat(2);
  return runs.filter((run) => run.kind === 'blank' && run.text === null).length + (unit === null ? 1 : 0);
}

/** The draft as plain text, a line for each heading and paragraph, for a mail or another program. */
export function plainText(report: Report): string {
  const headings = numberedHeadings(report.sections);
  const paragraph = (sentences: ReportSection['paragraphs'][number]): string =>
    `\u3000\u3000${sentences.map(sentenceText).join('')}`;
  return [
    ...report.title,
    ...report.notes,
    ...report.opening.map(paragraph),
    ...(report.figureSheet?.figures ?? []).map(({ name, number, unit }) => `${name}：${number.text}${unit}`),
    ...report.sections.flatMap(({ paragraphs }, at) => [
      `\u3000\u3000${headings[at] ?? ''}`,
      ...paragraphs.map(paragraph),
    ]),
    report.unit ?? runText(blank('填报单位')),
    report.date,
  ].join('\n');
}
