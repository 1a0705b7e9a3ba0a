import type { CellValue } from '../../model/cell';
import { FIRST_DAY, type Day } from '../../model/day';
import { groupBy } from '../../model/group-by';
import { UNIT_HEADER } from '../../plan/rollup/county-ledger-plan';
import { abolishedOn, abolitionIn, dayIn, type AbolishedUnit } from '../../rollup/abolished';
import { unitKey } from '../../rollup/unit-key';
import type { SheetCells } from '../sheet-cells';
import { headerText } from './county-sheets';

/**
 * Headers that the lists of counties give the column of units, the surest first: a title may read like one of the
 * others.
 */
const UNIT_HEADERS = [UNIT_HEADER, '应报单位', '单位名称', '填报单位', '乡镇', '乡镇名称'];
/** The header is looked for in this many rows from the top. */
const ROWS_SEARCHED = 30;
/** Texts below a list that are no units. */
const NO_UNIT =
  /^(?:合计|总计|小计|共计|共[\d一二三四五六七八九十百]+个|(?:附?注|说明|备注)[:\d]|制表|填表[人:]|填报[人:]|审核|双联台账)/;

/** Headers of a column with the day of abolition. */
const DAY_HEADER = /日期|时间|年月/u;
/** A name with something in brackets behind it. */
const IN_BRACKETS = /^(.+?)[（(]([^（）()]+)[）)]$/u;

/** The units of a county's list. */
export interface UnitList {
  /** All of them, each once, in the order of the list. */
  readonly units: readonly string[];
  /** Those that are marked as abolished. */
  readonly abolished: readonly AbolishedUnit[];
}

/**
 * The units that owe a report: the column 单位 of the first sheet that has one, 应报单位 before others. Null where no
 * sheet has such a column. A cell beside a unit, or brackets behind its name, may say that it was abolished (撤并).
 */
export function owedUnits(sheets: readonly SheetCells[], owedSheet: string): UnitList | null {
  const inOrder = sheets.toSorted((a, b) => Number(b.sheet === owedSheet) - Number(a.sheet === owedSheet));
  for (const { values } of inOrder) {
    for (const header of UNIT_HEADERS) {
      const rows = unitsBelow(values, header);
      if (!rows) continue;
      const groups = [...groupBy(rows, ({ unit }) => unitKey(unit)).values()];
      return {
        units: groups.flatMap(([first]) => first?.unit ?? []),
        abolished: groups.flatMap((group) => group.find(isAbolished) ?? []),
      };
    }
  }
  return null;
}

interface UnitRow {
  readonly unit: string;
}

function isAbolished(row: UnitRow): row is AbolishedUnit {
  return 'note' in row;
}

/** The units below a header; null where no cell near the top is that header. */
function unitsBelow(values: SheetCells['values'], header: string): readonly (UnitRow | AbolishedUnit)[] | null {
  for (const [at, row] of values.slice(0, ROWS_SEARCHED).entries()) {
    const column = row.findIndex((cell) => headerText(cell) === header);
    if (column < 0) continue;
    const dayColumns = row.flatMap((cell, other) => (DAY_HEADER.test(headerText(cell)) ? other : []));
    return values.slice(at + 1).flatMap((cells) => unitIn(cells, column, dayColumns) ?? []);
  }
  return null;
}

function unitIn(
  cells: readonly CellValue[],
  column: number,
  dayColumns: readonly number[],
): UnitRow | AbolishedUnit | null {
  const text = String(cells[column] ?? '').trim();
  if (unitKey(text) === '' || NO_UNIT.test(unitKey(text))) return null;
  const [, name = '', bracketed = ''] = IN_BRACKETS.exec(text) ?? [];
  const ofName = abolitionIn(bracketed);
  const unit = ofName ? name.trim() : text;
  const others = cells.flatMap((cell, at) =>
    typeof cell === 'string' && at !== column ? (abolitionIn(cell) ?? []) : [],
  );
  const [mark] = ofName ? [ofName, ...others] : others;
  if (!mark) return { unit };
  const [from = null] = dayColumns.flatMap((at) => dayOfCell(cells[at] ?? null) ?? []);
  return { unit, ...abolishedOn(mark, from) };
}

function dayOfCell(cell: CellValue): Day | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= FIRST_DAY ? cell : null;
  return typeof cell === 'string' ? dayIn(cell) : null;
}
