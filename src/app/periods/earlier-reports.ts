import { appendAll } from '../../model/append';
import type { Day } from '../../model/day';
import { fillText, type LocalizedText } from '../../model/language';
import type { Work } from '../../model/progress';
import type { Delivery } from '../../rollup/delivery';
import type { EarlierReport } from '../../rollup/periods/compare-counties';
import { reportedIn } from '../../rollup/periods/reported';
import type { WorkbookPort } from '../../workbook/port';
import { earlierFile, UNUSABLE_EARLIER } from './earlier-file';
import { booksInCounty } from './county-ledgers';

/** What files of an earlier period hold: the reports of units, and a sentence for each file that holds none. */
export interface EarlierReports {
  readonly reports: readonly EarlierReport[];
  readonly notes: readonly LocalizedText[];
}

const NO_LEDGERS: LocalizedText = {
  zh: '这份县级汇总表里没有各单位的台账（“全县…”那几张表），没法比较。请选没有删过表的那一份。',
  en: 'This roll-up lacks the ledgers of the units (sheets 全县…), so it cannot be compared. Choose one from which no sheet was deleted.',
};

/**
 * The units' reports in files of an earlier period: their own workbooks, or a county's of all units.
 * @param open opens the file of a delivery again
 */
export async function earlierReports(
  deliveries: readonly Delivery[],
  open: (delivery: Delivery) => Promise<WorkbookPort>,
  today: Day,
  work: Work,
): Promise<EarlierReports> {
  const reports: EarlierReport[] = [];
  const notes: LocalizedText[] = [];
  for (const delivery of deliveries) {
    const { shownFile: file, content } = delivery;
    const refuse = (sentence: LocalizedText): void => {
      notes.push(fillText(UNUSABLE_EARLIER, { file, sentence }));
    };
    if (content.kind === 'county') {
      const books = await booksInCounty(await open(delivery), today, work);
      const found = books.flatMap((book) => reportedIn(book) ?? []);
      appendAll(
        reports,
        found.map((report) => ({ file, report: { ...report, seal: null } })),
      );
      if (found.length === 0) refuse(NO_LEDGERS);
      continue;
    }
    const earlier = earlierFile(delivery);
    if (earlier.kind === 'report') reports.push({ file, report: earlier.report });
    else refuse(earlier.sentence);
  }
  return { reports, notes };
}
