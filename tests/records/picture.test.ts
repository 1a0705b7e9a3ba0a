import { cellFindings } from '../../src/findings/cells';
import { findingMessage } from '../../src/findings/definition';
import { PICTURE } from '../../src/model/cell';
import { oneCell } from './one-cell';

describe('a picture placed in a cell', () => {
  test.each([
    ['AssistanceLog', '佐证材料'],
    ['AssistanceLog', '备注'],
    ['AssistanceLog', '帮扶内容'],
    ['Branches', '书记'],
  ] as const)('is something in the text column %s %s, and no fault', async (table, header) => {
    expect(await oneCell(table, header, '=picture')).toEqual({ value: '[图片]', state: 'read', finding: undefined });
  });

  test.each([
    ['AssistanceLog', '受益人数', 'C105'],
    ['AssistanceLog', '折款金额(元)', 'C105'],
    ['AssistanceLog', '日期', 'C103'],
    ['AssistanceLog', '群众类别', 'C106'],
    ['AssistanceLog', '好事实事', 'C106'],
    ['AssistanceLog', '户主姓名', 'C107'],
    ['AssistanceLog', '干部姓名', 'C107'],
    ['Cadres', '姓名', 'C107'],
    ['Cadres', '所在党支部', 'C107'],
    ['Pairings', '身份证号', 'C109'],
  ] as const)(
    'cannot be read in %s %s (%s), and the message says that it is a picture',
    async (table, header, code) => {
      const { state, finding } = await oneCell(table, header, '=picture');
      expect(state).toBe('faulty');
      expect(finding).toMatchObject({ code, severity: 'error', value: '[图片]' });
      expect(finding).not.toHaveProperty('suggestion');
      const definition = cellFindings.find((candidate) => candidate.code === code);
      const message = definition && findingMessage(definition, finding?.params ?? {}, 'zh');
      expect(message).toContain('图片');
      expect(JSON.stringify(finding) + String(message)).not.toContain(PICTURE.charAt(0));
    },
  );

  test('is no phone number: a warning', async () => {
    expect(await oneCell('Cadres', '联系电话', '=picture')).toMatchObject({
      state: 'read',
      finding: { code: 'C110', value: '[图片]' },
    });
  });
});

describe('what a copy of values says in words', () => {
  test.each([
    ['户主姓名', '[公式没有结果]', 'S009'],
    ['帮扶内容', '[公式没有结果]', 'S009'],
    ['受益人数', '[公式没有结果]', 'S009'],
    ['户主姓名', '[图片]', 'C107'],
    ['群众类别', '[图片]', 'C106'],
  ] as const)('is in %s the fault that it was, and no name or text: %s', async (header, shown, code) => {
    expect(await oneCell('AssistanceLog', header, shown)).toMatchObject({
      state: 'faulty',
      finding: { code, severity: 'error', value: shown },
    });
  });

  test('in other brackets is a text', async () => {
    expect(await oneCell('AssistanceLog', '帮扶内容', '[图片2张]')).toMatchObject({
      state: 'read',
      value: '[图片2张]',
    });
  });
});
