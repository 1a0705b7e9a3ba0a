import type { Summary, Trace } from '../model/summary';

/** The sheet row in another workbook of a row of a unit's own ledger; null where it is not there. */
export type RowPlace = (table: string, sheetRow: number) => number | null;

/** A summary with its traces and left-out rows translated to another workbook. */
export function retraced(summary: Summary, placeOf: RowPlace): Summary {
  const trace = (rows: Trace): Trace => moved(rows, placeOf);
  const line = <Line extends { readonly trace: Trace }>(one: Line): Line => ({ ...one, trace: trace(one.trace) });
  const each = <Line extends { readonly trace: Readonly<Record<string, Trace>> }>(one: Line): Line => ({
    ...one,
    trace: Object.fromEntries(Object.entries(one.trace).map(([key, rows]) => [key, trace(rows)])),
  });
  return {
    ...summary,
    organisation: each(summary.organisation),
    cadres: summary.cadres.map((one) => each(one)),
    indicators: summary.indicators.map((one) => line(one)),
    sections: summary.sections.map((one) => line(one)),
    sectionTotals: summary.sectionTotals.map((one) => line(one)),
    funds: summary.funds.map((one) => line(one)),
    visits: summary.visits.map((one) => line(one)),
    presence: summary.presence.map((one) => line(one)),
    villages: summary.villages.map((one) => each(one)),
    leftOut: summary.leftOut,
  };
}

/** A trace translated to another workbook; rows that are not there are dropped. */
export function moved(trace: Trace, placeOf: RowPlace): Trace {
  return trace.flatMap(({ table, rows }) => {
    const places = rows.flatMap((row) => placeOf(table, row) ?? []);
    return places.length === 0 ? [] : [{ table, rows: places }];
  });
}
