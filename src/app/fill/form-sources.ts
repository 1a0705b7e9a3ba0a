import { CellState } from '../../model/ledger';
import type { Summary, Trace } from '../../model/summary';
import type { Amount } from '../../model/amount';
import { LEDGERS_OF_ROWS, type RowLedger } from '../../mapping/ledger-vocabularies';
import { REFERRED, type FormSource } from '../../mapping/form/form-vocabularies';
import { isDay, type FormFigures, type FormSources, type SourceRow, type SourceValue } from '../../mapping/form/source';
import { inForce, inPost } from '../../standard/states';
import { reasonText } from '../../standard/reasons';
import { ledgerTemplate, type Book, type TableName } from '../../templates/ledgers';
import { SEPARATOR, type ColumnType } from '../../templates/column';
import { CUSTOM_PERIOD } from '../../templates/lists';
import { withSecretaryAndBranch } from './village-facts';

/** The row of the summary that belongs to no single village, as the summary sheet calls it. */
const ACROSS_VILLAGES = '全乡(跨村)';

function valueOf(value: unknown, type: ColumnType): SourceValue {
  if (Array.isArray(value)) return value.join(SEPARATOR);
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return null;
  if (type.kind === 'date') return { day: value };
  if (type.kind === 'money') return { amount: value, unit: type.unit };
  return type.kind === 'quantity' ? { amount: value, unit: '' } : value;
}

/** A ledger's rows; a faulty cell gives null. */
function ledgerRows(book: Book, table: TableName): readonly SourceRow[] {
  const { columns } = ledgerTemplate(table);
  const ledger = book[table];
  const read = columns.map(({ key, type }) => ({
    key,
    type,
    column: Object.entries(ledger.columns).find(([name]) => name === key)?.[1],
  }));
  return ledger.sheetRows.map((sheetRow, at) => ({
    values: Object.fromEntries(
      read.map(({ key, type, column }) => [
        key,
        column?.states[at] === CellState.read ? valueOf(column.values[at], type) : null,
      ]),
    ),
    trace: [{ table, rows: [sheetRow] }],
  }));
}

const of = (value: SourceValue | undefined): string => (typeof value === 'string' ? value : '');

/**
 * Rows completed with columns of the rows they refer to: the phone of a pairing's cadre, the population of a summary's
 * village.
 */
function withReferred(
  source: FormSource,
  rows: readonly SourceRow[],
  ledgers: ReadonlyMap<string, readonly SourceRow[]>,
): readonly SourceRow[] {
  const referred = REFERRED[source];
  if (!referred) return rows;
  const indexes = new Map<TableName, ReadonlyMap<string, SourceRow>>();
  for (const { table } of referred) {
    const keyed = (ledgers.get(table) ?? []).map((row) => [keyIn(table, row.values), row] as const);
    indexes.set(table, new Map(keyed.toReversed()));
  }
  return rows.map((row) => {
    const found = referred.map(({ key, table, column }) => {
      const values = namesOf(source, table, row.values).map(
        (name) => indexes.get(table)?.get(name)?.values[column] ?? null,
      );
      const texts = values.filter((value) => value !== null);
      const [only = null] = texts;
      const joined =
        texts.length > 1 ? texts.map((text) => (typeof text === 'string' ? text : '')).join(SEPARATOR) : only;
      return [key, joined] as const;
    });
    return { ...row, values: { ...row.values, ...Object.fromEntries(found) } };
  });
}

function keyIn(table: TableName, values: SourceRow['values']): string {
  return table === 'Pairings' ? `${of(values['village'])}/${of(values['household'])}` : of(values['name']);
}

function namesOf(source: FormSource, table: TableName, values: SourceRow['values']): readonly string[] {
  if (table === 'Pairings') return [`${of(values['village'])}/${of(values['household'])}`];
  if (table === 'Villages') return [of(values['village'])];
  if (source === 'cadres') return [of(values['name'])];
  return of(values['cadre'] ?? values['cadres']).split(SEPARATOR);
}

const yuan = (amount: Amount): SourceValue => ({ amount, unit: '元' });
const tenThousand = (amount: Amount): SourceValue => ({ amount, unit: '万元' });
const quantity = (amount: Amount | null): SourceValue => (amount === null ? null : { amount, unit: '' });

function summaryRows(summary: Summary): ReadonlyMap<FormSource, readonly SourceRow[]> {
  const row = (values: SourceRow['values'], trace: Trace, traces?: SourceRow['traces']): SourceRow => ({
    values,
    trace,
    ...(traces && { traces }),
  });
  return new Map<FormSource, readonly SourceRow[]>([
    [
      'cadres',
      summary.cadres.map(({ name, category, post, villages, households, deeds, deedsDue, ...judged }) => {
        const { verdict, score, reasons, trace } = judged;
        return row(
          {
            name,
            category,
            heads: post === 'inPost' ? 1 : 0,
            villages,
            households,
            deeds,
            deedsDue,
            verdict,
            score: quantity(score),
            reasons: reasons.map((reason) => reasonText(reason).zh).join('；'),
          },
          [...trace.villages, ...trace.households, ...trace.deeds],
          { villages: trace.villages, households: trace.households, deeds: trace.deeds },
        );
      }),
    ],
    [
      'villages',
      summary.villages.map(({ village, amount, funds, trace, ...counts }) =>
        row(
          { ...counts, village: village ?? ACROSS_VILLAGES, amount: yuan(amount), funds: tenThousand(funds) },
          [...trace.cadres, ...trace.households, ...trace.logRows, ...trace.projects],
          {
            cadres: trace.cadres,
            households: trace.households,
            logRows: trace.logRows,
            deeds: trace.deeds,
            persons: trace.logRows,
            amount: trace.logRows,
            projects: trace.projects,
            funds: trace.projects,
          },
        ),
      ),
    ],
    [
      'sections',
      summary.sections.map(({ quantity: all, completed, funds, trace, ...line }) =>
        row({ ...line, quantity: quantity(all), completed: quantity(completed), funds: tenThousand(funds) }, trace),
      ),
    ],
    [
      'sectionTotals',
      summary.sectionTotals.map(({ funds, trace, ...line }) => row({ ...line, funds: tenThousand(funds) }, trace)),
    ],
    ['funds', summary.funds.map(({ funds, trace, ...line }) => row({ ...line, funds: tenThousand(funds) }, trace))],
    ['visits', summary.visits.map(({ amount, trace, ...line }) => row({ ...line, amount: yuan(amount) }, trace))],
    [
      'indicators',
      summary.indicators.map(({ demand, cadre, met, of: tests, actual, verdict, score, trace }) =>
        row(
          {
            indicator: demand.name,
            cadre,
            met,
            of: tests,
            actual: quantity(actual),
            lower: quantity(demand.lower),
            upper: quantity(demand.upper),
            verdict,
            score: quantity(score),
          },
          trace,
        ),
      ),
    ],
  ]);
}

const dayOf = (value: SourceValue | undefined): number | null => (isDay(value) ? value.day : null);

/**
 * All that forms are filled from: the rows of the ledgers, where pairings and cadres that have ended by the last day of
 * the period are marked `isPast`, and the lines of the summary.
 */
export function formSources(book: Book, summary: Summary): FormSources {
  const { end } = summary.period;
  const whole = new Map<RowLedger, readonly SourceRow[]>(
    LEDGERS_OF_ROWS.map((table) => [table, ledgerRows(book, table)]),
  );
  const shown = new Map<FormSource, readonly SourceRow[]>(
    [...whole].map(([table, rows]) => [
      table,
      rows.map((row): SourceRow => {
        const [from, until] = [dayOf(row.values['from']), dayOf(row.values['until'])];
        const holds = table === 'Pairings' ? inForce : table === 'Cadres' ? inPost : null;
        return holds === null || holds(from, until, end) ? row : { ...row, isPast: true };
      }),
    ]),
  );
  for (const [list, rows] of summaryRows(summary)) shown.set(list, rows);
  const cadres = (shown.get('Cadres') ?? []).filter(({ isPast }) => isPast !== true);
  const villages = withSecretaryAndBranch(shown.get('villages') ?? [], cadres, shown.get('Branches') ?? []);
  shown.set('villages', villages);
  return new Map([...shown].map(([source, rows]) => [source, withReferred(source, rows, whole)]));
}

/**
 * Figures of the township that are no sum over its villages (a cadre of two villages is one cadre), and the unit and
 * period of the report.
 */
export function formFigures({ organisation, cadres, period }: Summary): FormFigures {
  const judged = cadres.filter(({ post }) => post === 'inPost');
  const figure = (value: SourceValue, trace: Trace): SourceRow => ({ values: { value }, trace });
  const { trace } = organisation;
  return new Map([
    [
      'villages.*.cadres',
      figure(
        judged.length,
        judged.flatMap(({ trace: { villages } }) => villages),
      ),
    ],
    ['organisation.villages', figure(organisation.villages, trace.villages)],
    ['organisation.communities', figure(organisation.communities, trace.communities)],
    ['organisation.provincialPoorVillages', figure(organisation.provincialPoorVillages, trace.provincialPoorVillages)],
    ['organisation.weakBranches', figure(organisation.weakBranches, trace.weakBranches)],
    ['organisation.unit', figure(organisation.unit, [])],
    ['period.name', figure(period.name === CUSTOM_PERIOD ? null : `${period.year}年${period.name}`, [])],
  ]);
}
