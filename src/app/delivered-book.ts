import type { AnyLedger } from '../model/ledger';
import type { Work } from '../model/progress';
import { cellsInError } from '../summary/cells-in-error';
import { countyRows } from '../rollup/county-rows';
import { packLedger, type DeliveredBook, type MarkedRows } from '../rollup/delivery';
import { findingMarks } from '../submission/finding-marks';
import { markTeller, rowMarks } from '../submission/row-mark';
import { MASKED_KINDS } from '../submission/masked-columns';
import { maskedTexts } from '../submission/masked-texts';
import { maskingOf } from '../submission/masking';
import { submittedLedgers } from '../submission/submitted-ledgers';
import { ledgerTemplate, tableNames, type Book } from '../templates/ledgers';
import { listValues } from '../templates/list-values';
import type { Checked } from './check';
import { summaryOf } from './checked-summary';
import { countyFinding } from './county-finding';
import { sealCheckOf } from './verify';

/** Whether a cell of the columns for ID numbers and phones hides a part of its number. */
function holdsMasked(book: Book): boolean {
  return tableNames.some((table) => {
    const { columns }: AnyLedger = book[table];
    return ledgerTemplate(table).columns.some(
      ({ key, type }) => MASKED_KINDS.has(type.kind) && columns[key]?.raw.some((raw) => String(raw).includes('*')),
    );
  });
}

/** What the roll-up and comparisons across periods need from a checked workbook. */
export async function deliveredBook(checked: Checked, work: Work, marked: MarkedRows): Promise<DeliveredBook> {
  const { book, content, findings, explained, period, judgement } = checked;
  const { unit, superior } = book.Profile.columns;
  const seal = sealCheckOf(content);
  const summary = await summaryOf(checked, work);
  const mask = maskingOf(book);
  const { ledgers } = submittedLedgers(book, explained);
  const markOf = findingMarks(book, new Map(ledgers.map((ledger) => [ledger.table, markTeller(ledger)])));
  const errorsIn = cellsInError(book, judgement.context.index, findings);
  return {
    kind: 'book',
    unit: maskedTexts(unit.values[0] ?? null, mask),
    superior: maskedTexts(superior.values[0] ?? null, mask),
    period,
    templateVersion: content.templateVersion,
    seal: seal.kind,
    cameMasked: holdsMasked(book),
    sealTime: 'stamp' in seal ? seal.stamp.time : null,
    sealDigest: 'stamp' in seal ? seal.stamp.seal : null,
    findings: findings.map((finding) => ({ finding: countyFinding(finding, book, mask), mark: markOf(finding) })),
    explained: explained.map(({ finding, reason, row }) => ({
      finding: countyFinding(finding, book, mask),
      reason: mask(reason),
      row,
      mark: markOf(finding),
    })),
    summary: summary && maskedTexts(summary, mask),
    lists: maskedTexts(listValues(book), mask),
    ledgers: ledgers.map((ledger) => {
      const { table } = ledger;
      const { sheet, sheetRows, columns }: AnyLedger = book[table];
      return packLedger(table, {
        sheet,
        sheetColumns: ledgerTemplate(table).columns.map(({ key }) => columns[key]?.sheetColumn ?? null),
        sheetRows,
        marks: marked === 'all' ? rowMarks(ledger) : null,
        rows: countyRows(ledger, book),
        errors: errorsIn(table),
      });
    }),
  };
}
