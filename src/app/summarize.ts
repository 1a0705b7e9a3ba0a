import type { SheetStamp } from '../model/grid';
import type { Summary } from '../model/summary';
import type { LocalizedText } from '../model/language';
import type { Work } from '../model/progress';
import { summaryPlans } from '../plan/summary-plans';
import { ledgerDigests } from '../summary/digest';
import { tableNames } from '../templates/ledgers';
import type { WorkbookPort, WriteOptions, WriteOutcome } from '../workbook/port';
import { describe, titleOf } from './catalogue';
import { hasErrors, type Checked } from './check';
import { summaryOf } from './checked-summary';
import { comparedPeriods, type ComparedFile } from './periods/compare-with';
import { renamedSheets, type RenamedSheet } from './renamed-sheets';

/** The plan of 干部履职汇总, which is what the user wants to see first. */
const FIRST_SHOWN = 'cadreSummary';

const WRITING: LocalizedText = { zh: '正在写汇总表', en: 'Writing the summary sheets' };

export interface SummarizeOptions extends WriteOptions {
  /** Sum up in spite of errors; the rows they concern are left out and named. */
  readonly force: boolean;
  /** Local time as the stamp shows it, e.g. `2014-07-05 10:32`. */
  readonly time: string;
  /** Earlier periods that the numbers are shown beside. */
  readonly compared?: readonly ComparedFile[];
}

/** Why nothing was written, or what was. */
export type SummarizeOutcome =
  /** There are errors, and `force` was not given. */
  | { readonly kind: 'errors' }
  /** The profile does not tell year and period, so there is nothing to sum up over. */
  | { readonly kind: 'noPeriod' }
  | { readonly kind: 'clash'; readonly clashes: WriteOutcome['clashes'] }
  | {
      readonly kind: 'written';
      readonly summary: Summary;
      readonly sheets: WriteOutcome['written'];
      /** Sheets that had to take another name, because the user has one of that name. */
      readonly renamed: readonly RenamedSheet[];
      /** The stamps the sheets carry now. */
      readonly stamps: readonly SheetStamp[];
    };

/** 汇总: works out every number of a checked workbook and writes the summary sheets into it. */
export async function summarize(
  port: WorkbookPort,
  checked: Checked,
  options: SummarizeOptions,
  work: Work,
): Promise<SummarizeOutcome> {
  const { book, findings, explained } = checked;
  if (hasErrors(findings) && !options.force) return { kind: 'errors' };
  const summary = await summaryOf(checked, work);
  if (!summary) return { kind: 'noPeriod' };
  work.report(WRITING, 0, 0);
  const plans = await summaryPlans(
    {
      summary,
      findings,
      explained,
      sheetOf: (table) => sheetOf(checked, table),
      time: options.time,
      digests: await ledgerDigests(book),
      periods: comparedPeriods(options.compared ?? []),
      message: (finding) => describe(finding, 'zh'),
      title: (finding) => titleOf(finding.code, 'zh'),
    },
    work,
  );
  const { clashes, written } = await port.write(plans, { onClash: options.onClash, show: FIRST_SHOWN }, work);
  if (clashes.length > 0) return { kind: 'clash', clashes };
  const stamps = written.flatMap(({ plan, sheet }) => {
    const stamp = plans.find((candidate) => candidate.id === plan)?.stamp;
    return stamp ? [{ plan, sheet, text: stamp.text }] : [];
  });
  return { kind: 'written', summary, sheets: written, renamed: renamedSheets(plans, written), stamps };
}

/** The sheet that holds a ledger, under the name the user gave it. */
function sheetOf({ book }: Checked, table: string): string {
  const name = tableNames.find((candidate) => candidate === table);
  if (!name) throw new Error(`No ledger ${table}`);
  return book[name].sheet;
}
