import { groupBy } from '../../model/group-by';
import type { SectionLine } from '../../model/summary';
import type { ReportSource } from '../source';
import { wan } from '../text/amounts';
import { enumeration } from '../text/lists';
import type { Sentence } from '../text/report';
import { traceOf } from '../text/rows';
import { say } from '../text/runs';
import { fundPhrase } from './fund-phrase';

/** The most projects of a line that are told one by one; of more, what each place has. */
const MOST_PROJECTS = 4;

/** A line of 板块汇总 and the projects behind it; `rows` are indexes into their ledger. */
export interface LineProjects {
  readonly source: ReportSource;
  readonly line: SectionLine;
  readonly rows: readonly number[];
}

/** Whether a line's projects are told one by one: several, but not too many. */
export function isToldOneByOne({ rows }: LineProjects): boolean {
  return rows.length > 1 && rows.length <= MOST_PROJECTS;
}

/** A key for the kind and source of a project's money. */
function fundsKey(row: number, { source }: LineProjects): string {
  const { fundKind, fundSource } = source.book.Projects.columns;
  return JSON.stringify([fundKind.values[row] ?? null, fundSource.values[row] ?? null]);
}

/** Whether all projects have the same kind and source of money, which is then said once. */
export function sharesFunds(given: LineProjects): boolean {
  return new Set(given.rows.map((row) => fundsKey(row, given))).size === 1;
}

/** The money of all projects together; empty where it is told at each of them. */
export function fundsOfAll(given: LineProjects): Sentence {
  const { rows, line } = given;
  if (!isToldOneByOne(given) || sharesFunds(given) || line.quantity === 0)
    return enumeration(
      byFunds(given)
        .map((own) => fundsOf(own, given))
        .filter((phrase) => phrase.length > 0),
    );
  const { values } = given.source.book.Projects.columns.funds;
  const paid = rows.filter((row) => (values[row] ?? 0) > 0);
  return paid.length < 2 ? [] : say`共涉及资金${wan(line.funds, `${line.item} 资金`, line.trace)}元`;
}

function byFunds(given: LineProjects): readonly (readonly number[])[] {
  return [...groupBy(given.rows, (row) => fundsKey(row, given)).values()];
}

/** The money of projects that share one kind and source. */
export function fundsOf(rows: readonly number[], { source: { book }, line }: LineProjects): Sentence {
  const { fundKind, fundSource, funds } = book.Projects.columns;
  const [first = 0] = rows;
  const sum = rows.reduce((total, row) => total + (funds.values[row] ?? 0), 0);
  const amountOfRows = sum === 0 ? null : wan(sum, `${line.item} 资金`, traceOf(book, 'Projects', rows));
  const [kind, source] = [fundKind.values[first] ?? null, fundSource.values[first] ?? null];
  return fundPhrase({ kind, source, amount: amountOfRows });
}
