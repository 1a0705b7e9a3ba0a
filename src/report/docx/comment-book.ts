import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun, type ICommentOptions } from 'docx';
import { sourceWords } from '../text/sources';
import type { NumberRun } from '../text/report';
import { FIXED_TIME } from './fixed-parts';

/**
 * Comments that say where numbers come from, one for each sentence. A draft becomes a paper: comments can be removed
 * all at once (审阅 → 删除 → 删除文档中的所有批注) without a change of text or pages, unlike endnotes. One for each sentence, since a
 * sentence with ten numbers would otherwise have ten balloons beside it.
 */
export class CommentBook {
  readonly comments: ICommentOptions[] = [];
  readonly #sheetOf: (table: string) => string;

  constructor(sheetOf: (table: string) => string) {
    this.#sheetOf = sheetOf;
  }

  /** The runs of a sentence, with a comment that names the rows of its numbers. */
  around<Child>(
    runs: readonly Child[],
    numbers: readonly NumberRun[],
  ): readonly (Child | CommentRangeStart | CommentRangeEnd | TextRun)[] {
    if (numbers.length === 0) return runs;
    const id = this.comments.length;
    const lines = [...new Set(numbers.map((number) => sourceWords(number, this.#sheetOf)))];
    this.comments.push({
      id,
      author: '双联台账',
      initials: '源',
      date: FIXED_TIME,
      children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
    });
    return [
      new CommentRangeStart(id),
      ...runs,
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ];
  }
}
