import { ledgerTemplate, type TableName } from '../templates/ledgers';
import type { PersonTrait } from './persons';
import { fieldOf, type Vocabulary } from './vocabulary';

/** Ledgers that old tables are carried into. */
export const LEDGERS_OF_ROWS = [
  'Villages',
  'Branches',
  'Cadres',
  'Pairings',
  'AssistanceLog',
  'Projects',
] as const satisfies readonly TableName[];
export type RowLedger = (typeof LEDGERS_OF_ROWS)[number];

type Signs = Pick<Vocabulary, 'person' | 'needs' | 'title' | 'not' | 'repeats'> & {
  readonly of: Readonly<Record<string, PersonTrait>>;
};

/** What identifies the tables of each ledger besides their headers; `of` says which person its columns are about. */
const SIGNS: Readonly<Record<RowLedger, Signs>> = {
  Villages: {
    person: null,
    of: {},
    needs: [['name'], ['households', 'population', 'poor']],
    // A title about some of the households says that the counts are not the whole village's.
    not: /^(?!.*(?:村情|基本情况|概况|名册)).*(?:困难|贫困(?!村)|脱贫|低保|五保|残疾|留守|监测|帮扶|结对|联系|走访|慰问)/,
    title: /村情|基本情况|村(?:\(?社区\)?|居)?(?:情况|概况|名册|一览|统计|信息)/,
  },
  Branches: {
    person: null,
    of: {},
    needs: [['name'], ['secretary', 'members', 'weak', 'rectification']],
    title: /支部|党组织|党建/,
  },
  Cadres: {
    person: 'cadre',
    of: {
      name: { person: 'cadre', trait: 'name' },
      phone: { person: 'cadre', trait: 'phone' },
      post: { person: 'cadre', trait: 'post' },
    },
    needs: [['name'], ['post', 'villages', 'category', 'firstSecretary', 'branch', 'from', 'party', '@title']],
    title: /干部|职工|工作人员|机关人员|在职人员|队员|工作队|第一书记/,
    not: /(?<![驻包联下挂])村(?:组|社区)?(?:"?两委"?)?干部|村“?两委|党员花?名册|学生|儿童|教师|退休|群众|贫困|脱贫|参保|缴费|残疾|次数|考核|考评|测评|评分|得分|排名|完成情况|(?:走访|入户|慰问|下村).*(?:登记|记录|台账|统计|日志|日记)/,
  },
  Pairings: {
    person: 'household',
    of: {
      cadre: { person: 'cadre', trait: 'name' },
      household: { person: 'household', trait: 'name' },
      idNumber: { person: 'household', trait: 'id' },
      phone: { person: 'household', trait: 'phone' },
      householdType: { person: 'household', trait: 'kind' },
    },
    needs: [['household'], ['cadre', '@title']],
    repeats: 'household',
    // A register of visits also names households and cadres, and is the log's.
    not: /^(?!.*(?:结对|名册|名单|一览|联系户|包户)).*(?:(?:走访|慰问|入户|下村).*(?:登记|记录|台账|统计|日志|日记)|日志|民情日记|帮扶(?:工作)?(?:记录|日志|日记))/,
    title:
      /^(?!.*(?:培训|补[助贴]|参保|缴费|报名|贷款|信贷|危房|搬迁|安置|种植|养殖|发放|体检|就业|务工|医保|社保)).*(?:结对|帮扶|贫困户|脱贫户|联系户|联户|包户|双联|困难群众|困难户|困难家庭|监测户|监测对象|建档立卡|挂钩|帮联|包联)/,
  },
  AssistanceLog: {
    person: 'household',
    of: {
      cadres: { person: 'cadre', trait: 'name' },
      household: { person: 'household', trait: 'name' },
      householdType: { person: 'household', trait: 'kind' },
    },
    needs: [
      ['date', '@title'],
      ['content', 'amount', 'method', 'persons', 'state', 'evidence', '@again', '@visit'],
      ['cadres', 'household', 'village'],
    ],
    repeats: 'date',
    title: /走访|慰问|日志|入户|下村|帮扶(?:工作)?(?:记录|台账|情况|登记)|民情|(?:好事|实事).*(?:登记|记录|台账|情况)/,
  },
  Projects: {
    person: null,
    of: { cadres: { person: 'cadre', trait: 'name' } },
    needs: [['name'], ['places', 'spec', 'funds'], ['spec', 'funds', 'from', 'until', 'state', 'quantity']],
    title: /项目|工程|建设/,
  },
};

/** The vocabularies of the ledgers, in the order of their sheets. */
export const ledgerVocabularies: readonly (Vocabulary & { readonly id: RowLedger })[] = LEDGERS_OF_ROWS.map((id) => {
  const { of, ...signs } = SIGNS[id];
  const fields = ledgerTemplate(id).columns.map((column) => fieldOf(column, of[column.key]));
  return { id, fields, ...signs };
});
