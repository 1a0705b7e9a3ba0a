import { check, type Checked } from '../../src/app/check';
import type { Day } from '../../src/model/day';
import type { WorkbookContent } from '../../src/model/grid';
import { unwatched } from '../../src/model/progress';
import type { WorkbookPort } from '../../src/workbook/port';

/** What 校验 finds in a workbook with this content. */
export function checkContent(content: WorkbookContent, today: Day): Promise<Checked> {
  const port: WorkbookPort = {
    read: () => Promise.resolve(content),
    write: () => Promise.reject(new Error('nothing is written here')),
    applyFixes: () => Promise.reject(new Error('nothing is fixed here')),
    readForm: () => Promise.reject(new Error('no form is read here')),
    fillForm: () => Promise.reject(new Error('no form is filled here')),
    replaceDropdowns: () => Promise.reject(new Error('no dropdown is changed here')),
    unmerge: () => Promise.reject(new Error('nothing is unmerged here')),
    addRows: () => Promise.reject(new Error('no rows are added here')),
    keep: () => Promise.reject(new Error('nothing is kept here')),
  };
  return check(port, today, unwatched);
}
