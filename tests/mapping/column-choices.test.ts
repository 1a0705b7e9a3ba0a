import { importTables, proposeImport, withColumn } from '../../src/app/import/import-tables';
import { columnChoices, tableLine } from '../../src/app/import/table-lines';
import { day } from './imported';
import { sheetFrom, workbookFrom } from './old-tables';

const OPTIONS = { map: null, into: null, leftoverToRemarks: false };

function proposed(text: string) {
  const [table] = proposeImport([{ file: '', workbook: workbookFrom(sheetFrom('表', text)) }], OPTIONS);
  if (!table) throw new Error('no table');
  return table;
}

test('what a map can say of several columns for one of ours, the list of choices can say in words', () => {
  const choices = (ledger: 'AssistanceLog' | 'Cadres') => columnChoices(ledger, 'zh').map(({ value }) => value);
  expect(choices('AssistanceLog')).toEqual(expect.arrayContaining(['date', 'date:again', 'method:ticked']));
  expect(choices('AssistanceLog')).not.toContain('deed:ticked');
  expect(choices('Cadres').filter((value) => value.endsWith(':again'))).toEqual([]);
  for (const { value, name } of columnChoices('AssistanceLog', 'zh')) expect([value, name]).not.toContain('');
});

test('a second time that is chosen by hand makes a row of its own, and the first goes on to be one', () => {
  const table = proposed('走访时间 | 干部 | 村 | 走访内容 | 回访\n2014.3.5 | 李四 | 乌木村 | 谈心 | 2014.4.6');
  const chosen = withColumn(table, 5, 'date:again');
  const outcome = importTables([chosen], OPTIONS);
  expect(outcome.rows.AssistanceLog?.map(({ cells }) => [day(cells['date']), cells['content']])).toEqual([
    ['2014-03-05', '谈心'],
    ['2014-04-06', '谈心'],
  ]);
  const line = outcome.tables[0] && tableLine(outcome.tables[0]);
  expect(line?.columns.map(({ choice }) => choice)).toEqual([
    'date:again',
    'cadres',
    'village',
    'content',
    'date:again',
  ]);
});

test('a value that is ticked, chosen by hand, stands beside the others that are', () => {
  const table = proposed('户主 | 帮扶干部 | 空巢老人 | 残障人员\n张三 | 李四 | 1 |\n王五 | 李四 |  | √');
  const chosen = withColumn(withColumn(table, 3, 'householdType:ticked'), 4, 'householdType:ticked');
  const read = (one: typeof table) =>
    importTables([one], OPTIONS).rows.Pairings?.map(({ cells }) => cells['householdType']);
  expect(read(chosen)?.[1]).toBe('残障人员');
  expect(chosen.recognised.columns.filter(({ key }) => key === 'householdType')).toHaveLength(2);
  // A column that stands for it alone takes the place of both.
  const alone = withColumn(chosen, 4, 'householdType');
  expect(alone.recognised.columns.filter(({ key }) => key === 'householdType')).toHaveLength(1);
});
