import type { Day } from '../model/day';
import type { ExplainedFinding } from '../model/explained';
import type { Finding } from '../model/finding';
import type { WorkbookContent } from '../model/grid';
import type { Work } from '../model/progress';
import { explain } from '../explanations/explain';
import { judgeAll } from '../rules/judge';
import type { Judgement } from '../rules/judge-affected';
import { BookIndex } from '../standard/lookup/book-index';
import { sealStampOf } from '../submission/seal-stamp';
import type { ReturnPoint } from '../plan/rollup/slip-plan';
import type { WorkbookPort } from '../workbook/port';
import { locators } from './locators';
import { withRemembered } from './replacements/remembered';
import { settledFindings } from './settled-findings';
import { readLedgers, type ReadLedgers } from './read-ledgers';
import { inReadingOrder } from './reading-order';
import { returnedFindings } from './return-slip';
import { NotALedgerWorkbook } from './errors/not-a-ledger-workbook';

export { locators };

/**
 * A workbook as it was when 校验 ran. Its findings come from reading the cells (`readingFindings`) and from the rules
 * (`judgement`).
 */
export interface Checked extends ReadLedgers {
  /** Everything found and not explained, in the order of ledgers, rows and columns. */
  readonly findings: readonly Finding[];
  /** Findings that the township gave a reason for in 情况说明; they are not among `findings`. */
  readonly explained: readonly ExplainedFinding[];
  /** Points that the county returned, as they were given. */
  readonly slip: readonly ReturnPoint[];
  /** What the rules found, with the indexes they used. */
  readonly judgement: Judgement;
}

/**
 * 校验: reads the workbook once and returns every finding. Changes nothing.
 * @param slip points of a return slip, which are findings until they are settled
 * @throws NotALedgerWorkbook where the workbook holds none of the ledgers.
 */
export async function check(
  port: WorkbookPort,
  today: Day,
  work: Work,
  slip: readonly ReturnPoint[] = [],
): Promise<Checked> {
  return checkRead(await readToCheck(port, today, work), work, slip);
}

/**
 * The reading half of a check.
 * @throws NotALedgerWorkbook where the workbook holds none of the ledgers.
 */
export async function readToCheck(port: WorkbookPort, today: Day, work: Work): Promise<ReadLedgers> {
  const content = await port.read(locators, work);
  if (content.grids.length === 0) throw new NotALedgerWorkbook(content.sheets);
  return readLedgers(content, today, work);
}

/** The second half of a check: asks every rule about every row. */
export async function checkRead(
  { content, book, period, today, readingFindings }: ReadLedgers,
  work: Work,
  slip: readonly ReturnPoint[] = [],
): Promise<Checked> {
  const context = { book, index: new BookIndex(book), today, period };
  const findings = await judgeAll(context, work);
  return checkedOf(content, readingFindings, { context, findings }, slip);
}

/** Combines the findings of reading, of the rules and of the county's return slip. */
export function checkedOf(
  content: WorkbookContent,
  readingFindings: readonly Finding[],
  judgement: Judgement,
  slip: readonly ReturnPoint[],
): Checked {
  const { book, period, today } = judgement.context;
  const found = [...readingFindings, ...judgement.findings];
  const returned = [...found, ...returnedFindings(slip, book, found)];
  const all = settledFindings(withRemembered(inReadingOrder(returned), { content, book, judgement }));
  const { open, explained, unfit } = explain(all, book);
  // In a submission the explanations were judged when it was made; what they explained may be masked by now.
  const findings = unfit.length === 0 || sealStampOf(content) !== null ? open : inReadingOrder([...open, ...unfit]);
  return { content, book, period, today, readingFindings, judgement, findings, explained, slip };
}

/** Whether any finding is an error, which keeps the workbook from being summed up. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
