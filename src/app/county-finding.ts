import type { Finding, FindingParams } from '../model/finding';
import type { Masking } from '../submission/masking';
import { ledgerTemplate, tableNames, type Book } from '../templates/ledgers';

/**
 * A finding as the county gets it: ledgers under the names that they have in every township's template, whatever this
 * one calls its sheets, and no more of numbers of persons than a submission shows.
 */
export function countyFinding(finding: Finding, book: Book, mask: Masking): Finding {
  const { table, sheet, address, value, params } = finding;
  const name = tableNames.find((candidate) => candidate === table);
  const shown = name && book[name].sheet === sheet ? ledgerTemplate(name).sheet : mask(sheet);
  return {
    ...finding,
    sheet: shown,
    address: address.startsWith(sheet) ? `${shown}${address.slice(sheet.length)}` : mask(address),
    value: typeof value === 'string' ? mask(value) : value,
    params: { ...masked(params, mask), sheet: shown },
  };
}

function masked(params: FindingParams, mask: Masking): FindingParams {
  const shown = Object.entries(params).map(([name, value]): readonly [string, FindingParams[string]] => {
    if (typeof value === 'number') return [name, value];
    return [name, typeof value === 'string' ? mask(value) : { zh: mask(value.zh), en: mask(value.en) }];
  });
  return Object.fromEntries(shown);
}
