import { check, type Checked } from '../../../src/app/check';
import { checkAfterEdit } from '../../../src/app/check-after-edit';
import type { CellValue } from '../../../src/model/cell';
import type { CellsEdit } from '../../../src/model/edit';
import type { AnyLedger } from '../../../src/model/ledger';
import { unwatched } from '../../../src/model/progress';
import { ledgerDigests } from '../../../src/summary/digest';
import { ledgerTemplate, type TableName } from '../../../src/templates/ledgers';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { BEHIND_THE_PERIOD } from '../county';
import { median, spent, type Figures } from '../measured';

/** 一: characters for names follow. */
const FIRST_CHARACTER = 0x4e00;

/** Kinds of edits, each by its running number. */
function kindsOf({ book }: Checked): Readonly<Record<string, (number: number) => CellsEdit>> {
  const { sheetRows } = book.AssistanceLog;
  const [middle, last] = [sheetRows[sheetRows.length >> 1] ?? 2, sheetRows.at(-1) ?? 2];
  const row = rowOf(book.AssistanceLog, 5);
  return {
    content: (number) => cell('AssistanceLog', middle + number, 'content', `改过的第${number}行`),
    date: (number) => cell('AssistanceLog', middle + number, 'date', BEHIND_THE_PERIOD - 20 - number),
    household: (number) => cell('AssistanceLog', middle + number, 'household', `不认识的户主${number}`),
    append: (number) => cells('AssistanceLog', last + 1 + number, 1, row),
    clear: (number) =>
      cells(
        'AssistanceLog',
        middle + 100 + number,
        1,
        row.map(() => null),
      ),
    household_type: (number) => cell('Pairings', 100 + number, 'householdType', '空巢老人'),
    method_list: (number) => cell('Lists', 30 + number, 'methods', `新方式${number}`),
    household_type_list: (number) => cell('Lists', 30 + number, 'householdTypes', `新类别${number}`),
    ...(book.Indicators.sheetRows.length > 0 && {
      indicator: (number: number) => cell('Indicators', 2, 'lower', 2 + number),
    }),
    quota: (number) => cell('Quotas', 2, 'deedsPerYear', 3 + number),
    // The last: each leaves the log with a name that nobody has.
    cadre_name: (number) => cell('Cadres', 20 + number, 'name', `欧阳${String.fromCharCode(FIRST_CHARACTER + number)}`),
  };
}

function cell(table: TableName, top: number, key: string, value: CellValue): CellsEdit {
  return cells(table, top, 1 + ledgerTemplate(table).columns.findIndex((column) => column.key === key), [value]);
}

function cells(table: TableName, top: number, left: number, values: readonly CellValue[]): CellsEdit {
  return { kind: 'cells', sheet: ledgerTemplate(table).sheet, top, left, values: [[...values]], formats: [] };
}

function rowOf({ columns }: AnyLedger, at: number): CellValue[] {
  return Object.values(columns).map(({ raw }) => raw[at] ?? null);
}

/**
 * What single edits cost, from the cell to the findings and the digests of the summaries, beside the full pass.
 * @param rounds how many edits of each kind; with few, the median is of code that has hardly been compiled
 */
export async function measureEdits(bytes: Uint8Array, rounds: number): Promise<Figures> {
  const full = await spent(async () => check(await openFileWorkbook(bytes), BEHIND_THE_PERIOD, unwatched));
  let checked = full.result;
  await ledgerDigests(checked.book);
  const figures: Record<string, number> = { full: full.ms };
  const costs: number[] = [];
  for (const [kind, edit] of Object.entries(kindsOf(checked))) {
    const own: number[] = [];
    for (let number = 0; number < rounds; number += 1) {
      const { result, ms } = await spent(async () => {
        const next = checkAfterEdit(checked, edit(number));
        if (!next) throw new Error(`An edit of the kind ${kind} had the whole workbook checked again`);
        await ledgerDigests(next.book);
        return next;
      });
      checked = result;
      own.push(ms);
    }
    figures[kind] = median(own);
    costs.push(...own);
  }
  return { ...figures, median: median(costs) };
}
