import { canonicalHeader } from '../../model/header';
import { fillText, type LocalizedText } from '../../model/language';
import { ledgerTemplate, tableNames, type TableName } from '../../templates/ledgers';
import { columnOf } from '../../standard/lookup/cells';
import { answerOf, takesSeveral, writtenParts, type AnsweredBook } from './answers';
import { columnTemplate, writtenKey, writtenText, type ColumnPlace, type Replacement } from './replacement';

/** A parsed `表.列:原来写的=改为`; the ledger may be left out. */
interface Asked {
  readonly ledger: string | null;
  readonly header: string;
  readonly written: string;
  readonly after: string;
}

/** What came of reading a replacement from the command line. */
export type ParsedReplacement =
  | { readonly kind: 'replacement'; readonly replacement: Replacement }
  /** No cell of the column holds the text. */
  | { readonly kind: 'notFound'; readonly reason: LocalizedText }
  | { readonly kind: 'unusable'; readonly reason: LocalizedText };

const NO_FORM: LocalizedText = {
  zh: '要写成“列名:原来写的=改为”，例如“时机:春节=重大节日”；现在是“{text}”。',
  en: 'It takes “column:written=new”, e.g. “时机:春节=重大节日”, not “{text}”.',
};
const NO_LEDGER: LocalizedText = { zh: '没有“{ledger}”这个台账。', en: 'There is no ledger “{ledger}”.' };
const NO_COLUMN: LocalizedText = { zh: '台账中没有“{header}”这一列。', en: 'No ledger has a column “{header}”.' };
const SEVERAL: LocalizedText = {
  zh: '几个台账的“{header}”里都有“{written}”，请写明是哪一个：{places}。',
  en: '“{written}” stands under “{header}” in several ledgers; say which: {places}.',
};
const NOT_FOUND: LocalizedText = {
  zh: '“{header}”中没有“{written}”，没有可改的单元格。',
  en: 'No cell under “{header}” holds “{written}”; nothing was changed for it.',
};
const UNUSABLE: LocalizedText = {
  zh: '“{header}”中的“{written}”不能改为“{after}”。{reason}',
  en: '“{written}” under “{header}” cannot become “{after}”. {reason}',
};

/** Reads `时机:春节=重大节日` or `帮扶日志.时机:春节=重大节日` against a workbook. */
export function parseReplacement(text: string, asked: AnsweredBook): ParsedReplacement {
  const given = parse(text);
  if (!given) return unusable(NO_FORM, { text });
  const { header, written, after } = given;
  const tables =
    given.ledger === null ? tableNames : tableNames.filter((table) => isLedger(given.ledger, table, asked));
  if (tables.length === 0) return unusable(NO_LEDGER, { ledger: given.ledger ?? '' });
  const places = tables.flatMap((table) => placesNamed(header, table));
  if (places.length === 0) return unusable(NO_COLUMN, { header });
  const [place, ...others] = places.filter((candidate) => holds(candidate, written, asked));
  if (!place) return { kind: 'notFound', reason: fillText(NOT_FOUND, { header, written }) };
  if (others.length > 0) {
    const names = [place, ...others].map(({ table }) => `${ledgerTemplate(table).sheet}.${header}`).join('、');
    return unusable(SEVERAL, { header, written, places: names });
  }
  const answer = answerOf(after, place, asked);
  if (answer.kind === 'unusable') {
    const inLanguage = (language: 'zh' | 'en'): string =>
      fillText(UNUSABLE, { header, written, after, reason: answer.reason[language] })[language];
    return { kind: 'unusable', reason: { zh: inLanguage('zh'), en: inLanguage('en') } };
  }
  return { kind: 'replacement', replacement: { ...place, written, after } };
}

function parse(text: string): Asked | null {
  // The written text may hold an equals sign, the new one does not.
  const [, column = '', written = '', after = ''] = /^([^:：]+)[:：](.*)[=＝](.*)$/s.exec(text) ?? [];
  if (column === '' || writtenKey(written) === writtenKey(after)) return null;
  const [, ledger = null, header = ''] = /^(?:(.+?)[.．。!！])?(.+)$/s.exec(column.trim()) ?? [];
  return { ledger, header, written, after };
}

function isLedger(name: string | null, table: TableName, { book }: AnsweredBook): boolean {
  const wanted = name?.trim();
  return [table, ledgerTemplate(table).sheet, book[table].sheet].includes(wanted ?? '');
}

function placesNamed(header: string, table: TableName): readonly ColumnPlace[] {
  return ledgerTemplate(table).columns.flatMap((column) =>
    canonicalHeader(column.header) === canonicalHeader(header) ? [{ table, column: column.key }] : [],
  );
}

/** Whether a cell of the column holds the text, as a whole or as one of several. */
function holds(place: ColumnPlace, written: string, { book, content }: AnsweredBook): boolean {
  const wanted = writtenKey(written);
  const { type } = columnTemplate(place);
  const several = takesSeveral(place);
  return columnOf(book, place.table, place.column).raw.some((cell) => {
    const text = writtenText(cell, type, content.date1904);
    return writtenKey(text) === wanted || (several && writtenParts(text).some((part) => writtenKey(part) === wanted));
  });
}

function unusable(reason: LocalizedText, params: Readonly<Record<string, string>>): ParsedReplacement {
  return { kind: 'unusable', reason: fillText(reason, params) };
}
