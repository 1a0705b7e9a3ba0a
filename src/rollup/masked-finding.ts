import type { CellValue } from '../model/cell';
import { formatDay } from '../model/day';
import type { Finding } from '../model/finding';
import { cellMasking } from '../submission/cell-masking';
import { maskNumbersIn } from '../submission/mask';
import type { Column } from '../templates/column';
import { ledgerTemplate, tableNames } from '../templates/ledgers';

/** Fewer characters than these of a number say nothing about a person, and stand in many a word. */
const FEWEST = 4;

/** What a finding says, with no more of numbers of persons than a submission shows, and nothing of remarks. */
export interface MaskedFinding {
  readonly value: CellValue;
  /** The same of any sentence about the finding. */
  readonly words: (sentence: string) => string;
}

/** Masks a finding for the county: it may come from a workbook that is none of 上报. */
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
