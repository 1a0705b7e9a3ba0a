import fc from 'fast-check';
import { nearest } from '../../src/model/nearest';
import { isContrary, isMarkedName, namesAnother } from '../../src/model/opposites';

test.each([
  ['未完成', '已完成'],
  ['没完成', '已完成'],
  ['未办结', '已办结'],
  ['待办结', '已办结'],
  ['不算办结', '已办结'],
  ['未转化', '已转化'],
  ['转化中', '已转化'],
  ['启动', '未启动'],
  ['已启动', '未启动'],
  ['已实施', '实施中'],
  ['已办理', '办理中'],
  ['整顿完成', '整顿中'],
  ['即将完成', '已完成'],
  ['基本完成', '已完成'],
  ['下半年', '上半年'],
  ['二季度', '一季度'],
  ['2季度', '一季度'],
  ['三季度', '前三季度'],
  ['后三季度', '前三季度'],
  ['半年', '上半年'],
  ['上年', '全年'],
  ['去年', '全年'],
  ['1月', '10月'],
  ['十二月', '2月'],
  ['每两月', '每月'],
  ['每年', '每半年'],
  ['每日', '每月'],
  ['每人', '每户'],
  ['非贫困', '贫困'],
  ['非困难群众', '困难群众'],
  ['脱贫党员', '贫困党员'],
  ['无', '有'],
  ['男', '女'],
  ['留守老人', '留守儿童'],
  ['困难党员', '困难群众'],
  ['省级财政', '本级财政'],
  ['政府投资', '社会投资'],
  ['村', '社区'],
  ['末完成', '已完成'],
  ['末办结', '已办结'],
  ['停止实施', '实施中'],
  ['暂停', '实施中'],
  ['取消实施', '实施中'],
  ['整顿后', '整顿中'],
  ['整顿前', '整顿中'],
  ['不未启动', '未启动'],
  ['拒绝走访慰问', '走访慰问'],
  ['除其他外', '其他'],
  ['异常', '日常'],
  ['他筹', '自筹'],
  ['长期救济', '临时救济'],
  ['健全人员', '残障人员'],
])('%s says something else than %s', (text, item) => {
  expect(isContrary(text, item)).toBe(true);
  expect(isContrary(item, text)).toBe(true);
});

test.each([
  ['办结', '已办结'],
  ['完成', '已完成'],
  ['完成', '已完成了'],
  ['1季度', '一季度'],
  ['第一季度', '一季度'],
  ['2014年上半年', '上半年'],
  ['上半年度', '上半年'],
  ['前3季度', '前三季度'],
  ['每2月', '每两月'],
  ['12月', '十二月'],
  ['二十一', '21'],
  ['残疾人员', '残障人员'],
  ['贫因党员', '贫困党员'],
  ['留守孩子', '留守儿童'],
  ['空巢', '空巢老人'],
  ['农忙季节', '农忙时节'],
  ['基础设施', '基础设施建设'],
  ['没启动', '未启动'],
  ['末启动', '未启动'],
  ['己完成', '已完成'],
  ['重大节假日', '重大节日'],
  ['整改中', '整顿中'],
  ['慰问走访', '走访慰问'],
])('%s may be a slip for %s', (text, item) => {
  expect(isContrary(text, item)).toBe(false);
});

test.each([
  ['东村', '西村'],
  ['王一', '王二'],
  ['上坝村', '下坝村'],
  ['一组', '二组'],
  ['陈大山', '陈小山'],
  ['乌木村', '乌木社区'],
  ['A组', 'B组'],
  ['王伟2', '王伟3'],
  ['王伟(2)', '王伟(3)'],
  ['三合村', '四合村'],
])('%s is no slip for %s: nothing is suggested', (name, other) => {
  expect(namesAnother(name, other)).toBe(true);
  expect(nearest(name, [other])).toBeNull();
});

test.each([
  ['上坝村', '坝上村'],
  ['王伟2', '王伟'],
  ['王伟(二)', '王伟'],
  ['大坪村', '坪村'],
])('%s may be %s, but not clearly', (name, other) => {
  expect(nearest(name, [other])?.clear ?? false).toBe(false);
});

test.each([
  ['李四光', '李光'],
  ['张三', '张山'],
  ['乌木村3组', '乌木村'],
  ['王伟(民政办)', '王伟'],
])('%s is clearly near to %s', (name, other) => {
  expect(nearest(name, [other])).toEqual({ value: other, clear: true });
  expect(isMarkedName(name, other)).toBe(false);
});

test('where the likest says the contrary, another that does not is still found', () => {
  expect(nearest('东坪村', ['西坪村', '东平村'])).toEqual({ value: '东平村', clear: true });
});

test('no text says something else than itself, and two texts do so mutually', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('上下前后一二三十百2未末不已完成停止村社区年季中在A')),
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isContrary(a, a)).toBe(false);
      expect(isContrary(a, b)).toBe(isContrary(b, a));
    }),
  );
});
