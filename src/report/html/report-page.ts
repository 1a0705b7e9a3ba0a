import { sha256 } from '@noble/hashes/sha2.js';
import { maskNumbersIn } from '../../submission/mask';
import type { Book } from '../../templates/ledgers';
import { numberedHeadings } from '../plain-text';
import type { FigureSheet, NumberRun, Paragraph, Report, Run } from '../text/report';
import { blank, runText } from '../text/runs';
import { escapeHtml } from './escape';
import { MaskedRows } from './masked-rows';
import { rowsPanel, type PanelSource } from './rows-panel';
import { STYLE } from './style';

/** Gives each number of a page a link that opens the panel of its rows, without a script. */
class NumberedLinks {
  readonly panels: string[] = [];
  readonly #source: PanelSource;

  constructor(source: PanelSource) {
    this.#source = source;
  }

  link(number: NumberRun, unit = ''): string {
    const id = this.panels.length;
    this.panels.push(rowsPanel(number, id, this.#source));
    return `<a class="num" id="s${id}" href="#n${id}">${escapeHtml(number.text)}</a>${escapeHtml(unit)}`;
  }
}

/**
 * The draft as one self-contained HTML page: a click on a number shows its rows and how they add up. It loads nothing,
 * runs no script and masks personal numbers as a submission does.
 *
 * @param sheetOf the sheet that holds a ledger, under the name that the user gave it
 */
export function reportPage(report: Report, book: Book, sheetOf: (table: string) => string): string {
  const links = new NumberedLinks({ book, rows: new MaskedRows(book), sheetOf });
  const headings = numberedHeadings(report.sections);
  const paragraph = (sentences: Paragraph): string =>
    `<p>${sentences.map((sentence) => sentence.map((run) => runHtml(run, links)).join('')).join('')}</p>`;
  const body = [
    `<h1>${report.title.map(masked).join('<br>')}</h1>`,
    ...report.notes.map((note) => `<p class="note">${masked(note)}</p>`),
    ...report.opening.map(paragraph),
    ...(report.figureSheet ? [figuresHtml(report.figureSheet, links)] : []),
    ...report.sections.flatMap(({ level, paragraphs }, at) => [
      `<h${level + 1}>${masked(headings[at] ?? '')}</h${level + 1}>`,
      ...paragraphs.map(paragraph),
    ]),
    `<p class="sign">${masked(report.unit ?? runText(blank('填报单位')))}</p><p class="sign">${masked(report.date)}</p>`,
  ].join('\n');
  return page(
    report,
    `<main>\n<p class="note hint">点数字看来自哪几行。</p>\n${body}\n</main>\n${links.panels.join('\n')}`,
  );
}

function page(report: Report, body: string): string {
  const policy = `default-src 'none'; style-src 'sha256-${digest(STYLE)}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${masked(report.title.join(' '))}</title>`,
    `<style>${STYLE}</style></head>`,
    `<body>\n${body}\n</body></html>\n`,
  ].join('\n');
}

/** SHA-256 in base64, as a content security policy names it. */
function digest(text: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))));
}

function runHtml(run: Run, links: NumberedLinks): string {
  if (run.kind === 'number') return links.link(run);
  const text = masked(runText(run));
  return run.kind === 'blank' && run.text === null ? `<span class="blank">${text}</span>` : text;
}

function masked(text: string): string {
  return escapeHtml(maskNumbersIn(text));
}

function figuresHtml({ figures, chart }: FigureSheet, links: NumberedLinks): string {
  const lines = figures.map(
    ({ name, number, unit }) => `<tr><th>${masked(name)}</th><td>${links.link(number, unit)}</td></tr>`,
  );
  const most = Math.max(1, ...(chart?.bars ?? []).map(({ number }) => number.value));
  const bars = (chart?.bars ?? []).map(({ name, number }) => {
    const width = Math.max(1, Math.round((number.value / most) * 300));
    const bar = `<svg width="${width}" height="14" aria-hidden="true"><rect width="${width}" height="14" fill="#2f5597"/></svg>`;
    return `<tr><th>${masked(name)}</th><td>${bar} ${links.link(number)}</td></tr>`;
  });
  const drawn = chart ? `<p>${masked(chart.title)}</p><table class="chart">${bars.join('')}</table>` : '';
  return `<table class="figures">${lines.join('')}</table>${drawn}`;
}
