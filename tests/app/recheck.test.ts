import { check, type Checked } from '../../src/app/check';
import { recheck } from '../../src/app/recheck';
import type { CellValue } from '../../src/model/cell';
import { dayOf } from '../../src/model/day';
import type { WorkbookContent } from '../../src/model/grid';
import { unwatched } from '../../src/model/progress';
import { ledgerTemplate } from '../../src/templates/ledgers';
import type { WorkbookPort } from '../../src/workbook/port';
import { withRows } from '../records/messy';

const TODAY = dayOf(2014, 7, 1) ?? 0;
/** 5 March 2014, as Excel keeps it. */
const DAY_NUMBER = 41_703;

const { columns } = ledgerTemplate('Projects');
const SIZE = columns.findIndex(({ key }) => key === 'spec') + 1;

/** A project whose 规格 is a number, shown in a format. */
function projects(size: CellValue, code: string | null): WorkbookContent {
  const row = columns.map((_, index) => (index + 1 === SIZE ? size : null));
  const content = withRows('Projects', [row]);
  const formats = code === null ? [] : [{ column: SIZE, from: 2, to: 2, code }];
  return {
    ...content,
    grids: content.grids.map((grid) => (grid.table === 'Projects' ? { ...grid, formats } : grid)),
  };
}

function portTo(content: WorkbookContent): WorkbookPort {
  const refused = (): Promise<never> => Promise.reject(new Error('here is only read'));
  return {
    read: () => Promise.resolve(content),
    write: refused,
    addRows: refused,
    applyFixes: refused,
    readForm: refused,
    fillForm: refused,
    replaceDropdowns: refused,
    unmerge: refused,
    keep: refused,
  };
}

async function recheckedAs(before: WorkbookContent, after: WorkbookContent): Promise<Checked | null> {
  return recheck(portTo(after), await check(portTo(before), TODAY, unwatched), TODAY, unwatched);
}

test('a workbook that is as it was is not checked again', async () => {
  expect(await recheckedAs(projects(DAY_NUMBER, 'yyyy/m/d'), projects(DAY_NUMBER, 'yyyy/m/d'))).toBeNull();
});

test('a cell that holds something else is checked again', async () => {
  const checked = await recheckedAs(projects(500, null), projects(600, null));
  expect(checked?.book.Projects.columns.spec.values).toEqual(['600']);
});

test('a number in a column of text is checked again where only its format is another: it says another thing', async () => {
  const checked = await recheckedAs(projects(DAY_NUMBER, null), projects(DAY_NUMBER, 'yyyy/m/d'));
  expect(checked?.book.Projects.columns.spec.values).toEqual(['2014-03-05']);
});
