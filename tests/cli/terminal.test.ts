import { writeFileSync } from 'node:fs';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { cli, useFolder } from './cli';

const file = useFolder();
const HOSTILE = '看望\u001b[2J\u001b]0;标题\u0007\u009b31m\u202e倒';

test('no cell of a workbook steers the terminal that its findings are shown on, and JSON holds it as it is', async () => {
  const rows = sampleRows();
  const [visit, ...visits] = rows.AssistanceLog;
  const workbook = file('转义.xlsx');
  writeFileSync(
    workbook,
    await newWorkbook(ledgerPlans({ ...rows, AssistanceLog: [{ ...visit, content: HOSTILE }, ...visits] })),
  );
  const told = await cli('validate', workbook, '--today', '2014-07-01');
  expect(told.out).toContain('看望\\u001b[2J\\u001b]0;标题\\u0007\\u009b31m\\u202e倒');
  // eslint-disable-next-line no-control-regex -- these are the characters in question
  expect(told.out + told.err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  const json = JSON.parse((await cli('validate', workbook, '--json', '--today', '2014-07-01')).out) as {
    findings: { value: unknown }[];
  };
  expect(json.findings.map(({ value }) => value)).toContain(HOSTILE);
});
