import fc from 'fast-check';
import { check, type Checked } from '../../src/app/check';
import { checkAfterEdit } from '../../src/app/check-after-edit';
import type { CellValue } from '../../src/model/cell';
import { dayOf } from '../../src/model/day';
import type { WorkbookContent } from '../../src/model/grid';
import { unwatched } from '../../src/model/progress';
import { sampleRows } from '../../src/sample/sample';
import { LIST_NAMES } from '../../src/templates/list-values';
import { ledgerTemplate } from '../../src/templates/ledgers';
import type { WorkbookPort } from '../../src/workbook/port';
import { workbookOf } from '../summary/workbook';

const TODAY = dayOf(2014, 7, 1) ?? 0;
const sample = sampleRows();
/** The sample township with few rows, so that edits meet. */
const small = workbookOf({
  ...sample,
  Pairings: sample.Pairings.slice(0, 6),
  AssistanceLog: sample.AssistanceLog.slice(0, 8),
  Projects: sample.Projects.slice(0, 4),
});

const EDITED = ['Lists', 'Profile', 'AssistanceLog', 'Pairings', 'Projects'] as const;

/** 2013-01-16, 2013-10-01, 2014-01-01, 2014-01-25, 2014-06-30, 2014-07-11, and what is no day. */
const DAYS: readonly CellValue[] = [41290, 41548, 41640, 41664, 41820, 41831, '去年', null];
/** What other cells are changed to: values of lists and what is none, periods, blanks. */
const CELLS: Readonly<Record<(typeof EDITED)[number], readonly CellValue[]>> = {
  Lists: ['脱贫户', '困难群众', '走访慰问', '日常', '春节', '重大节日', '基础设施建设', ' 自筹', '/', '#REF!', null],
  Profile: [2013, 2014, '一季度', '上半年', '3月', '自定义', null],
  AssistanceLog: ['脱贫户', '困难群众', '春节', '日常', '走访慰问', '是', null],
  Pairings: ['脱贫户', '空巢老人', '困难群众', null],
  Projects: ['基础设施建设', '产业振兴', '自筹', null],
};

/** The columns that lists and periods have to do with. */
const KEYS: Readonly<Record<(typeof EDITED)[number], readonly string[]>> = {
  Lists: LIST_NAMES,
  Profile: ['year', 'period', 'start', 'end', 'yearStart'],
  AssistanceLog: ['date', 'end', 'householdType', 'method', 'occasion'],
  Pairings: ['householdType', 'from', 'until'],
  Projects: ['section', 'fundKind'],
};

interface Edit {
  readonly table: (typeof EDITED)[number];
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function checkOf(content: WorkbookContent): Promise<Checked> {
  const port: WorkbookPort = {
    read: () => Promise.resolve(content),
    write: () => Promise.reject(new Error('nothing is written here')),
    applyFixes: () => Promise.reject(new Error('nothing is fixed here')),
    readForm: () => Promise.reject(new Error('no form is read here')),
    fillForm: () => Promise.reject(new Error('no form is filled here')),
    unmerge: () => Promise.reject(new Error('nothing is unmerged here')),
    addRows: () => Promise.reject(new Error('no rows are added here')),
    keep: () => Promise.reject(new Error('nothing is kept here')),
  };
  return check(port, TODAY, unwatched);
}

const randomEdit: fc.Arbitrary<Edit> = fc.constantFrom(...EDITED).chain((table) => {
  const { layout, columns } = ledgerTemplate(table);
  const edited = [...columns.keys()].filter((index) => KEYS[table].includes(columns[index]?.key ?? ''));
  return fc.constantFrom(...edited).chain((index) =>
    fc.record({
      table: fc.constant(table),
      row: layout === 'form' ? fc.constant(index + 2) : fc.integer({ min: 2, max: 6 }),
      column: fc.constant(layout === 'form' ? 2 : index + 1),
      value: fc.constantFrom(...(columns[index]?.type.kind === 'date' ? DAYS : CELLS[table])),
    }),
  );
});

/** The workbook after a cell was typed into. */
function typed(content: WorkbookContent, { table, row, column, value }: Edit): WorkbookContent {
  const grids = content.grids.map((grid) => {
    if (grid.table !== table) return grid;
    const values = grid.values.map((cells) => [...cells]);
    (values[row - 1] ??= [])[column - 1] = value;
    return { ...grid, values };
  });
  return { ...content, grids };
}

test('after any edits of 可选项, 基本信息 and the ledgers that follow them, the check is that of a full pass', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(randomEdit, { minLength: 4, maxLength: 8 }), async (edits) => {
      let content = small;
      let checked = await checkOf(content);
      for (const edit of edits) {
        content = typed(content, edit);
        const { table, row: top, column: left, value } = edit;
        const live = checkAfterEdit(checked, {
          kind: 'cells',
          sheet: ledgerTemplate(table).sheet,
          top,
          left,
          values: [[value]],
        });
        const whole = await checkOf(content);
        if (table === 'Lists') expect(live).toBeNull();
        checked = live ?? whole;
        expect(checked.findings).toEqual(whole.findings);
        expect(checked.book).toEqual(whole.book);
        expect(checked.period).toEqual(whole.period);
        for (const { code } of whole.findings) seen.add(code);
      }
    }),
    { numRuns: 50, seed: 20140701 },
  );
  // Edits that never raise what lists and periods can raise would prove nothing.
  expect(['C106', 'X314', 'C107', 'C111', 'C112', 'X305', 'Q404'].filter((code) => !seen.has(code))).toEqual([]);
});
