import type { CellValue } from '../model/cell';
import { formatDay } from '../model/day';
import type { Finding } from '../model/finding';
import { maskIdNumber, maskPhones } from '../model/mask-number';
import { maskNumbersIn } from '../submission/mask';
import { REMARKS } from '../submission/remarks';
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
  const masked = maskedText(raw, column);
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

function maskedText(text: string, column: Column | undefined): string {
  if (column?.key === REMARKS) return text === '' ? '' : '（备注未收）';
  if (column?.type.kind === 'idNumber') return maskIdNumber(text);
  if (column?.type.kind === 'phone') return maskPhones(text);
  return maskNumbersIn(text);
}

function shownNumber(value: CellValue, column: Column | undefined): CellValue {
  return column?.type.kind === 'date' && typeof value === 'number' && Number.isInteger(value)
    ? formatDay(value)
    : value;
}
