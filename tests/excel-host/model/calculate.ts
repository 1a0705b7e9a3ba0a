import type { CellValue } from '../../../src/model/cell';
import { HostGap } from '../errors';
import { parseAddress } from './range';
import { cellAt, placesOf, type HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

const AGGREGATES: Readonly<Record<string, (values: readonly CellValue[]) => number>> = {
  SUM: (values) => numbersIn(values).reduce((sum, value) => sum + value, 0),
  COUNT: (values) => numbersIn(values).length,
  COUNTA: (values) => values.filter((value) => value !== '' && value !== null).length,
  MAX: (values) => Math.max(0, ...numbersIn(values)),
};

/** Functions that SUBTOTAL stands for, by its first argument; 100 more leaves out rows hidden by hand. */
const SUBTOTALS: Readonly<Record<string, string>> = {
  2: 'COUNT',
  3: 'COUNTA',
  4: 'MAX',
  9: 'SUM',
  102: 'COUNT',
  103: 'COUNTA',
  104: 'MAX',
  109: 'SUM',
};

const CALL = /^([A-Z]+)\(([^()]*)\)$/i;
const REFERENCE = /^(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u;

const numbersIn = (values: readonly CellValue[]): number[] => values.filter((value) => typeof value === 'number');
const isSubtotal = (formula: string | undefined): boolean => formula !== undefined && /^=SUBTOTAL\(/i.test(formula);

/** Values of a reference; SUBTOTAL passes over other SUBTOTALs, so that nothing is counted twice. */
function valuesAt(workbook: HostWorkbook, home: HostSheet, reference: string, passOverSubtotals: boolean): CellValue[] {
  const [, quoted, plain, address] = REFERENCE.exec(reference.trim()) ?? [];
  if (address === undefined) throw new HostGap(`the reference ${reference}`);
  const sheet =
    quoted === undefined && plain === undefined ? home : workbook.sheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
  return [...placesOf(parseAddress(address))].flatMap((place) => {
    const cell = cellAt(sheet, place);
    if (!cell || (passOverSubtotals && isSubtotal(cell.formula))) return [];
    return [cell.formula === undefined ? cell.value : calculate(workbook, sheet, cell.formula)];
  });
}

function term(workbook: HostWorkbook, home: HostSheet, text: string): CellValue {
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  if (REFERENCE.test(text)) return valuesAt(workbook, home, text, false)[0] ?? 0;
  const [, called = '', list = ''] = CALL.exec(text) ?? [];
  const name = called.toUpperCase();
  const parts = list.split(',');
  const aggregate = AGGREGATES[name === 'SUBTOTAL' ? (SUBTOTALS[parts.shift()?.trim() ?? ''] ?? '') : name];
  if (!aggregate) throw new HostGap(`the formula ${text}`);
  return aggregate(parts.flatMap((part) => valuesAt(workbook, home, part, name === 'SUBTOTAL')));
}

/**
 * The result of a formula made of what the product writes into its forms: constants, references, a few
 * functions over references, and texts joined by `&`. Anything else is a gap of the host.
 */
export function calculate(workbook: HostWorkbook, home: HostSheet, formula: string): CellValue {
  // An ampersand outside of quotation marks: an even number of them comes after it.
  const terms = formula.slice(1).split(/&(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (terms.length > 1) return terms.map((text) => String(term(workbook, home, text.trim()))).join('');
  return term(workbook, home, formula.slice(1));
}
