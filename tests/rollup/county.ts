import { readDelivery } from '../../src/app/rollup/read-delivery';
import { rollUp, type RolledUp, type RollUpOptions } from '../../src/app/rollup/roll-up';
import type { WorkbookContent } from '../../src/model/grid';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import type { Delivery, MarkedRows } from '../../src/rollup/delivery';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Marked } from '../summary/recompute';
import type { TableRows } from '../summary/workbook';

const TODAY = dayOf(2016, 12, 31) ?? 0;
const encoder = new TextEncoder();

/** A workbook that can only be read. */
function portOf(content: WorkbookContent): WorkbookPort {
  const refuse = () => Promise.reject(new Error('only to be read'));
  return {
    read: () => Promise.resolve(content),
    write: refuse,
    applyFixes: refuse,
    addRows: refuse,
    keep: refuse,
    readForm: refuse,
    fillForm: refuse,
    replaceDropdowns: refuse,
    unmerge: refuse,
  };
}

/** A workbook as it is delivered; the bytes are made up from its name, so that each file is another. */
export function delivered(
  file: string,
  content: WorkbookContent,
  today = TODAY,
  marked: MarkedRows = 'all',
): Promise<Delivery> {
  const open = (): Promise<WorkbookPort> => Promise.resolve(portOf(content));
  return readDelivery({ file, bytes: encoder.encode(file) }, open, today, unwatched, marked);
}

/** Rolls files up with nothing said of who owes a report. */
export function rolledUp(deliveries: readonly Delivery[], options: Partial<RollUpOptions> = {}): Promise<RolledUp> {
  return rollUp(deliveries, { units: null, due: null, opinions: [], time: '2014-07-05 10:32', ...options }, unwatched);
}

/** A workbook with a seal of that time, which is not its own. */
export function sealed(content: WorkbookContent, time: string): WorkbookContent {
  const text = `双联台账 上报 ${time} | 模板2 | 封签1 ${'0'.repeat(64)}`;
  return { ...content, stamps: [{ plan: 'cover', sheet: '上报封面', text }] };
}

/** Cells in error by the rules, which the recomputation leaves out as the product does. */
export function errorsIn(delivery: Delivery | undefined): Marked {
  const findings = delivery?.content.kind === 'book' ? delivery.content.findings : [];
  return new Set(
    findings.flatMap(({ finding: { severity, sheet, row, column } }) =>
      severity === 'error' && row !== null && column !== null ? [`${sheet}!${row}!${column}`] : [],
    ),
  );
}

/** Amounts with no more decimals than JSON shows: of what each unit rounds, the sum is another than the rounded sum. */
export function inShownDecimals(rows: TableRows): TableRows {
  return JSON.parse(JSON.stringify(rows).replaceAll('0.00005', '0.0001').replaceAll('5e-5', '0.0001')) as TableRows;
}
