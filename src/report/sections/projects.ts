import type { SectionTotal } from '../../model/summary';
import type { ReportSource } from '../source';
import { wan } from '../text/amounts';
import { points } from '../text/lists';
import type { Paragraph } from '../text/report';
import { rowsIn } from '../text/rows';
import { count, inLine, joined, say } from '../text/runs';
import { projectLine } from './project-line';

/** A 板块 with projects: its name and its text. */
export interface SectionText {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Every 板块 with projects, in the order and under the names of 可选项. */
export function projectSections(source: ReportSource): readonly SectionText[] {
  return source.summary.sectionTotals.map((total) => ({
    name: inLine(total.section),
    paragraphs: [[sectionTotal(total), ...points(linesOf(total, source).map((line) => projectLine(line, source)))]],
  }));
}

function sectionTotal({ section, projects, funds, trace }: SectionTotal) {
  const money = funds > 0 ? say`，涉及资金${wan(funds, `${section} 资金`, trace)}元` : '';
  return joined(['共有项目', count(projects, `${section} 项目`, trace), '个', money, '。']);
}

/** The section's lines in the order of their first rows in the ledger. */
function linesOf({ section }: SectionTotal, { summary, book }: ReportSource) {
  return summary.sections
    .filter((line) => line.section === section)
    .map((line) => ({ line, first: rowsIn(line.trace, book, 'Projects')[0] ?? 0 }))
    .sort((a, b) => a.first - b.first)
    .map(({ line }) => line);
}
