import { plainText } from '../../src/app/report';
import { content } from '../support/book';
import { checkedOf, reportOf } from './sample-report';

const PLACES = ['甲村', '乙村', '丙村', '丁村', '戊村', '己村', '庚村', '辛村', '壬村', '癸村'];

/** What a draft says of projects, given as: 建设地点 | 规格 | 数量 | 资金类别 | 资金来源 | 资金(万元) | 状态. */
async function told(...projects: readonly string[]): Promise<string> {
  const rows = projects.map(
    (project, at) => `基础设施建设 | 桥梁修建 | 项目${'子丑寅卯辰巳'.charAt(at % 6)} | 座 | ${project}`,
  );
  const text = plainText(
    await reportOf(
      await checkedOf(
        content({
          Villages: `名称 | 类别\n${PLACES.map((name) => `${name} | 村`).join('\n')}`,
          Projects: `板块 | 事项 | 项目名称 | 计量单位 | 建设地点 | 规格 | 数量 | 资金类别 | 资金来源 | 资金(万元) | 状态
            ${rows.join('\n')}`,
        }),
      ),
    ),
  );
  return /桥梁修建[^\n]*?(?=。)/.exec(text)?.[0] ?? '';
}

test.each([
  [
    ['甲村 | 长10米 | =1 | 上级争取资金 | 省交通厅 | =20.5 | 实施中'],
    '桥梁修建1座（甲村，长10米），向省交通厅争取资金20.5万元，正在实施',
  ],
  [['全乡 | | =2 | 社会投资 | | =12000 | 谋划'], '桥梁修建2座，引进社会投资1.2亿元，正在谋划'],
  [['甲村 | | =1 | 自筹 | 村集体 | =3 | 已完成'], '桥梁修建1座（甲村），自筹资金3万元（村集体），已完成'],
  [['甲村 | | =1 | 财政奖补 | | =3 | 已完成'], '桥梁修建1座（甲村），投入财政奖补3万元，已完成'],
  [['| | =1 | | 社会捐助 | =3 | 已完成'], '桥梁修建1座，投入资金3万元（社会捐助），已完成'],
  [
    ['甲村 | | =1 | 自筹 | | =3 | 已完成', '乙村 | | =2 | 自筹 | | =4.5 | 已完成'],
    '桥梁修建3座，其中甲村1座、乙村2座，自筹资金7.5万元，已全部完成',
  ],
  [
    ['甲村 | | =1 | 自筹 | | =3 | 已完成', '乙村 | 长8米 | =2 | 社会投资 | 某公司 | =4 | 实施中'],
    '桥梁修建3座，其中甲村1座（自筹资金3万元）、乙村2座（长8米；引进社会投资4万元（某公司）），共涉及资金7万元，已完成1座',
  ],
  [['甲村 | | =1 | | | | 实施中', '甲村 | | =2 | | | | 谋划'], '桥梁修建3座，其中项目子1座、项目丑2座，尚未完成'],
  [
    ['甲村、乙村 | | =1 | | | | 实施中', '丙村 | | =2 | | | | 实施中'],
    '桥梁修建3座，其中甲村、乙村1座，丙村2座，正在实施',
  ],
])('%j', async (projects, words) => {
  expect(await told(...projects)).toBe(words);
});

test('of more than four projects the places are told with their sums, of more than eight places how many there are', async () => {
  const each = PLACES.map((place) => `${place} | | =2 | | | | 已完成`);
  expect(await told(...each.slice(0, 4), ...each.slice(0, 1))).toBe(
    '桥梁修建10座，其中甲村4座，乙村2座，丙村2座，丁村2座，已全部完成',
  );
  expect(await told(...each)).toBe(
    `桥梁修建20座，其中${PLACES.slice(0, 8)
      .map((place) => `${place}2座`)
      .join('，')}等10处，已全部完成`,
  );
});

test('a number of a person in a text of the ledger is masked, as it is in a submission', async () => {
  expect(
    await told('甲村 | 联系人张三13800001234，身份证519900196105070168 | =1 | 自筹 | 李四0818-1234567 | =3 | 已完成'),
  ).toBe(
    '桥梁修建1座（甲村，联系人张三138****1234，身份证519900********0168），自筹资金3万元（李四081*****4567），已完成',
  );
});
