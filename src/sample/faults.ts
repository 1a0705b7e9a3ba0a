import type { CellValue } from '../model/cell';
import type { ColumnKey, TableName } from '../templates/ledgers';
import type { LedgerRows } from '../templates/typed-rows';
import { on } from './days';

/** A mistake to put into cells of one column. */
export interface SampleFault {
  readonly table: TableName;
  readonly column: string;
  /** The right value. */
  readonly right: CellValue;
  /** What is typed in its place. */
  readonly wrong: CellValue;
  /** How many cells get the wrong value: the first that hold the right one. */
  readonly cells: number;
}

function fault<Table extends TableName>(
  table: Table,
  column: ColumnKey<Table>,
  right: CellValue,
  wrong: CellValue,
  cells = 1,
): SampleFault {
  return { table, column, right, wrong, cells };
}

/**
 * Mistakes that clerks often make, one of each kind, most of them several times: some can be understood in one way
 * only, for some a value is clearly meant, some are the user's to decide.
 */
export const sampleFaults: readonly SampleFault[] = [
  // Understood in one way: dates, numbers, spaces, fillers, personal numbers stored as numbers.
  fault('Profile', 'year', 2014, '2014年'),
  fault('AssistanceLog', 'date', on(1, 20), '2014.1.20', 2),
  fault('AssistanceLog', 'date', on(1, 21), '2014年1月21日', 2),
  fault('AssistanceLog', 'amount', 400, '400元', 3),
  fault('AssistanceLog', 'cadres', '李静', '李 静', 2),
  fault('Cadres', 'phone', '13800000101', 13_800_000_101),
  fault('Pairings', 'until', null, '/', 2),
  fault('Projects', 'cadres', '周明远、郑涛', '周明远 郑涛'),
  // A value is clearly meant.
  fault('AssistanceLog', 'date', on(1, 27), '1月27日'),
  fault('AssistanceLog', 'persons', 1, '一人', 2),
  fault('AssistanceLog', 'method', '走访慰问', '慰问', 5),
  fault('AssistanceLog', 'deed', '是', '√', 4),
  fault('AssistanceLog', 'cadres', '何秀英', '何秀瑛', 2),
  fault('AssistanceLog', 'village', '石梯村', '石梯', 3),
  fault('Projects', 'section', '基础设施建设', '基础设施', 2),
  // The user decides.
  fault('AssistanceLog', 'occasion', '重大节日', '春节', 7),
  fault('AssistanceLog', 'state', '已办结', '完成', 3),
  fault('AssistanceLog', 'state', '办理中', null),
  fault('AssistanceLog', 'householdType', '空巢老人', '困难群众'),
];

/**
 * A copy of the rows with the sample mistakes in them.
 *
 * @throws Error where no cell holds the right value of a mistake
 */
export function withFaults(rows: Required<LedgerRows>): Required<LedgerRows> {
  return sampleFaults.reduce(withFault, rows);
}

function withFault(
  rows: Required<LedgerRows>,
  { table, column, right, wrong, cells }: SampleFault,
): Required<LedgerRows> {
  let left = cells;
  const own = rows[table].map((row: Readonly<Record<string, CellValue>>) => {
    if (left === 0 || (row[column] ?? null) !== right) return row;
    left -= 1;
    return { ...row, [column]: wrong };
  });
  if (left > 0) throw new Error(`${table} has too few cells that hold ${String(right)}`);
  return { ...rows, [table]: own };
}
