import type { Finding } from '../../model/finding';
import type { WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import { columnOf } from '../../standard/lookup/cells';
import { indexAmong } from '../../model/ascending';
import type { ColumnType } from '../../templates/column';
import { isTableName, ledgerTemplate } from '../../templates/ledgers';
import type { WorkbookPort } from '../../workbook/port';
import { keptEntries } from '../kept-entries';
import type { AnsweredBook } from './answers';
import { answersOf, byColumn, changedCell } from './changes';
import { Faults } from './fault';
import { columnTemplate, writtenKey, type Replacement } from './replacement';

/** The key under which the workbook keeps the replacements: a JSON array of `[table, column, written, after]`. */
const KEY = 'replacements';

/** Maximum number of replacements that are kept; the oldest are dropped. */
const MOST = 300;

/**
 * Kinds of columns in which the same wrong text will mean the same next month. A date, a person's number or a sentence
 * means something else each time, and a person's number must not be stored outside of its cell.
 */
const REMEMBERED_KINDS: ReadonlySet<ColumnType['kind']> = new Set([
  'choice',
  'listed',
  'severalListed',
  'ref',
  'refs',
  'integer',
  'quantity',
  'money',
]);

/** What was chosen in this workbook before; none where it keeps nothing that can be read. */
function rememberedReplacements(content: Pick<WorkbookContent, 'kept'>): readonly Replacement[] {
  return keptEntries(content, KEY, replacementOf);
}

/**
 * Adds the chosen replacements to those that the workbook keeps; a later choice for the same text replaces an earlier
 * one.
 */
export async function rememberReplacements(
  port: WorkbookPort,
  content: Pick<WorkbookContent, 'kept'>,
  chosen: readonly Replacement[],
  work: Work,
): Promise<void> {
  const lasting = chosen.filter(
    (replacement) => replacement.written !== '' && REMEMBERED_KINDS.has(columnTemplate(replacement).type.kind),
  );
  if (lasting.length === 0) return;
  const byText = new Map<string, Replacement>();
  for (const replacement of [...rememberedReplacements(content), ...lasting]) {
    const key = keyOf(replacement);
    // What is chosen again becomes the latest.
    byText.delete(key);
    byText.set(key, replacement);
  }
  const entries = [...byText.values()]
    .slice(-MOST)
    .map(({ table, column, written, after }) => [table, column, written, after]);
  await port.keep(KEY, JSON.stringify(entries), work);
}

/**
 * The findings, where those that an earlier choice mends carry it as a safe fix. A choice that lists or rosters no
 * longer allow is not offered.
 */
export function withRemembered(findings: readonly Finding[], asked: AnsweredBook): readonly Finding[] {
  const remembered = rememberedReplacements(asked.content);
  if (remembered.length === 0) return findings;
  const columns = new Map([...byColumn(remembered)].map(([column, own]) => [column, answersOf(asked, own)]));
  const faults = new Faults(asked);
  return findings.map((finding) => {
    const fault = faults.of(finding);
    const answers = fault && columns.get(`${fault.table}.${fault.column}`);
    if (!fault || answers?.get(writtenKey(fault.written))?.kind !== 'usable') return finding;
    const ledger = asked.book[fault.table];
    const row = ledgerTemplate(fault.table).layout === 'form' ? 0 : indexAmong(ledger.sheetRows, finding.row ?? 0);
    const cell = columnOf(asked.book, fault.table, fault.column).raw[row ?? -1] ?? null;
    const change = changedCell(cell, fault, answers, asked.content.date1904);
    return change ? { ...finding, suggestion: String(change.after), fix: { ...change, safe: true } } : finding;
  });
}

function keyOf({ table, column, written }: Replacement): string {
  return `${table}.${column} ${writtenKey(written)}`;
}

function replacementOf(entry: unknown): readonly Replacement[] {
  if (!Array.isArray(entry) || !entry.every((item) => typeof item === 'string')) return [];
  const [table = '', column = '', written = '', after = ''] = entry;
  return isTableName(table) && ledgerTemplate(table).columns.some(({ key }) => key === column)
    ? [{ table, column, written, after }]
    : [];
}
