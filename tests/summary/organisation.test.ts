import { content } from '../support/book';
import { summaryJson } from '../../src/summary/json';
import { summaryOf } from './summary-of';

test('the rosters are counted: branches by kind, weak ones, villages, poor ones, party members of the office branch in post', async () => {
  const summary = await summaryOf(
    content({
      Villages: '名称 | 类别 | 省定贫困村\n甲村 | 村 | 是\n乙村 | 村 | 否\n丙村 | 村 |\n丁社区 | 社区 | 是',
      Branches: [
        '名称 | 类别 | 后进党组织 | 整顿进度 | 预计完成日期',
        '机关党支部 | 机关 | 否 | |',
        '甲村党支部 | 农村 | 是 | 整顿中 | =2014-09-30',
        '乙村党支部 | 农村 | 是 | |',
      ].join('\n'),
      Cadres: [
        '姓名 | 干部类别 | 联系村 | 党员 | 所在党支部 | 到岗日期 | 离岗日期',
        '甲 | 机关干部 | 甲村 | 是 | 机关党支部 | =2014-06-30 |',
        '乙 | 机关干部 | 甲村 | 否 | 机关党支部 | |',
        '丙 | 机关干部 | 甲村 | | 机关党支部 | |',
        '丁 | 机关干部 | 甲村 | 是 | 甲村党支部 | |',
        '戊 | 机关干部 | 甲村 | 是 | | |',
        '己 | 机关干部 | 甲村 | 是 | 机关党支部 | | =2014-06-30',
        '庚 | 机关干部 | 甲村 | 是 | 机关党支部 | =2014-07-01 |',
      ].join('\n'),
    }),
  );
  expect(summaryJson(summary).organisation).toEqual({
    unit: '示例乡人民政府',
    superior: '示例县委组织部',
    preparedBy: null,
    reviewedBy: null,
    phone: null,
    branches: { 机关: 1, 社区: 0, 农村: 2 },
    partyMemberCadresInOfficeBranch: 1,
    provincialPoorVillages: 2,
    villages: 3,
    communities: 1,
    weakBranches: 2,
    weakBranchRectification: [
      { branch: '甲村党支部', status: '整顿中', due: '2014-09-30' },
      { branch: '乙村党支部', status: null, due: null },
    ],
  });
  expect(summary.organisation.trace.partyMemberCadresInOfficeBranch).toEqual([{ table: 'Cadres', rows: [2] }]);
  expect(summary.organisation.trace.weakBranches).toEqual([{ table: 'Branches', rows: [3, 4] }]);
});
