import type { MaterialSection } from '../../templates/material-sections';
import type { Trace } from '../../model/summary';

/** The kinds of reports: summary of a year or half-year, report of a month or a quarter, page of main figures. */
export const REPORT_KINDS = ['总结', '月报', '季报', '简报'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** How the rows of a number make it up. */
export type Basis =
  /** Each row counts one. */
  | { readonly kind: 'rows' }
  /** The cells of this column are added up; a blank 受益人数 counts 1 where a household is named. */
  | { readonly kind: 'sum'; readonly column: string }
  /** Rows that are alike in these columns count once. */
  | { readonly kind: 'distinct'; readonly columns: readonly string[] }
  /** Worked out from the rows as this sentence says. */
  | { readonly kind: 'said'; readonly words: string };

/** A number with the ledger rows that it was made from. */
export interface NumberRun {
  readonly kind: 'number';
  /** As it is written; for money `60万` or `1.5亿`. */
  readonly text: string;
  /** In the unit of the ledger (万元, 元, the quantity's unit), at most 4 decimals. */
  readonly value: number;
  /** What the number is of: 河堤修建 资金. */
  readonly of: string;
  readonly trace: Trace;
  readonly basis: Basis;
}

/** A place that no ledger can fill; `text` is what 总结素材 has for it, null where it has nothing. */
export interface BlankRun {
  readonly kind: 'blank';
  readonly section: MaterialSection | null;
  /** What is to be written there. */
  readonly wanted: string;
  readonly text: string | null;
}

export type Run = { readonly kind: 'text'; readonly text: string } | NumberRun | BlankRun;

/** The runs up to a full stop or semicolon; a comment of the document belongs to one sentence. */
export type Sentence = readonly Run[];
export type Paragraph = readonly Sentence[];

/** A heading with its paragraphs; level 1 is numbered 一、, level 2 （一）. */
export interface ReportSection {
  readonly level: 1 | 2;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One bar of the chart. */
export interface Bar {
  readonly name: string;
  readonly number: NumberRun;
}

/** The main figures of a 简报: a table and a chart. */
export interface FigureSheet {
  readonly figures: readonly { readonly name: string; readonly number: NumberRun; readonly unit: string }[];
  readonly chart: { readonly title: string; readonly bars: readonly Bar[] } | null;
}

/** A draft of a report: plain frozen data, to be written as .docx, page or text. */
export interface Report {
  readonly kind: ReportKind;
  /** Lines of the title. */
  readonly title: readonly string[];
  /** Notes for the head of the draft: rows that were left out. */
  readonly notes: readonly string[];
  readonly opening: readonly Paragraph[];
  readonly sections: readonly ReportSection[];
  readonly figureSheet: FigureSheet | null;
  /** 落款: the unit (null where 填报单位 is blank) and the day. */
  readonly unit: string | null;
  readonly date: string;
}
