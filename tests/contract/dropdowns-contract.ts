import { cellAddress, type CellRange } from '../../src/model/cell';
import type { DropdownChange } from '../../src/model/dropdown-change';
import type { PlanNode, ValidationNode, ValidationRule } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import { userSheet } from './contract-plans';
import { sheetNamed } from './contract-values';
import type { MakePort, PortUnderTest } from './port-under-test';

const SHEET = '帮扶日志';
const values = [
  ['姓名', '时机', '方式'],
  ...['王伟', '李静', '赵敏', '周明', '钱红'].map((name) => [name, '日常', '走访']),
];
const rows = (top: number, bottom: number, left = 2, right = left): CellRange => ({ top, left, bottom, right });
const column = rows(2, 1_048_576);
const OWN = ['日常', '重大节日'];

const change: DropdownChange = {
  sheet: SHEET,
  range: column,
  before: { values: OWN, refusal: '请选：日常、重大节日。' },
  after: { rule: { type: 'listFrom', formula: 'OccasionsList' }, refusal: '请先在“可选项”中添加。' },
};

const validation = (range: CellRange, rule: ValidationRule, refusal = change.before.refusal): ValidationNode => ({
  kind: 'validation',
  range,
  rule,
  prompt: { title: '时机', text: '选一个' },
  error: { level: 'warning', title: '时机填写有误', text: refusal },
});
const own: ValidationRule = { type: 'list', values: OWN };
const users: ValidationRule = { type: 'list', values: [...OWN, '汛期'] };
const source: PlanNode = { kind: 'name', name: 'OccasionsList', formula: '帮扶日志!$B$2:$B$9' };

/** What an adapter promises of dropdowns that choose from somewhere else from now on. */
export function dropdownsContract(makePort: MakePort): void {
  const made = (validations: readonly ValidationNode[], more: readonly PlanNode[] = [source]): Promise<PortUnderTest> =>
    makePort([userSheet(SHEET, values, [...validations, ...more])]);
  const replace = async ({ port }: PortUnderTest, changes = [change]) => port.replaceDropdowns(changes, unwatched);
  /** What each cell of the column chooses from and says, cells without a dropdown left out. */
  const told = async (workbook: PortUnderTest, at = 2) => {
    const { validations } = sheetNamed(await workbook.snapshot(), SHEET);
    return Array.from({ length: 7 }, (_, index) => cellAddress({ row: 2 + index, column: at })).flatMap((address) => {
      const found = validations[address];
      return found ? [`${address} ${found.formulas.join()} ${found.error?.text ?? ''}`] : [];
    });
  };
  const [ownTold, userTold] = [`"${OWN.join()}" 请选：日常、重大节日。`, `"${OWN.join()},汛期" 请选：日常、重大节日。`];
  const newTold = 'OccasionsList 请先在“可选项”中添加。';

  test('the product’s own dropdown follows, its prompt stays, and so do those of other columns', async () => {
    const workbook = await made([validation(rows(2, 6), own), validation(rows(2, 6, 3), own)]);
    expect(await replace(workbook)).toEqual({ changed: [{ sheet: SHEET, range: rows(2, 6) }], left: [] });
    expect(await told(workbook)).toEqual([2, 3, 4, 5, 6].map((row) => `B${row} ${newTold}`));
    expect(await told(workbook, 3)).toEqual([2, 3, 4, 5, 6].map((row) => `C${row} ${ownTold}`));
    const { validations } = sheetNamed(await workbook.snapshot(), SHEET);
    expect(validations['B4']).toMatchObject({
      type: 'list',
      prompt: { title: '时机', text: '选一个' },
      error: { level: 'warning', title: '时机填写有误' },
    });
  });

  test('asked again, it changes nothing and has nothing to tell', async () => {
    const workbook = await made([validation(rows(2, 6), own)]);
    await replace(workbook);
    const before = await workbook.snapshot();
    expect(await replace(workbook)).toEqual({ changed: [], left: [] });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('what a user put in its place, in a cell or two, stays and is named', async () => {
    const workbook = await made([
      validation(rows(2, 2), own),
      validation(rows(3, 4), users),
      validation(rows(5, 5), { type: 'custom', formula: 'TRUE' }),
      validation(rows(6, 8), own),
    ]);
    const { changed, left } = await replace(workbook);
    expect(changed.map(({ range }) => range)).toEqual([rows(2, 2), rows(6, 8)]);
    expect(left).toEqual([
      { sheet: SHEET, range: rows(3, 4), reason: 'other' },
      { sheet: SHEET, range: rows(5, 5), reason: 'other' },
    ]);
    expect(await told(workbook)).toEqual([
      `B2 ${newTold}`,
      `B3 ${userTold}`,
      `B4 ${userTold}`,
      'B5 TRUE 请选：日常、重大节日。',
      ...[6, 7, 8].map((row) => `B${row} ${newTold}`),
    ]);
  });

  test('words of the user’s own are kept in a dropdown that follows', async () => {
    const workbook = await made([validation(rows(2, 3), own, '问小王')]);
    await replace(workbook);
    expect(await told(workbook)).toEqual(['B2 OccasionsList 问小王', 'B3 OccasionsList 问小王']);
  });

  test('a dropdown that reaches over the next column too stays what it is there', async () => {
    const workbook = await made([validation(rows(2, 6, 2, 3), own)]);
    expect((await replace(workbook)).changed).toEqual([{ sheet: SHEET, range: rows(2, 6) }]);
    expect(await told(workbook)).toEqual([2, 3, 4, 5, 6].map((row) => `B${row} ${newTold}`));
    expect(await told(workbook, 3)).toEqual([2, 3, 4, 5, 6].map((row) => `C${row} ${ownTold}`));
  });

  test('choices can be written into it as well, and where nothing restricts the cells nothing is told', async () => {
    const workbook = await made([validation(rows(2, 2), own)]);
    const months = ['1月', '2月'];
    const inCell = { ...change, range: rows(2, 2), after: { ...change.after, rule: { type: 'list', values: months } } };
    const blank = { ...change, range: rows(2, 6, 1) };
    expect(await replace(workbook, [inCell as DropdownChange, blank])).toEqual({
      changed: [{ sheet: SHEET, range: rows(2, 2) }],
      left: [],
    });
    expect(await told(workbook)).toEqual(['B2 "1月,2月" 请先在“可选项”中添加。']);
  });

  test('without the name to choose from, and on a protected sheet, all stays and is told', async () => {
    const nameless = await made([validation(rows(2, 6), own)], []);
    expect((await replace(nameless)).left).toEqual([{ sheet: SHEET, range: rows(2, 6), reason: 'noSource' }]);
    expect(await told(nameless)).toContain(`B2 ${ownTold}`);
    const locked = await made([validation(rows(2, 6), own)]);
    await locked.user.protect(SHEET);
    expect(await replace(locked)).toEqual({
      changed: [],
      left: [{ sheet: SHEET, range: rows(2, 6), reason: 'protected' }],
    });
    expect(await told(locked)).toContain(`B2 ${ownTold}`);
  });
}
