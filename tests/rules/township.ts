import { parseIsoDay, type Day } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { BookIndex } from '../../src/standard/lookup/book-index';
import { judgeAll } from '../../src/rules/judge';
import type { Judgement } from '../../src/rules/judge-affected';
import type { BookReading } from '../../src/records/read-book';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../../src/templates/ledgers';
import { periodOf } from '../../src/standard/period';
import { reading, type SheetText } from '../support/book';

/** The notation of tests/support/book.ts. The comment lines name the columns as the addresses of the cases do. */
const CLEAN: Readonly<Record<TableName, string>> = {
  // A | B
  Profile: `
    项目 | 内容
    填报单位 | 示例乡
    上级单位 | 示例县
    年度 | =2014
    报告期 | 上半年
    起始日期 |
    截止日期 |
    考核起始日期 |`,
  // A | B | C | D | E
  Lists: `
    群众类别 | 帮扶方式 | 时机 | 板块 | 资金类别
    空巢老人 | 政策咨询 | 日常 | 农村产业发展 | 上级争取资金
    留守儿童 | 技术指导 | 重大节日 | 基础设施建设 | 财政奖补
    残障人员 | 物质帮助 | 婚丧嫁娶 | 基层组织建设 | 本级财政
    孤寡老人 | 走访慰问 | 红白喜事 | 改善村容村貌 | 自筹
    贫困党员 | 代办服务 | 农忙时节 | |
    困难群众 | | | |
    其他 | | | |`,
  // A | B | C | D | E | F
  Quotas: `
    干部类别 | 联系村下限 | 联系村上限 | 联系户下限 | 联系户上限 | 年好事实事下限
    机关干部 | =1 | =1 | =1 | =2 | =2`,
  // A | B | C | D | E | F | G | H | I | J | K | L
  Indicators: `
    指标名称 | 干部类别 | 计什么 | 帮扶方式 | 时机 | 群众类别 | 范围 | 周期 | 下限 | 上限 | 计入评定 | 分值`,
  // A | B
  Villages: `
    名称 | 类别
    乌木村 | 村
    平桥村 | 村`,
  // A | B
  Branches: `
    名称 | 类别
    机关党支部 | 机关`,
  // A | B | C | D | E | F
  Cadres: `
    姓名 | 干部类别 | 所在党支部 | 联系村 | 到岗日期 | 离岗日期
    王伟 | 机关干部 | 机关党支部 | 乌木村 | |
    李静 | 机关干部 | 机关党支部 | 平桥村 | |`,
  // A | B | C | D | E | F | G
  Pairings: `
    干部姓名 | 村 | 户主姓名 | 身份证号 | 群众类别 | 结对日期 | 解除日期
    王伟 | 乌木村 | 陈大山 | | 困难群众 | =2014-01-06 |
    李静 | 平桥村 | 刘小河 | | 空巢老人 | =2014-01-06 |`,
  // A | B | C | D | E | F | G | H | I | J | K
  AssistanceLog: `
    日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 帮扶内容 | 结束日期
    =2014-01-26 | 王伟 | 乌木村 | 陈大山 | 困难群众 | 走访慰问 | 重大节日 | 是 | 已办结 | 送米和油 |
    =2014-02-10 | 李静 | 平桥村 | 刘小河 | | 代办服务 | 日常 | 是 | 已办结 | 代办养老认证 |`,
  // A | B | C | D | E | F | G | H | I | J | K
  Projects: `
    板块 | 事项 | 项目名称 | 建设地点 | 数量 | 计量单位 | 资金(万元) | 开工日期 | 完工日期 | 状态 | 责任干部
    基础设施建设 | 桥梁修建 | 平桥村便民桥 | 平桥村 | =1 | 座 | =10 | =2014-02-20 | =2014-06-10 | 已完成 | 王伟
    基础设施建设 | 桥梁修建 | 乌木村便民桥 | 乌木村 | =1 | 座 | =12 | =2014-03-01 | | 实施中 | 李静`,
  // A | B
  Materials: `
    部分 | 文字
    领导机构与制度 | 每月召开一次例会。`,
  // A | B | C | D
  Explanations: `
    代码 | 位置 | 内容 | 说明`,
};

export const TODAY = dayOfText('2014-07-01');

export function dayOfText(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

/** What a case changes of the clean township, in the notation of tests/support/book.ts. */
export interface Edits {
  /**
   * Cell address → what it holds instead; of a column that the township leaves out, its header for its letter: `总户数2`.
   */
  readonly cells?: Readonly<Record<string, string>>;
  /** Rows added below a ledger's own. */
  readonly rows?: { readonly [Table in TableName]?: string };
  /** Ledgers that are missing. */
  readonly without?: readonly TableName[];
  /** Columns that are missing, by ledger. */
  readonly withoutColumn?: { readonly [Table in TableName]?: string };
}

function linesOf(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** @param address `D2`, or the header and row of a column that the township leaves out: `总户数2` */
function setCell(lines: string[][], address: string, value: string): void {
  const [, name = '', number = ''] = /^(\D+)(\d+)$/.exec(address) ?? [];
  const [headers = []] = lines;
  if (!/^[A-Z]$/.test(name) && !headers.includes(name))
    for (const line of lines) line.push(line === headers ? name : '');
  const column = /^[A-Z]$/.test(name) ? name.charCodeAt(0) - 65 : headers.indexOf(name);
  const cells = lines[Number(number) - 1];
  if (cells?.[column] === undefined) throw new Error(`The township has no cell ${address}`);
  cells[column] = value;
}

/** Takes a column away and adds the template's others, which an exact table does not get by itself. */
function dropColumn(lines: string[][], table: TableName, header: string): void {
  const [headers = [], ...rows] = lines;
  const others = ledgerTemplate(table).columns.filter(
    (column) => column.header !== header && !headers.includes(column.header),
  );
  headers.push(...others.map((column) => column.header));
  for (const row of rows) row.push(...others.map(() => ''));
  const at = headers.indexOf(header);
  for (const line of lines) line.splice(at, 1);
}

/** The clean township with these edits, read: whatever the reader finds is in `findings`. */
export function township({
  cells = {},
  rows = {},
  without = [],
  withoutColumn = {},
}: Edits = {}): Promise<BookReading> {
  const texts: Partial<Record<TableName, SheetText | null>> = {};
  for (const table of tableNames) {
    const lines = linesOf(CLEAN[table] + '\n' + (rows[table] ?? ''));
    const { sheet } = ledgerTemplate(table);
    for (const [address, value] of Object.entries(cells)) {
      if (address.startsWith(`${sheet}!`)) setCell(lines, address.slice(sheet.length + 1), value);
    }
    const gone = withoutColumn[table];
    if (gone !== undefined) dropColumn(lines, table, gone);
    const text = lines.map((line) => (line.every((cell) => cell === '') ? '|' : line.join(' | '))).join('\n');
    texts[table] = without.includes(table) ? null : { text, exact: gone !== undefined };
  }
  return reading(texts);
}

/** What the rules say of a book. */
export async function judged(book: Book, today: Day = TODAY): Promise<Judgement> {
  const context = { book, index: new BookIndex(book), today, period: periodOf(book) };
  return { context, findings: await judgeAll(context, unwatched) };
}
