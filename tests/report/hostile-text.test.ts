import { parseIsoDay } from '../../src/model/day';
import { plainText } from '../../src/app/report';
import { reportDocx } from '../../src/app/report-docx';
import { reportPage } from '../../src/app/report-page';
import { useFolder } from '../cli/cli';
import { content } from '../support/book';
import { readDocx } from './docx-content';
import { checkedOf, reportOf } from './sample-report';

const file = useFolder();

/** What a page, a document or a spreadsheet program might take for more than text. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</w:t></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText>',
  '&lt;&amp;]]>',
  '=HYPERLINK("http://x")',
  '坏\u0001\ufffe字\ud800\u202e反',
];

async function township(text: string) {
  const quoted = JSON.stringify(text);
  return checkedOf(
    content({
      Lists: `群众类别 | 帮扶方式 | 时机 | 板块 | 资金类别
        困难群众 | 走访慰问 | 日常 | ${quoted} | ${quoted}`,
      Villages: `名称 | 类别
        ${quoted} | 村`,
      Projects: `板块 | 事项 | 项目名称 | 建设地点 | 规格 | 数量 | 计量单位 | 资金类别 | 资金来源 | 资金(万元) | 状态 | 备注
        ${quoted} | ${quoted} | ${quoted} | ${quoted} | ${quoted} | =1 | 座 | ${quoted} | ${quoted} | =3 | 已完成 | ${quoted}`,
      Materials: `部分 | 文字
        取得成效 | ${quoted}`,
    }),
  );
}

test.each(HOSTILE)('%j stays text in the document and in the page', async (text) => {
  const checked = await township(text);
  const report = await reportOf(checked);
  const shown = Array.from(text)
    .filter((sign) => !'\u0001\ufffe\ud800\u202e'.includes(sign))
    .join('');
  const docx = readDocx(file('hostile.docx'), await reportDocx(report, checked));
  expect(docx.paragraphs.join('\n')).toContain(shown);
  const page = reportPage(report, checked);
  expect(page).not.toMatch(/<(?:script|img|w:)/i);
  const decoded = page
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  expect(decoded).toContain(shown);
  expect(plainText(report)).toContain(shown);
});

test('a text of several lines is one line of the sentence', async () => {
  const checked = await township('一行\n二行\t尾');
  expect(plainText(await reportOf(checked))).toContain('一行；二行 尾');
});

test('the day under the report is the day given', async () => {
  const checked = await township('甲');
  expect(checked.today).toBe(parseIsoDay('2014-07-01'));
  expect((await reportOf(checked)).date).toBe('2014年7月1日');
});
