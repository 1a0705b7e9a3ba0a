import { openBlanks, plainText } from '../../src/app/report';
import { content } from '../support/book';
import { checkedOf, reportOf } from './sample-report';

const textOf = async (materials: string | null) =>
  plainText(await reportOf(await checkedOf(content({ Materials: materials }))));

test('without 总结素材 nothing is found amiss, and every blank is marked', async () => {
  const checked = await checkedOf(content({ Materials: null }));
  expect(checked.findings.filter(({ table }) => table === 'Materials')).toEqual([]);
  expect(openBlanks(await reportOf(checked))).toBe(6);
});

test('what the clerk wrote stands in the blank of its part, several rows one after the other, each with a full stop', async () => {
  const text = await textOf(`部分 | 文字
    领导机构与制度 | 成立领导小组，书记任组长
    下一步打算 | 办好夜校。
    领导机构与制度 | 每月召开例会。`);
  expect(text).toContain('成立领导小组，书记任组长。每月召开例会。');
  expect(text).toContain('办好夜校。');
  expect(text).not.toContain('【请补充：领导小组');
  expect(text.match(/【请补充/g)).toHaveLength(4);
});

test('a part that the report does not have is an error that names the nearest one', async () => {
  const { findings } = await checkedOf(content({ Materials: `部分 | 文字\n 取得的成效 | 好。` }));
  expect(
    findings.filter(({ table }) => table === 'Materials').map(({ code, suggestion }) => [code, suggestion]),
  ).toEqual([['C106', '取得成效']]);
});
