import { groupBy } from '../model/group-by';
import { joinKey } from '../model/join-key';
import { fillText, type LocalizedText, type TextParams } from '../model/language';
import type { Period, Summary } from '../model/summary';
import { unitsOf } from '../model/amount';
import { ledgerTemplate, type ColumnKey, type TableName } from '../templates/ledgers';
import { COMPLETED } from '../templates/lists';
import { rowsOf, type DeliveredBook, type DeliveredRow } from './delivery';
import { periodKey, periodName } from './period-title';
import { unitKey } from './unit-key';

/** What a report is compared by with the one before. */
export interface Reported {
  readonly unit: string | null;
  readonly period: Period;
  readonly summary: Summary;
  readonly rows: (table: TableName) => readonly DeliveredRow[];
}

/** The report in a township's workbook; null where it does not tell its period. */
export function reportedIn({ unit, period, summary, ledgers }: DeliveredBook): Reported | null {
  if (!period || !summary) return null;
  return {
    unit,
    period,
    summary,
    rows: (table) => {
      const ledger = ledgers.find((candidate) => candidate.table === table);
      return ledger ? rowsOf(ledger) : [];
    },
  };
}

const WORDS = {
  otherUnit: {
    zh: '上期的文件是“{before}”的，不是“{now}”的，没有比较。请核对是不是选错了文件。',
    en: 'The file of the period before is of “{before}”, not of “{now}”; nothing was compared.',
  },
  notEarlier: {
    zh: '上期的文件报的是{before}，不早于本期（{now}），没有比较。请核对是不是选错了文件。',
    en: 'The file of the period before reports {before}, which is not earlier than {now}; nothing was compared.',
  },
  deeds: {
    zh: '好事实事本年累计比上期少：{names}。累计数只会增加，请核对是不是删了日志。',
    en: 'Deeds of the year are fewer than in the period before: {names}. They can only grow; check whether log rows were deleted.',
  },
  projects: {
    zh: '已完成的项目由{before}个减少到{now}个。请核对是不是删了项目或改了状态。',
    en: 'Completed projects fell from {before} to {now}. Check whether projects were deleted or their state changed.',
  },
  quantities: {
    zh: '已完成的数量比上期少：{names}。请核对。',
    en: 'Completed quantities are less than in the period before: {names}. Check them.',
  },
  pairings: {
    zh: '上期在册的结对有{count}对不见了，又没有填解除日期：{names}。结束了的请保留那一行，填上解除日期。',
    en: '{count} pairings of the period before are gone without 解除日期: {names}. Keep the row of one that ended, with its day.',
  },
  sameFigures: {
    zh: '走访慰问的次数、人数和金额与上期（{before}）一个不差。请核对是不是照抄了上期。',
    en: 'Visits, persons and amounts are those of the period before ({before}) to the digit. Check whether they were copied.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Names that a sentence lists. */
const NAMED = 8;

/** What cannot be, or is hardly so, beside the report of the period before; a sentence each. */
export function acrossPeriods(before: Reported, now: Reported): readonly LocalizedText[] {
  const said: LocalizedText[] = [];
  const say = (kind: keyof typeof WORDS, params: TextParams): void => {
    said.push(fillText(WORDS[kind], params));
  };
  const [old, own] = [before.unit ?? '', now.unit ?? ''];
  if (unitKey(old) !== unitKey(own)) {
    say('otherUnit', { before: old, now: own });
    return said;
  }
  const titles = { before: periodName(before.period), now: periodName(now.period) };
  if (before.period.end > now.period.end || periodKey(before.period) === periodKey(now.period)) {
    say('notEarlier', titles);
    return said;
  }
  if (before.period.yearStart === now.period.yearStart) sayFallen(before, now, say);
  const gone = vanishedPairings(before, now);
  if (gone.length > 0) say('pairings', { count: gone.length, names: shortened(gone) });
  if (isSame(before.summary, now.summary)) say('sameFigures', titles);
  return said;
}

/** What can only grow within a year. */
function sayFallen(before: Reported, now: Reported, say: (kind: keyof typeof WORDS, params: TextParams) => void): void {
  const deedsNow = new Map(now.summary.cadres.map(({ name, deeds }) => [name, deeds]));
  const deeds = before.summary.cadres.flatMap(({ name, deeds: old }) => {
    const fresh = deedsNow.get(name);
    return fresh === undefined || fresh >= old ? [] : [`${name}（${old}→${fresh}）`];
  });
  if (deeds.length > 0) say('deeds', { names: shortened(deeds) });
  const [old, fresh] = [completedProjects(before), completedProjects(now)];
  if (fresh < old) say('projects', { before: old, now: fresh });
  const keyOf = ({ section, item, unit }: Summary['sections'][number]): string => joinKey(section, item, unit);
  const completed = new Map(now.summary.sections.map((line) => [keyOf(line), line.completed]));
  const less = before.summary.sections.flatMap((line) => {
    const quantity = completed.get(keyOf(line)) ?? 0;
    const change = `${unitsOf(line.completed)}→${unitsOf(quantity)}${line.unit}`;
    return quantity >= line.completed ? [] : [`${line.section}“${line.item}”（${change}）`];
  });
  if (less.length > 0) say('quantities', { names: shortened(less) });
}

function completedProjects({ rows }: Reported): number {
  const state = placeOf('Projects', 'state');
  return rows('Projects').filter((row) => row[state] === COMPLETED).length;
}

/** Pairings that had no end in the period before and are in no row now. */
function vanishedPairings(before: Reported, now: Reported): readonly string[] {
  const until = placeOf('Pairings', 'until');
  const places = (['cadre', 'village', 'household'] as const).map((key) => placeOf('Pairings', key));
  const nameOf = (row: DeliveredRow): string => places.map((at) => String(row[at] ?? '')).join(' ');
  const present = groupBy(now.rows('Pairings'), nameOf);
  const lasting = before.rows('Pairings').filter((row) => (row[until] ?? null) === null);
  return [...new Set(lasting.map(nameOf))].filter((name) => !present.has(name));
}

function isSame(before: Summary, now: Summary): boolean {
  const figures = ({ visits }: Summary): string =>
    JSON.stringify(
      visits.map(({ householdType, occasion, rows, persons, amount }) => [
        householdType,
        occasion,
        rows,
        persons,
        amount,
      ]),
    );
  return now.visits.length > 0 && figures(before) === figures(now);
}

function placeOf<Table extends TableName>(table: Table, key: ColumnKey<Table>): number {
  return ledgerTemplate(table).columns.findIndex((column) => column.key === key);
}

function shortened(names: readonly string[]): string {
  return names.slice(0, NAMED).join('、') + (names.length > NAMED ? `等${names.length}项` : '');
}
