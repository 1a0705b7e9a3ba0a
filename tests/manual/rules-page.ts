import type { CellValue } from '../../src/model/cell';
import { indicatorExamples, type IndicatorExample } from '../../src/templates/indicator-examples';
import { LIST_NAMES } from '../../src/templates/list-values';
import { ledgerTemplate } from '../../src/templates/ledgers';
import type { TypedRow } from '../../src/templates/typed-rows';

/**
 * How a county's own rules are typed in: what goes where, the rules that are ready, and those that cannot be told yet.
 */
export function rulesPage(): string {
  return `# 按本县要求设置

双联台账里没有写死哪一个县、哪一年的规定。本县的要求，在三张表里填，不用找人改软件；填好以后，下拉列表、校验、汇总、打印都跟着变。

| 本县的规定 | 填在哪里 |
|---|---|
| 群众类别、帮扶方式、时机、板块、资金类别叫什么、有哪些、按什么先后 | 可选项 |
| 每类干部联系几个村、几户，一年办几件好事实事 | 考核标准 |
| 走访次数、驻村天数、走访户数、消费帮扶金额、负责项目，按周、月、季度或全年算，打多少分 | 考核指标 |
| 考核年度不从1月1日算起（如10月1日至次年9月30日） | 基本信息的“考核起始日期” |
| 按月、按季度、按半年报 | 基本信息的“报告期” |

想先看看填好的样子：\`sample --kind 2026\` 生成一个乡村振兴的示例镇，有驻村工作队、脱贫户和监测户、六项考核指标和得分。

## 一、可选项

一列是一个列表，从上往下一格一个；可以增加、删减、改名、调换先后，汇总表就按这个先后排。一列全空时用最初的内容。粘贴了列表里没有的内容，校验会提出来（C106），可以改成相近的，也可以把它加进“可选项”；命令行是 \`fix --add-option 群众类别:脱贫户\`。除“日常”以外的时机都算“必到”的时机，有几个就是“几必到”。

“结对帮扶”和“帮扶日志”已经填了的旧类别，先用“全部改”换成新的，再从“可选项”里删。

![可选项：一列是一个列表](../screens/light/lists.png)

旧模板（没有“可选项”这张表时）做的工作簿照样能用，点“新建缺少的台账”补上这张表，原来写死在下拉列表里的内容同时改为跟着“可选项”（“报告期”也能选月份和季度了）；您自己改过的下拉列表不动，会告诉您是哪些格子、“来源”填什么。“可选项”早已补上的，在“台账”页这一行点“更新下拉”。命令行是 \`fix 台账.xlsx -o 新台账.xlsx --new-ledgers\`。

## 二、考核标准

每类干部一行，类别的名称自己定（如“正科级”“副科级”“驻村队员”），上下限留空就是不限。

## 三、考核指标

一项要求一行。要点只有四个：**计什么**、**范围**（合起来算，还是每户、每村都要达到）、**周期**（每个周期都要达到）、**下限或上限**。帮扶方式、时机、群众类别填了就只计这些，留空就是不限，一格可以填几个，用顿号隔开。

- 只考核整个落在报告期内、干部始终在岗的周、半月、月、季度；“每户”还要这一户在整个周期里都结着对。
- “全年”从考核起始日期算起，没到年底的按天数折算：够了折算的数是“序时达标”，够了全年的数是“达标”。
- 连住几天的，日志填一行，写上日期和结束日期；同一天只算一天。
- 只考核一类人的（如“第一书记每月驻村不少于22天”），先在“考核标准”里加“第一书记”这一类，干部名册的“干部类别”选它，再填在这里的“干部类别”。
- “计入评定”选“否”的，只统计、只打分，不影响达标不达标。
- 分值：达到了几成就得几成；“全年”“报告期”按完成的比例得分，超过上限不得分。得分合计在“指标汇总”。
- 填错了（上限比下限小、没有限、“负责项目”配了按月的周期）校验会说（X313）；没有达到的，校验在干部名册的姓名上说明缺哪一个月、哪一户（Q407）。

面板的“台账”里，“考核指标”旁边有“帮我填”：列出下面这些常见的规定，点一下就填好一行；表里已有的每一行要算什么，也用一句话说明。

![帮我填：常见的规定，点一下填好](../screens/light/rules.png)

汇总以后，“结果”的“指标”列出每项指标谁达到、谁没有、缺哪一段；点一个数，看它由哪几行得出。

![指标：每个干部达到几段、缺哪一段](../screens/light/indicators.png)

## 四、常见的规定怎么填

照着填一行或几行，把数和方式改成本县的。

${indicatorExamples.map(exampleEntry).join('\n')}
## 五、现在还填不了的

- 一个单位的干部合起来算一个数（如“全单位每月走访不少于50次”）；
- 邻近的户、第一帮扶人和第二帮扶人分开算；
- 每次走访不少于几小时，两次走访之间至少隔几天；
- 两项里做到一项就算（如“驻村满20天或走访满30户”）；
- 单独扣分，或几项加分合起来封顶（一项封顶可以填，见上面的“最多得20分”）；
- 跨两个年度的要求（如“两年内走访一遍”）；
- 满意度、测评分。

这些要求请在“备注”里注明，另外统计。
`;
}

function exampleEntry({ title, rows, needs }: IndicatorExample): string {
  const { columns } = ledgerTemplate('Indicators');
  const used = columns.filter(({ key }) => rows.some((row) => cellsOf(row)[key] !== undefined));
  const lines = rows.map((row) => `| ${used.map(({ key }) => cellText(cellsOf(row)[key])).join(' | ')} |`);
  const lists = LIST_NAMES.flatMap((list) => {
    const values = needs[list] ?? [];
    const header = ledgerTemplate('Lists').columns.find(({ key }) => key === list)?.header ?? '';
    return values.length > 0 ? [`${header}“${values.join('、')}”`] : [];
  });
  return `### ${title.zh}

| ${used.map(({ header }) => header).join(' | ')} |
|${used.map(() => '---|').join('')}
${lines.join('\n')}
${lists.length > 0 ? `\n先在“可选项”里加：${lists.join('，')}。\n` : ''}`;
}

function cellsOf(row: TypedRow<'Indicators'>): Readonly<Record<string, CellValue>> {
  return row;
}

function cellText(value: CellValue | undefined): string {
  return String(value ?? '');
}
