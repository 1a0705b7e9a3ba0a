import { quotedValue } from '../findings/finding-at';
import type { CellValue } from '../model/cell';
import type { Finding, FindingParams } from '../model/finding';
import { cellMasking } from '../submission/cell-masking';
import { hideCutNumber } from '../submission/cut-number';
import { ledgerCell } from '../submission/ledger-cell';
import { MASKED_KINDS } from '../submission/masked-columns';
import type { Masking } from '../submission/masking';
import { REMARKS } from '../submission/remarks';
import type { Column } from '../templates/column';
import { ledgerTemplate, tableNames, type Book } from '../templates/ledgers';

/** Params that quote the cell itself, as it is written and as it is read. */
const OF_CELL: ReadonlySet<string> = new Set(['value', 'read']);
/** Params of a finding about an explanation that quote the cell named in the explanation. */
const OF_EXPLAINED: ReadonlySet<string> = new Set(['now', 'content']);
/** Params that quote no cell. */
const NAMES: ReadonlySet<string> = new Set(['sheet', 'column', 'reason', 'list']);
/** Ends a text that was shortened. */
const CUT = '…';

/**
 * A finding as the county gets it: sheets named as in the template, whatever the township calls them, and no more of
 * persons' numbers and of remarks than a submission shows.
 */
export function countyFinding(finding: Finding, book: Book, mask: Masking): Finding {
  const { table, sheet, address, column: header } = finding;
  const name = tableNames.find((candidate) => candidate === table);
  const shown = name && book[name].sheet === sheet ? ledgerTemplate(name).sheet : mask(sheet);
  const column = name && ledgerTemplate(name).columns.find((candidate) => candidate.header === header);
  const value = shownValue(finding.value, column, mask);
  return {
    ...finding,
    sheet: shown,
    address: address.startsWith(sheet) ? `${shown}${address.slice(sheet.length)}` : mask(address),
    value,
    params: { ...shownParams(finding, { value, column, book, mask }), sheet: shown },
  };
}

function shownValue(value: CellValue, column: Column | undefined, mask: Masking): CellValue {
  const isHidden = column !== undefined && (column.key === REMARKS || MASKED_KINDS.has(column.type.kind));
  if (typeof value === 'string' || (isHidden && value !== null)) return cellMasking(column, mask)(String(value));
  return value;
}

interface Showing {
  /** The finding's value as it goes out. */
  readonly value: CellValue;
  readonly column: Column | undefined;
  readonly book: Book;
  readonly mask: Masking;
}

function shownParams({ value: raw, params, table }: Finding, { value, column, book, mask }: Showing): FindingParams {
  const explained = table === 'Explanations' ? ledgerCell(String(raw ?? ''), book)?.column : undefined;
  const shown = (name: string, text: string): string => {
    if (name === 'value' && text === quotedValue(raw)) return quotedValue(value);
    const quoted = OF_EXPLAINED.has(name)
      ? explained
      : OF_CELL.has(name) || column?.key === REMARKS
        ? column
        : undefined;
    const masked = NAMES.has(name) ? mask(text) : cellMasking(quoted, mask)(text);
    return text.endsWith(CUT) && masked.endsWith(CUT) ? hideCutNumber(masked.slice(0, -CUT.length)) + CUT : masked;
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, param]): readonly [string, FindingParams[string]] => {
      if (typeof param === 'number') return [name, param];
      return [name, typeof param === 'string' ? shown(name, param) : { zh: mask(param.zh), en: mask(param.en) }];
    }),
  );
}
