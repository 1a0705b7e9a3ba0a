import { savedName } from '../../../src/taskpane/browser-page/file-name';

test.each([
  ['示例乡台账.xlsx', true, '示例乡台账（已汇总）.xlsx'],
  ['示例乡台账.xlsx', false, '示例乡台账（已修改）.xlsx'],
  ['示例乡台账（已修改）.xlsx', true, '示例乡台账（已汇总）.xlsx'],
  ['示例乡台账(已汇总).xlsx', true, '示例乡台账（已汇总）.xlsx'],
  ['TAIZHANG.XLSX', false, 'TAIZHANG（已修改）.xlsx'],
  ['没有扩展名', true, '没有扩展名（已汇总）.xlsx'],
])('%s is saved under another name (summed up: %s)', (name, summed, saved) => {
  expect(savedName(name, summed)).toBe(saved);
});

test('the copy of an edited original never has the name of the original', () => {
  for (const name of ['a.xlsx', '乡（已修改）.xlsx', '乡.xlsx']) {
    for (const summed of [true, false])
      expect([name, summed, savedName(name, summed)]).not.toEqual([name, summed, name.replace('（已修改）', '')]);
  }
});
