import type { CellValue } from '../model/cell';
import { formatDay } from '../model/day';
import type { Finding } from '../model/finding';
import { cellMasking } from '../submission/cell-masking';
import { maskNumbersIn } from '../submission/mask';
import type { Column } from '../templates/column';
import { ledgerTemplate, tableNames } from '../templates/ledgers';

/** Parts of a number shorter than this say nothing about a person, and occur in many words. */
const FEWEST = 4;

/** A finding's value and words without more of personal numbers than a submission shows, and without remarks. */
export interface MaskedFinding {
  readonly value: CellValue;
  /** Masks any sentence about the finding. */
  readonly words: (sentence: string) => string;
}

/** Masks a finding for the county: it may come from a workbook that was not made by 上报 and is not masked. */
export function maskedFinding({ table, column: header, value }: Finding): MaskedFinding {
  const column = columnOf(table, header);
  const raw = String(value ?? '');
  const masked = cellMasking(column, maskNumbersIn)(raw);
  return {
    value: typeof value === 'string' || masked !== raw ? masked : shownNumber(value, column),
    words: (sentence) =>
      maskNumbersIn(raw.length < FEWEST || raw === masked ? sentence : sentence.replaceAll(raw, () => masked)),
  };
}

function columnOf(table: string, header: string | null): Column | undefined {
  const name = tableNames.find((candidate) => candidate === table);
  return name && ledgerTemplate(name).columns.find((column) => column.header === header);
}

function shownNumber(value: CellValue, column: Column | undefined): CellValue {
  return column?.type.kind === 'date' && typeof value === 'number' && Number.isInteger(value)
    ? formatDay(value)
    : value;
}
