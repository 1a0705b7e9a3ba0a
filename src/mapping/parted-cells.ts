import type { CellValue } from '../model/cell';
import { compact, halfWidth, isBlank } from '../records/characters';
import { SEPARATOR } from '../templates/column';
import { headerText, wordKey } from './header-text';

/** Two facts of one cell that can be told apart in one way only. */
export interface PartedCell {
  /** What the column is for; null where the cell lacks it. */
  readonly own: string | number | null;
  readonly beside: string | number | null;
}

/** Columns that hold two facts in each cell: 身份证号/联系电话, 户数/人口. */
interface PartedColumn {
  readonly table: string;
  readonly key: string;
  /** Our column that the other fact comes into. */
  readonly beside: string;
  readonly asks: (words: string) => boolean;
  readonly parts: (text: string) => PartedCell | null;
}

const ID = /(?<![\dXx])\d{17}[\dXx](?![\dXx])/g;
const PHONE = /(?<!\d)(?:1\d{10}|0\d{2,3}-\d{7,8})(?!\d)/g;
/** What may stand between the two, and before them. */
const AROUND = /身份证号?码?|联系电话|联系方式|手机号?|电话|[\s:：;；,，、/()（）|.。-]/g;
const COUNTS = /^(?:共|计)?([\d,]+)户[、,;/]?\(?(?:共|计)?([\d,]+)[人口]\)?$/;

const PARTED: readonly PartedColumn[] = [
  {
    table: 'Pairings',
    key: 'idNumber',
    beside: 'phone',
    asks: (words) =>
      /身份证|身份号码|证件号/.test(words) && /电话|手机|联系方式/.test(words) && !/干部|责任人|帮扶人/.test(words),
    parts: idAndPhone,
  },
  {
    table: 'Villages',
    key: 'households',
    beside: 'population',
    asks: (words) => /^(?:总?户数?及总?人[口数]数?|总?户口?数人[口数]数?)$/.test(words),
    parts: householdsAndPopulation,
  },
];

/** What a column of a ledger holds twice, by its headers; null where it holds one fact. */
export function partedColumn(table: string, key: string, headers: readonly string[]): PartedColumn | null {
  const words = wordKey(headerText(headers.at(-1) ?? '').words);
  return PARTED.find((one) => one.table === table && one.key === key && one.asks(words)) ?? null;
}

/** Whether the cells below such a header can mostly be taken apart. */
export function arePartable(cells: readonly CellValue[], { parts }: PartedColumn): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.filter((cell) => parts(String(cell)) !== null).length * 5 >= filled.length * 3;
}

function idAndPhone(text: string): PartedCell | null {
  const written = halfWidth(text);
  const ids = written.match(ID) ?? [];
  const phones = written.replace(ID, ' ').match(PHONE) ?? [];
  const rest = written.replace(ID, ' ').replace(PHONE, ' ').replace(AROUND, '');
  if (rest !== '' || ids.length > 1 || ids.length + phones.length === 0) return null;
  return { own: ids[0] ?? null, beside: phones.length === 0 ? null : phones.join(SEPARATOR) };
}

function householdsAndPopulation(text: string): PartedCell | null {
  const found = COUNTS.exec(compact(halfWidth(text)).replace(/[（]/g, '(').replace(/[）]/g, ')'));
  const [own, beside] = (found?.slice(1) ?? []).map((number) => Number(number.replaceAll(',', '')));
  return own === undefined || beside === undefined ? null : { own, beside };
}
