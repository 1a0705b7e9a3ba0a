import type { CellValue } from '../../model/cell';
import { groupBy } from '../../model/group-by';
import { FINDING_HEADERS } from '../../plan/rollup/findings-list';
import { UNIT_HEADER } from '../../plan/rollup/county-ledger-plan';
import type { Opinion } from '../../rollup/opinion';
import { unitKey } from '../../rollup/unit-key';
import { ledgerTemplate } from '../../templates/ledgers';
import type { SheetCells } from '../sheet-cells';

/** Names that a column of units bears in the lists of counties, the surest first: a title may be one of the others. */
const UNIT_HEADERS = [UNIT_HEADER, '应报单位', '单位名称', '填报单位', '乡镇', '乡镇名称'];
/** What is said of a whole file stands at its first sheet. */
const OF_FILE = ledgerTemplate('Profile').sheet;
/** Rows in which a header is looked for. */
const ROWS_SEARCHED = 30;
/** What stands below a list and is no unit. */
const NO_UNIT =
  /^(?:合计|总计|小计|共计|共[\d一二三四五六七八九十百]+个|(?:附?注|说明|备注)[:\d]|制表|填表[人:]|填报[人:]|审核|双联台账)/;

/**
 * The units that owe a report: the column 单位 of the first sheet that has one, 应报单位 before others. Null where no
 * sheet has such a column; each unit once.
 */
export function owedUnits(sheets: readonly SheetCells[], owedSheet: string): readonly string[] | null {
  const inOrder = sheets.toSorted((a, b) => Number(b.sheet === owedSheet) - Number(a.sheet === owedSheet));
  for (const { values } of inOrder) {
    for (const header of UNIT_HEADERS) {
      const units = unitsBelow(values, header);
      if (units) return [...groupBy(units, unitKey).values()].flatMap(([first]) => first ?? []);
    }
  }
  return null;
}

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

/** The names below a header; null where no cell near the top is that header. */
function unitsBelow(values: SheetCells['values'], header: string): readonly string[] | null {
  for (const [at, row] of values.slice(0, ROWS_SEARCHED).entries()) {
    const column = row.findIndex((cell) => headerText(cell) === header);
    if (column >= 0) return values.slice(at + 1).flatMap((cells) => unitText(cells[column]) ?? []);
  }
  return null;
}

function headerText(cell: CellValue | undefined): string {
  return unitKey(String(cell ?? '')).replace(/\*$/, '');
}

function unitText(cell: CellValue | undefined): string | null {
  const text = String(cell ?? '').trim();
  return unitKey(text) === '' || NO_UNIT.test(unitKey(text)) ? null : text;
}
