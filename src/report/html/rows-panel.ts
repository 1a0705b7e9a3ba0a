import { unitsOf, type Amount } from '../../model/amount';
import { rowTexts } from '../../plan/sources/row-ranges';
import { tableNames, type Book, type TableName } from '../../templates/ledgers';
import { plainNumber } from '../text/amounts';
import type { NumberRun } from '../text/report';
import { shareOf } from './adding-up';
import { escapeHtml } from './escape';
import type { MaskedRows } from './masked-rows';

/** The most rows whose cells are shown for one number; of further rows only the numbers. */
const MOST_ROWS = 100;
/** The most terms of a written sum: 350 + 250 = 600. */
const MOST_TERMS = 12;
/** The longest list of row numbers, in characters. */
const LONGEST = 3000;

/** What the panels are made from. */
export interface PanelSource {
  readonly book: Book;
  readonly rows: MaskedRows;
  readonly sheetOf: (table: string) => string;
}

/** The panel with the rows behind a number and how they add up; CSS shows it while the page's address points at it. */
export function rowsPanel(number: NumberRun, id: number, source: PanelSource): string {
  const { of, text, trace, basis } = number;
  const words = basis.kind === 'said' ? `<p>${escapeHtml(basis.words)}</p>` : '';
  const tables = trace.flatMap(({ table, rows }) => {
    const known = tableNames.find((name) => name === table);
    return known ? [ledgerRows(number, known, rows, source)] : [];
  });
  return (
    `<section class="rows" id="n${id}" aria-label="${escapeHtml(`${of} ${text}`)}">` +
    `<a class="close" href="#s${id}">关闭</a><h3>${escapeHtml(of)} ${escapeHtml(text)}</h3>` +
    `${words}${tables.join('')}</section>`
  );
}

function ledgerRows(
  { basis }: NumberRun,
  table: TableName,
  sheetRows: readonly number[],
  { book, rows, sheetOf }: PanelSource,
): string {
  const share = shareOf(basis, table, book);
  const found = sheetRows.flatMap((sheetRow) => rows.at(table, sheetRow) ?? []);
  const shares = share ? found.map(({ row }) => share(row)) : null;
  const shown = found.slice(0, MOST_ROWS);
  const filled = rows.headers(table).map((_, at) => shown.some(({ cells }) => cells[at] !== ''));
  const kept = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => filled[at]);
  const heads = ['行', ...kept(rows.headers(table)), ...(shares ? ['计入'] : [])];
  const lines = shown.map(({ sheetRow, cells }, at) => [
    String(sheetRow),
    ...kept(cells),
    ...(shares ? [shareText(shares[at] ?? 0)] : []),
  ]);
  const rest = found.slice(MOST_ROWS).map(({ sheetRow }) => sheetRow);
  return (
    `<p>${escapeHtml(sheetOf(table))}，${found.length}行${shares ? `：${escapeHtml(sumWords(shares))}` : ''}</p>` +
    `<div class="wide"><table><tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr>` +
    lines.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('') +
    `</table></div>${rest.length > 0 ? `<p>${escapeHtml(restWords(rest))}</p>` : ''}`
  );
}

/** 350 + 250 = 600; of many rows just the sum, rounded as the text has it. */
function sumWords(shares: readonly Amount[]): string {
  const sum = plainNumber(unitsOf(shares.reduce((total, share) => total + share, 0)));
  if (shares.length > MOST_TERMS || shares.length === 1) return `各行相加 = ${sum}`;
  return `${shares.map(shareText).join(' + ')} = ${sum}`;
}

/** What one row adds, with all of its decimals. */
function shareText(share: Amount): string {
  return String(unitsOf(share, 6));
}

function restWords(rest: readonly number[]): string {
  const [first, ...more] = rowTexts(rest, LONGEST);
  return `另有${rest.length}行没有列出：${first?.text ?? ''}${more.length > 0 ? '等' : ''}`;
}
