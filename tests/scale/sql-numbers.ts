import type { Summary } from '../../src/model/summary';
import type { summaryJson } from '../../src/summary/json';
import { listValueKey } from '../../src/templates/list-values';
import type { SqlLine } from './duckdb';

type Cell = string | number | bigint | null | undefined;
type AnyLine = Readonly<Record<string, Cell>>;

/** Lines of numbers as texts in an order of their own, to be held against each other. */
type Lines = readonly string[];

/**
 * Columns of each query that stand in the summary, too; those of lists by the key that spaces and widths do not change.
 */
const COLUMNS = {
  cadres: ['unit', 'name', 'villages', 'households', 'deeds', 'deedsDue', 'verdict', 'score'],
  indicators: ['unit', 'indicator', 'cadre', 'met', 'of', 'actual', 'verdict', 'score'],
  sections: ['section', 'item', 'measure', 'projects', 'quantity', 'completed', 'funds'],
  'section-totals': ['section', 'projects', 'funds'],
  funds: ['kind', 'source', 'projects', 'funds'],
  visits: ['householdType', 'occasion', 'rows', 'persons', 'amount'],
  presence: ['occasion', 'rows', 'households'],
  villages: ['unit', 'village', 'cadres', 'households', 'logRows', 'deeds', 'persons', 'amount', 'projects', 'funds'],
} as const;

/** The queries of `docs/sql` that give numbers of the summary. */
export type Query = keyof typeof COLUMNS;
export const QUERIES = Object.keys(COLUMNS) as readonly Query[];

const LISTED: ReadonlySet<string> = new Set(['section', 'kind', 'householdType', 'occasion']);

const AMOUNTS: ReadonlySet<string> = new Set(['quantity', 'completed', 'funds', 'amount', 'actual', 'score']);
const MILLIONTHS = 1_000_000;

/** What the SQL answered. */
export function sqlNumbers(query: Query, answer: readonly SqlLine[]): Lines {
  return linesOf(query, answer, String);
}

/** What the product's summary says to the same question. */
export function summaryNumbers(query: Query, summary: Summary): Lines {
  return linesOf(query, linesIn(summary, query), String);
}

/** What a summary says as `--json` prints it, amounts in their units. */
export function jsonNumbers(query: Query, summary: ReturnType<typeof summaryJson>): Lines {
  return linesOf(query, linesIn(summary, query), (cell, name) =>
    AMOUNTS.has(name) ? String(Math.round(Number(cell) * MILLIONTHS)) : String(cell),
  );
}

function linesIn(summary: Summary | ReturnType<typeof summaryJson>, query: Query): readonly AnyLine[] {
  const lines: Readonly<Record<Query, readonly object[]>> = {
    cadres: summary.cadres,
    indicators: summary.indicators.map((line) => ({
      ...line,
      indicator: 'demand' in line ? line.demand.name : line.indicator,
    })),
    sections: summary.sections.map((line) => ({ ...line, measure: line.unit })),
    'section-totals': summary.sectionTotals,
    funds: summary.funds,
    visits: summary.visits,
    presence: summary.presence,
    villages: summary.villages,
  };
  return lines[query] as readonly AnyLine[];
}

function linesOf(query: Query, lines: readonly AnyLine[], text: (cell: NonNullable<Cell>, name: string) => string) {
  const cellOf = (cell: Cell, name: string): string | null => {
    if (cell === null || cell === undefined) return null;
    return typeof cell === 'string' && LISTED.has(name) ? listValueKey(cell) : text(cell, name);
  };
  return lines.map((line) => JSON.stringify(COLUMNS[query].map((name) => cellOf(line[name], name)))).toSorted();
}
