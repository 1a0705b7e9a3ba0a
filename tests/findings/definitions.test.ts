import { cellFindings } from '../../src/findings/cells';
import { findingMessage } from '../../src/findings/definition';
import { structureFindings } from '../../src/findings/structure';
import type { Finding, FindingParams } from '../../src/model/finding';
import type { Language } from '../../src/model/language';
import { exactly, reading } from '../support/book';

const definitions = [...structureFindings, ...cellFindings];
const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
const languages: readonly Language[] = ['zh', 'en'];

/** Severities as the product's specification gives them. */
const SEVERITIES = {
  S001: 'error',
  S002: 'error',
  S003: 'error',
  S004: 'info',
  S005: 'error',
  S006: 'warning',
  S007: 'error',
  S008: 'warning',
  S009: 'error',
  S010: 'warning',
  S011: 'warning',
  C101: 'error',
  C102: 'warning',
  C103: 'error',
  C104: 'warning',
  C105: 'error',
  C106: 'error',
  C107: 'error',
  C108: 'warning',
  C109: 'error',
  C110: 'warning',
  C113: 'warning',
  X315: 'warning',
};

const LOG = '日期|干部姓名|村|户主姓名|帮扶方式|时机|好事实事|办理状态|帮扶内容';

/** One workbook in which everything that reading can find is wrong. */
async function everything(): Promise<readonly Finding[]> {
  const { findings } = await reading(
    {
      Profile:
        '项目|内容\n年度|=1900\n报告期|自定义\n起始日期|=2014-06-30\n截止日期|=2014-01-01\n考核起始日期|=2015-01-01',
      Quotas: {
        text: '干部类别|联系户下限\n=picture|=-1\n机关干部|=1.5\n其他|=1000\n小计|\n干部类别|联系户下限\n/|/\n|=3',
        totalsRow: 8,
      },
      Villages: exactly('名称|类别|名称|另一列|省定贫困村|总户数|总人口\n乌木村|村子|||五保|386户|约千人\n#REF!|村'),
      Branches: null,
      Cadres: {
        text: '姓名|干部类别|联系村|到岗日期|离岗日期|联系电话\n王 伟||乌木村|2014.3.5|2014年3月|=13800001234\n李静|班子成员|乌木村|=20140305|2014-2-30|(0818)1234567\n赵六|班子成员|乌木村|=41703.5|3月5日|123\n钱七|班子成员|乌木村|春节|=5|',
        merges: [{ top: 3, left: 2, bottom: 4, right: 2 }],
      },
      Pairings:
        '身份证号|=?\n=110105194912310000\n1101\n1101051949123100XX\n110105194913310026\n110105194912310021\n110105491231002\n=110105491231002',
      AssistanceLog: {
        text: '村|受益人数|折款金额(元)|群众类别\n乌木村|约|=5|空巢\n乌木村|=41703|=5|脱贫户',
        formats: [
          { column: 2, from: 2, to: 9, code: 'm/d' },
          { column: 3, from: 2, to: 2, code: '0,' },
          { column: 3, from: 3, to: 3, code: ';;;' },
        ],
      },
      Indicators: '指标名称|帮扶方式|时机|下限|上限\n走访|走访慰问和政策咨询|不限|不超过3次|至少1次',
      Projects: {
        text: `板块|事项|数量|规格\n一、产业||=1|\n注：以上为计划数\n—|${'字'.repeat(51)}|=?|/\n|||=41703`,
        formats: [{ column: 4, from: 5, to: 5, code: 'm/d' }],
      },
    },
    { templateVersion: 99, unread: { 二季度: `${LOG}\n=41703`, 支部: '名称|类别|书记|党员人数\n机关党支部|机关' } },
  );
  return findings;
}

/** What only the import of old tables finds; tests/mapping does. */
const OF_IMPORT: ReadonlySet<string> = new Set([
  'C102 open',
  'C102 range',
  'C102 year',
  'C107 noHousehold',
  'C107 noName',
  'C107 noneAbove',
  'C107 several',
  'C108 noVillage',
  'C108 place',
  'C108 short',
  'C108 village',
  'S006 blank',
  'S006 carried',
  'S010 member',
  'S010 noTime',
]);

/** Which of its code's reasons a finding gives; empty where it gives none. */
const reasonOf = ({ reason }: FindingParams): string => (typeof reason === 'string' ? reason : '');

test('codes are those of the specification, each once, with its severity', () => {
  expect(Object.fromEntries(definitions.map(({ code, severity }) => [code, severity]))).toEqual(SEVERITIES);
  expect(byCode.size).toBe(definitions.length);
});

test.each(definitions)(
  '$code has a title, a message and an explanation in both languages',
  ({ title, message, explanation, reasons }) => {
    for (const text of [title, message, explanation, ...Object.values(reasons ?? {})]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[A-Za-z]{3}/);
      // Chinese signs belong to Chinese text: names and addresses in a sentence may be ASCII, its punctuation is not.
      expect(text.zh).not.toMatch(/\p{Script=Han}[,;:?!]/u);
      expect(text.zh).not.toMatch(/记录|架构|空值|未定义|null|undefined|schema/i);
    }
  },
);

test('every code and every reason can be found, and its message has all it names filled in', async () => {
  const findings = await everything();
  expect([...new Set(findings.map(({ code }) => code))].toSorted()).toEqual(Object.keys(SEVERITIES).toSorted());
  for (const { code, reasons = {} } of definitions) {
    const raised = new Set(findings.filter((finding) => finding.code === code).map(({ params }) => params['reason']));
    const wanted = Object.keys(reasons).filter((reason) => !OF_IMPORT.has(`${code} ${reason}`));
    expect([code, wanted.filter((reason) => !raised.has(reason))]).toEqual([code, []]);
  }
  for (const finding of findings) {
    const definition = byCode.get(finding.code);
    if (!definition) throw new Error(`${finding.code} is not defined`);
    for (const language of languages) {
      const { reasons, message } = definition;
      const template = `${message[language]}${reasons?.[reasonOf(finding.params)]?.[language] ?? ''}`;
      for (const [, name = ''] of template.matchAll(/\{(\w+)\}/g))
        expect([finding.code, name, name in finding.params]).toEqual([finding.code, name, true]);
      expect(findingMessage(definition, finding.params, language)).not.toMatch(/[{}]|“”/);
    }
  }
});

test('a message quotes the value, on one line and cut where it is long', async () => {
  const { findings } = await reading({ Villages: `名称|类别\n乌木村|"第一行\\n${'长'.repeat(100)}"` });
  const [finding] = findings;
  const definition = byCode.get('C106');
  expect(definition && findingMessage(definition, finding?.params ?? {}, 'zh')).toBe(
    `“类别”的“第一行 ${'长'.repeat(56)}…”不在可选项中，需要它的数字都不计这一行。请从下拉列表中选择。可选项：村、社区。`,
  );
});

test('text of the workbook that looks like a placeholder stays as it is', async () => {
  const { findings } = await reading({ Villages: '名称|类别\n乌木村|{list}$&' });
  const definition = byCode.get('C106');
  expect(definition && findingMessage(definition, findings[0]?.params ?? {}, 'en')).toBe(
    '“{list}$&” is no choice of “类别”; numbers that need it leave the row out. Choose from the list. Choices: 村、社区.',
  );
});
