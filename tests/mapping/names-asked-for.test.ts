import type { FormFilling } from '../../src/mapping/form/form-list';
import { filledForm, sampleFilling } from './filled-form';

/** Forms that ask who somebody is where others ask how many there are. */
let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

test('联系户 with 户主姓名 in brackets gets the names of each cadre’s households, and no number', () => {
  const { at, json } = filledForm(
    filling,
    `干部联系村、联系户一览表 | < | < | < | <
干部姓名 | 职务 | 联系村 | 联系户（户主姓名） | 联系电话
 |  |  |  |
 |  |  |  | `,
  );
  expect(json.tables[0]).toMatchObject({ source: 'Cadres', rows: 19, unmatched: ['E'] });
  expect([1, 2, 3, 4, 5].map((column) => at(3, column))).toEqual([
    '周明远',
    '党委书记',
    '乌木村',
    '陈大山、何桂芳、张兴旺、李秀兰',
    null,
  ]);
});

test('第一书记 beside villages and 联系干部 asks who it is: no 是, and no number of cadres', () => {
  const { at, json } = filledForm(
    filling,
    `村级联系干部一览表 | < | < | <
村（社区） | 联系领导 | 联系干部 | 第一书记
 |  |  |
 |  |  | `,
  );
  expect(json.tables[0]).toMatchObject({ source: 'villages', rows: 9, unmatched: ['B', 'C'] });
  expect([at(3, 4), at(6, 1), at(6, 4)]).toEqual([null, '马坪村', '唐丽']);
  const printed = filledForm(
    filling,
    `贫困村帮扶情况表 | < | < | <
村名 | 第一书记 | 第一书记电话 | 结对户数
马坪村 |  |  |
石梯村 |  |  | `,
  );
  expect([2, 3, 4].map((column) => printed.at(3, column))).toEqual(['唐丽', '13800000113', 5]);
});

test('人数 beside kinds of cadres is how many of these there are, and beside their names nothing', () => {
  const kinds = filledForm(
    filling,
    `干部联系群众情况统计表 | < | <
干部类别 | 人数 | 联系户数
班子成员 |  |
机关干部 |  | `,
  );
  expect([kinds.at(3, 2), kinds.at(4, 2)]).toEqual([8, 11]);
  const names = filledForm(
    filling,
    `干部联系群众情况统计表 | < | < | <
姓名 | 职务 | 人数 | 联系户数
 |  |  |
 |  |  | `,
  );
  expect(names.at(3, 3)).not.toBe(1);
});

test('a list of the cadres of a branch that its title names has no others', () => {
  const { json } = filledForm(
    filling,
    `场镇社区党支部党员干部联系群众情况表 | < | <
姓名 | 职务 | 联系户（户）
 |  |
 |  | `,
  );
  expect(json.tables[0]).toMatchObject({ filter: { 'cadre.branch': ['场镇社区党支部'] }, rows: 1 });
});

test('第一书记（名） is a number, and of a village’s branch its secretary and members are told', () => {
  const { at } = filledForm(
    filling,
    `各村党建和帮扶情况表 | < | < | < | <
村名 | 第一书记（名） | 党支部书记 | 党员人数 | 结对户数
乌木村 |  |  |  |
马坪村 |  |  |  | `,
  );
  expect([2, 3, 4, 5].map((column) => at(4, column))).toEqual([null, '袁世平', 28, 5]);
});

test('a form on which a village is named has that village’s figures, and nobody’s where none is known', () => {
  const form = (village: string) =>
    filledForm(
      filling,
      `村级双联工作情况登记表 | < | < | < | < | <
村名 | ${village} | 总户数 |  | 总人口 |
第一书记 |  | 结对户数（户） |  | 联系干部 |
实施项目（个） |  | 项目资金（万元） |  | 走访（次） | `,
    );
  const { at, json } = form('黄桷村');
  expect([at(2, 4), at(2, 6), at(3, 2), at(3, 4), at(3, 6), at(4, 2)]).toEqual([301, 1115, '王建军', 5, null, 2]);
  expect(json.tables[0]).toMatchObject({ cells: { D2: 'Villages.households', B4: 'villages.projects' } });
  expect(form('无名村').at(2, 4)).toBeNull();
});
