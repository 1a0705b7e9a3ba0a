import { owedUnits } from '../../src/app/rollup/county-sheets';

const units = (...names: readonly (string | number | null)[]) =>
  owedUnits(
    [{ sheet: '名单', values: [['2014年应报单位名单'], ['序号', '单位名称'], ...names.map((name) => [1, name])] }],
    '应报单位',
  );

test('a list with a unit twice, spaces and blank lines names each unit once', () => {
  expect(units('甲乡', '甲乡 ', null, '　乙乡', '', '甲 乡')).toEqual(['甲乡', '乙乡']);
});

test.each([
  '合计',
  '共5个单位',
  '共五个乡镇',
  '说明：以上单位',
  '注：不含街道',
  '备注1：',
  '附注：无',
  '制表人：王伟',
  '审核：李静',
  '填报人：',
])('“%s” below a list is no unit', (line) => {
  expect(units('甲乡', line)).toEqual(['甲乡']);
});

test.each(['共和镇', '说明镇', '注溪乡', '审坡乡', '合江县', '共青镇2个社区办'])('%s is one', (name) => {
  expect(units(name)).toEqual([name]);
});
