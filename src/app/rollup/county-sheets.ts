import type { CellValue } from '../../model/cell';
import { FINDING_HEADERS } from '../../plan/rollup/findings-list';
import type { Opinion } from '../../rollup/opinion';
import { unitKey } from '../../rollup/unit-key';
import { ledgerTemplate } from '../../templates/ledgers';
import type { SheetCells } from '../sheet-cells';

/** Opinions about a whole file are placed on its first sheet. */
const OF_FILE = ledgerTemplate('Profile').sheet;
/** What an officer typed into 县级意见 of a county workbook; null where the sheet is not its 校验结果. */
export function opinionsIn({ values }: SheetCells): readonly Opinion[] | null {
  const at = values.findIndex((row) => row.some((cell) => headerText(cell) === FINDING_HEADERS.opinion));
  const header = values[at];
  if (!header) return null;
  const columns = Object.fromEntries(
    Object.entries(FINDING_HEADERS).map(([key, name]) => [key, header.findIndex((cell) => headerText(cell) === name)]),
  ) as Readonly<Record<keyof typeof FINDING_HEADERS, number>>;
  return values.slice(at + 1).flatMap((row) => {
    const text = (key: keyof typeof FINDING_HEADERS): string => String(row[columns[key]] ?? '').trim();
    const orNull = (key: keyof typeof FINDING_HEADERS): string | null => (text(key) === '' ? null : text(key));
    const [unit, opinion] = [text('unit'), text('opinion')];
    if (opinion === '') return [];
    const cell = orNull('cell');
    const number = Number(orNull('row') ?? /\d+$/.exec(cell ?? '')?.[0] ?? NaN);
    const code = orNull('code');
    const sheetRow = Number.isInteger(number) && number > 0 ? number : null;
    const isOfFile = code === null && text('sheet') === '' && sheetRow === null;
    return [
      {
        unit,
        code,
        sheet: isOfFile ? OF_FILE : text('sheet'),
        row: sheetRow,
        column: orNull('column'),
        cell,
        mark: orNull('mark'),
        message: text('message'),
        opinion,
      },
    ];
  });
}

/** The form of a header in which headers are compared. */
export function headerText(cell: CellValue | undefined): string {
  return unitKey(String(cell ?? '')).replace(/\*$/, '');
}
