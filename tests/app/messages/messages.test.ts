import { refusalMessage } from '../../../src/app/messages/fix-refusals';
import { workbookErrorMessage } from '../../../src/app/messages/workbook-errors';
import { createdMessages, sampleMessages, writtenMessages } from '../../../src/app/messages/written-sheets';
import type { WorkbookProblem } from '../../../src/workbook/port';

const problems: { readonly [Reason in WorkbookProblem['reason']]: Extract<WorkbookProblem, { reason: Reason }> } = {
  protectedSheets: { reason: 'protectedSheets', sheets: ['板块汇总', '$&'] },
  protectedStructure: { reason: 'protectedStructure' },
  cellEdit: { reason: 'cellEdit' },
  otherWorkbook: { reason: 'otherWorkbook' },
  tooLarge: { reason: 'tooLarge' },
  gone: { reason: 'gone' },
  unreadableMarks: { reason: 'unreadableMarks', sheets: ['帮扶日志'] },
  unsupported: { reason: 'unsupported' },
  noRoom: { reason: 'noRoom', of: 'formats' },
  nameTaken: { reason: 'nameTaken', name: 'TemplateVersion' },
  halfWritten: { reason: 'halfWritten', sheets: ['正在生成'] },
  refused: { reason: 'refused', code: 'GeneralException' },
};

test.each(Object.values(problems))('$reason is said in both languages, with nothing left to fill in', (problem) => {
  const { zh, en } = workbookErrorMessage(problem);
  expect(zh).toMatch(/^[^{}]*[\u4e00-\u9fff][^{}]*$/);
  expect(en).toMatch(/^[A-Z][^{}]*$/);
});

test('sheets and codes are named, whatever they are called', () => {
  expect(workbookErrorMessage(problems.protectedSheets).zh).toContain('“板块汇总、$&”');
  expect(workbookErrorMessage(problems.halfWritten).en).toContain('“正在生成”');
  expect(workbookErrorMessage(problems.refused).zh).toContain('GeneralException');
  expect(workbookErrorMessage(problems.noRoom).zh).toContain('单元格格式已到 Excel 的上限');
  expect(workbookErrorMessage(problems.noRoom).en).toContain('as many cell formats as Excel allows');
  expect(workbookErrorMessage(problems.nameTaken).zh).toContain('“TemplateVersion”');
});

test('of written sheets only those are spoken of that did not simply go where they belong', () => {
  const plain = { plan: 'sources', sheet: '数据来源', replaced: true };
  expect(writtenMessages({ sheets: [plain], renamed: [] })).toEqual([]);
  const words = writtenMessages({
    sheets: [
      plain,
      { plan: 'a', sheet: '板块汇总', replaced: true, kept: '板块汇总（旧）' },
      { plan: 'b', sheet: '村级汇总', replaced: true, hidden: true },
    ],
    renamed: [{ planned: '走访慰问汇总', sheet: '走访慰问汇总 (2)' }],
  });
  expect(words.map(({ zh }) => /“(.*?)”.*“(.*?)”/.exec(zh)?.slice(1) ?? zh)).toEqual([
    ['走访慰问汇总', '走访慰问汇总 (2)'],
    ['板块汇总', '板块汇总（旧）'],
    ['村级汇总', '取消隐藏'],
  ]);
});

test('a cell that was not changed is named with its reason, each reason in its own words', () => {
  const refused = (['formula', 'changed', 'merged', 'protected', 'damaged', 'richText'] as const).map((reason) =>
    refusalMessage({
      sheet: '帮扶日志',
      place: { row: 7, column: 2 },
      fix: { before: '', after: '', safe: true },
      reason,
    }),
  );
  for (const { zh, en } of refused) {
    expect(zh).toMatch(/^未改 帮扶日志!B7：.*。$/);
    expect(en).toMatch(/^帮扶日志!B7 left alone: .*\.$/);
  }
  expect(new Set(refused.map(({ zh }) => zh)).size).toBe(refused.length);
});

test('of new ledgers it is said that they are there, that none was missing, and which had to take another name', () => {
  const written = { plan: 'guide', sheet: '填表说明 (2)', replaced: false };
  const [created, renamed] = createdMessages({
    sheets: [written],
    renamed: [{ planned: '填表说明', sheet: '填表说明 (2)' }],
  });
  expect(created?.zh).toContain('台账已建好');
  expect(renamed?.zh).toMatch(/“填表说明”.*“填表说明 \(2\)”/);
  expect(createdMessages({ sheets: [], renamed: [] }).map(({ zh }) => zh)).toEqual([
    expect.stringContaining('没有缺少'),
  ]);
  expect(sampleMessages(null).map(({ zh }) => zh)).toEqual([expect.stringContaining('没有加入示例')]);
});
