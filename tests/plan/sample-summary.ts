import type { ExplainedFinding } from '../../src/model/explained';
import type { Finding } from '../../src/model/finding';
import type { SheetPlan } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import type { Summary } from '../../src/model/summary';
import { summaryPlans } from '../../src/plan/summary-plans';
import { readBook } from '../../src/records/read-book';
import { sampleRows } from '../../src/sample/sample';
import { periodOf } from '../../src/standard/period';
import { ledgerDigests } from '../../src/summary/digest';
import { summarize } from '../../src/summary/summarize';
import type { Book } from '../../src/templates/ledgers';
import { workbookOf } from '../summary/workbook';

export async function sampleBook(): Promise<Book> {
  return (await readBook(workbookOf(sampleRows()), unwatched)).book;
}

export async function sampleSummary(): Promise<Summary> {
  const book = await sampleBook();
  const period = periodOf(book);
  if (!period) throw new Error('the sample tells its period');
  return summarize(book, [], period, unwatched);
}

/** The summary sheets of a summary, with findings in plain words. */
export async function plansOf(
  summary: Summary,
  findings: readonly Finding[] = [],
  explained: readonly ExplainedFinding[] = [],
): Promise<ReadonlyMap<string, SheetPlan>> {
  const plans = await summaryPlans(
    {
      summary,
      findings,
      explained,
      sheetOf: (table) => (table === 'Projects' ? '项目(改名)' : table),
      time: '2014-07-05 10:32',
      digests: await ledgerDigests(await sampleBook()),
      title: ({ code }) => `问题${code}`,
      message: ({ value }) => `“${String(value)}”不对`,
    },
    unwatched,
  );
  return new Map(plans.map((plan) => [plan.id, plan]));
}

export function planNamed(plans: ReadonlyMap<string, SheetPlan>, name: string): SheetPlan {
  const plan = plans.get(name);
  if (!plan) throw new Error(`no plan ${name}`);
  return plan;
}

/** A summary in which nothing happened. */
export function emptySummary(summary: Summary): Summary {
  return {
    ...summary,
    cadres: [],
    sections: [],
    sectionTotals: [],
    funds: [],
    visits: [],
    presence: [],
    villages: [],
    leftOut: [],
  };
}

/** A county's worth of lines, made by repeating the sample's. */
export function countySummary(summary: Summary): Summary {
  const repeat = <Line>(lines: readonly Line[], count: number, change: (line: Line, index: number) => Line): Line[] =>
    Array.from({ length: count }, (_, index) => lines[index % lines.length]).flatMap((line, index) =>
      line === undefined ? [] : [change(line, index)],
    );
  return {
    ...summary,
    cadres: repeat(summary.cadres, 400, (cadre, index) => ({
      ...cadre,
      name: `${cadre.name}${index}`,
      category: `类别${Math.floor(index / 100)}`,
    })),
    sections: repeat(summary.sections, 300, (line, index) => ({
      ...line,
      section: summary.sectionTotals[Math.floor(index / 75)]?.section ?? '',
      item: `${line.item}${index}`,
    })),
    villages: repeat(summary.villages, 60, (line, index) => ({ ...line, village: `村${index}` })),
  };
}
