import type { FormFilling } from '../../src/mapping/form/form-list';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;

beforeAll(async () => {
  filling = await sampleFilling();
});

const filled = (text: string) => filledForm(filling, text);
const emptyAt = (text: string) => filled(text).json.empty.map(({ address }) => address.split('!')[1]);

test('villages that are printed in numbered rows are labels of these, though a blank row follows them', () => {
  const { at, fill } = filled(`
    各村工作统计表 | < | <
    序号 | 村（社区） | 结对户数
    1 | 乌木村 |
    2 | 平桥村 |
    3 |  |  `);
  expect([at(3, 3), at(4, 3), at(5, 2), at(5, 3)]).toEqual([6, 5, null, null]);
  expect(fill.inserts).toEqual([]);
  const unnumbered = filled('各村工作统计表 | <\n村（社区） | 结对户数\n乌木村 |\n平桥村 |\n | ');
  expect([unnumbered.at(3, 2), unnumbered.at(4, 2), unnumbered.at(5, 2)]).toEqual([6, 5, null]);
});

test('a village that is merged over several rows has a row for each of its own', () => {
  const { at, fill } = filled(`
    各村驻村干部情况表 | < | < | <
    序号 | 村名 | 姓名 | 职务
    1 | 乌木村 |  |
    ^ | ^ |  |
    ^ | ^ |  |
    2 | 平桥村 |  |
    ^ | ^ |  |  `);
  expect([3, 4, 5, 6, 7].map((row) => at(row, 3))).toEqual(['周明远', '郑涛', null, '李静', '吴敏']);
  expect(fill.inserts).toEqual([]);
});

test('a village that the township does not have gets no figures, least of all the township’s, and is listed', () => {
  const first = `
    帮扶工作分村统计表 | < | < | <
    项目 | 松林村 | 乌木村 | 平桥村
    结对户（户） |  |  |
    走访次数（次） |  |  |  `;
  expect([filled(first).at(3, 2), filled(first).at(3, 3), filled(first).at(3, 4)]).toEqual([null, 6, 5]);
  expect(emptyAt(first)).toEqual(['B3', 'B4']);
  const last = `
    帮扶工作分村统计表 | < | < | < | <
    指标 | 单位 | 合计 | 乌木村 | 松林村
    结对户 | 户 |  |  |  `;
  expect([filled(last).at(3, 3), filled(last).at(3, 4), filled(last).at(3, 5)]).toEqual([49, 6, null]);
  expect(emptyAt(last)).toEqual(['E3']);
});

test('a total of which a part is not known stays empty and is listed', () => {
  const form = `
    板块项目汇总表 | < | <
    板块 | 项目数（个） | 总投资（万元）
    农村产业发展 |  |
    民生保障 |  |
    合计 |  |  `;
  expect(filled(form).at(5, 2)).toBeNull();
  expect(emptyAt(form)).toEqual(['B4', 'C4', 'B5', 'C5']);
});

test('the cell for a unit is for no figure', () => {
  const { at } = filled(`
    双联工作统计 | < | < | <
    序号 | 统计内容 | 单位 | 数量
    一 | 走访慰问情况 |  |
    1 | 走访次数 | 次 |  `);
  expect([at(3, 3), at(3, 4), at(4, 4)]).toEqual([null, null, 217]);
});

test('a table about loans, repairs or insurance takes no figures of visits for its own', () => {
  const { at } = filled(`
    小额信贷发放情况统计表 | < | <
    村名 | 户数 | 金额（万元）
     |  |
     |  |  `);
  expect([at(3, 2), at(3, 3)]).toEqual([null, null]);
});

test('what the form says of itself: the period, the unit by its seal, the households of all', () => {
  const { at } = filled(
    '双联工作情况统计表 | < | < | <\n单位（盖章） |  | 报告期 |  \n结对户总数（户） |  | 走访次数（次） | ',
  );
  expect([at(2, 2), at(2, 4), at(3, 2)]).toEqual(['示例乡人民政府', '2014年上半年', 49]);
});

test('rows that are each for something printed that nobody knows, and lists of staff, get no households', () => {
  const printed = filled(`
    结对帮扶工作进度表 | < | < | <
    阶段 | 帮扶干部 | 帮扶对象 | 帮扶措施
    第一阶段 |  |  |
    第二阶段 |  |  |  `);
  expect(printed.fill.cells).toEqual([]);
  expect(printed.json.empty).toHaveLength(6);
  const staff = filled(
    '双联工作领导小组成员名单 | < | < | <\n序号 | 姓名 | 职务 | 联系电话\n |  |  | \n |  |  | ',
  ).fill;
  expect(staff.lists.map(({ source }) => source)).not.toContain('Pairings');
});
