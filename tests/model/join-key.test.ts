import { joinKey } from '../../src/model/join-key';

test('keys of different parts differ, wherever the parts are cut, and a part that is null is like an empty one', () => {
  const keys = [
    joinKey('甲', '乙丙'),
    joinKey('甲乙', '丙'),
    joinKey('', '甲乙丙'),
    joinKey('甲', '乙', '丙'),
    joinKey('甲\n乙', '丙'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(joinKey(null, '甲')).toBe(joinKey('', '甲'));
});
