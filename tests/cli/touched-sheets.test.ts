import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editWorkbook, hideSheet, protectSheet, typeOver, type HandEdit } from '../workbook/file/user-hand';
import { cli, useFolder } from './cli';

const file = useFolder();
const TODAY = ['--today', '2014-07-01'] as const;
const summed = file('已汇总.xlsx');

beforeAll(async () => {
  expect((await cli('sample', '-o', file('示例乡.xlsx'))).code).toBe(0);
  expect((await cli('summarize', file('示例乡.xlsx'), '-o', summed, ...TODAY)).code).toBe(0);
});

/** Sums up again after the user's hand has been on the summary sheets. */
async function again(edit: HandEdit, name: string, ...more: readonly string[]): Promise<ReturnType<typeof cli>> {
  writeFileSync(file(`${name}.xlsx`), await edit(readFileSync(summed)));
  return cli('summarize', file(`${name}.xlsx`), '-o', file(`${name}-再汇总.xlsx`), ...TODAY, ...more);
}

test('a sheet that the user changed is kept under another name, and that is said in both languages', async () => {
  const changed = typeOver('板块汇总', { row: 5, column: 1 }, '我改的');
  expect((await again(changed, 'zh')).err).toContain('原表没有删，改名为“板块汇总（旧）”');
  expect((await again(changed, 'en', '--lang', 'en')).err).toContain('it was kept as “板块汇总（旧）”');
});

test('what the user typed beside a form is no cause to say anything', async () => {
  const { code, err } = await again(typeOver('板块汇总', { row: 5, column: 12 }, '待核实'), '旁边');
  expect(code).toBe(0);
  expect(err).not.toContain('（旧）');
});

test('a hidden sheet is said to be hidden still', async () => {
  expect((await again(hideSheet('村级汇总'), '隐藏')).err).toContain('“村级汇总”是隐藏的，已经更新，仍然隐藏');
});

test.each([
  ['a protected sheet', '保护', protectSheet('村级汇总'), '工作表“村级汇总”受保护，没有改动'],
  [
    'a workbook of locked structure',
    '锁定',
    editWorkbook((xml) => xml.replace(/<bookViews/, '<workbookProtection lockStructure="1"/>$&')),
    '工作簿结构受保护',
  ],
])('%s is said, and no file is written', async (_, name, edit, words) => {
  const { code, err } = await again(edit, name);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(readdirSync(dirname(summed))).not.toContain(`${name}-再汇总.xlsx`);
});
