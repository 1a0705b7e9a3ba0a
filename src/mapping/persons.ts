import { words } from '../templates/words';
import { headerText } from './header-text';

/**
 * Whom a header is about. Townships name the cadre and the household in hundreds of ways, and ask the same few things
 * of each; so the words for both are listed here once and combined.
 */
export type Person = 'cadre' | 'household' | 'other';

/** What is asked of a person. */
export type Trait = 'name' | 'phone' | 'id' | 'post' | 'office' | 'kind' | 'more';

/** A person and what is asked of them; `person` is null where the header does not say whose it is. */
export interface PersonTrait {
  readonly person: Person | null;
  readonly trait: Trait;
}

const NAMES: Readonly<Record<Exclude<Person, 'other'>, readonly string[]>> = {
  cadre: words(`
    干部 帮扶干部 结对干部 结对帮扶干部 结对帮扶责任人 帮扶责任人 帮扶责任干部 帮扶联系人 帮扶人 帮扶人员 帮扶领导
    联系干部 联系领导 联户干部 包户干部 包户责任人 包保干部 包保责任人 包联干部 包联领导 包联责任人 包村干部 包抓干部
    包抓领导 挂钩干部 挂包干部 挂联干部 挂钩领导 责任干部 责任领导 责任人 结对责任人 结对人 结对领导 驻村干部
    驻村工作队员 驻村队员 双联干部 机关干部 在职党员 联户党员 包户党员 结对帮扶党员 走访干部 走访人 走访人员 走访领导 入户干部 入户人员 慰问人 慰问干部 慰问领导
    慰问人员 下村干部 帮扶工作人员 党员干部 结对党员 结对党员干部 项目负责人 项目责任人 联系帮扶干部 结对联系干部
    帮联干部 帮联责任人 一对一帮扶干部 帮扶对接人 帮包干部 联系责任人 网格责任干部 队员 工作队员 驻村工作人员 选派干部
    下派干部 包村领导 包村责任人 包村责任领导 驻村领导 联村领导 联村干部 挂村领导 挂村干部 帮扶党员 帮扶联系领导 挂职干部 在职干部 在编干部 职工 机关人员 工作人员 干部职工 同志 包片干部 包片领导 帮扶责任领导 县级联系领导
    领导 领导干部 班子成员 科级干部 联系党员 走访党员 走访帮扶人 走访帮扶责任人
  `),
  household: words(`
    户主 家庭户主 贫困户 贫困户户主 脱贫户 脱贫户户主 建档立卡户 建档立卡贫困户 建档立卡贫困户户主 帮扶对象 帮扶户
    帮扶户户主 被帮扶人 被帮扶户 被帮扶对象 被帮扶户户主 结对户 结对户户主 结对对象 结对帮扶对象 结对帮扶户 联系户
    联系户户主 联系对象 联系群众 结对群众 困难户 困难群众 困难群众户主 贫困群众 帮扶群众 农户 农户户主 走访对象 走访户
    走访户户主 走访农户 走访群众 慰问对象 慰问户 慰问户户主 慰问群众 受助对象 受助户 受助人 受访户 受访户主 受访对象
    结对户主 监测户 监测对象 监测户户主 扶贫对象 服务对象 入户对象 群众 本人 特困户 低保户 被走访户 被走访人 重点对象 帮扶家庭
    困难家庭 困难党员 老人 结对困难群众 挂钩户 挂钩户户主 包联户 包联户户主 双联户
    被走访对象 受访人 受访群众 被访人 被访户 被慰问人 被慰问对象 慰问家庭 亲戚 结亲户 结亲对象 结对亲戚 受帮扶户 受帮扶人 受帮扶对象
    重点户 重点监测户 边缘户 五保户 户代表
  `),
};

/** Persons and offices without a column of ours: what is asked of them must not be taken for anybody else's. */
const OTHERS = words(`
  配偶 妻子 丈夫 子女 儿子 女儿 父亲 母亲 监护人 家庭成员 成员 家属 亲属 代理人 领款人 村支书 支书 村支部书记 支部书记
  村书记 书记 主任 村主任 村长 组长 社长 队长 村两委 两委 第一书记 驻村第一书记 村第一书记 驻村工作队 工作队长 工作队 带班领导 值班人员 值班 带班
  填表人 填报人 制表人 审核人 经办人 联系人 负责人 法人 法定代表人 单位 帮扶单位 责任单位 施工单位 建设单位 实施单位
  业主 致富带头人 培养联系人 入党介绍人 村医 教师 班主任 学生 儿童 紧急联系人 开户人 户口簿
`);

const TRAITS: readonly (readonly [Trait, RegExp])[] = [
  ['name', /^(?:姓名|名字|名单|人员|姓名及称呼)?$/],
  [
    'phone',
    /^(?:本人)?(?:联系)?(?:移动|办公|手机)?(?:电话|手机|联系方式|联系号码|联系手机|电话号码|手机号码?)(?:号码?)?$/,
  ],
  ['id', /^(?:居民|公民|二代)?(?:身份证|身份号码|证件号|身份证件)(?:件?号码?|码|编号)?$/],
  ['post', /^(?:现任|党政|行政)?(?:(?:工作|所在)?单位[及]?)?(?:职务|职位|职称|职级|岗位)(?:职级)?$/],
  ['office', /^(?:工作|所在|所属)?(?:单位|部门|科室|站所)(?:名称)?$/],
  ['kind', /^(?:类别|类型|属性|种类|分类)$/],
  ['more', /^(?:性别|年龄|民族|学历|文化程度|政治面貌|出生时间|住址|地址|家庭住址|照片|签字|签名|关系|籍贯|编制)$/],
];

const LONGEST_FIRST = [
  ...NAMES.cadre.map((name) => [name, 'cadre'] as const),
  ...NAMES.household.flatMap((name) => withItsHead(name).map((word) => [word, 'household'] as const)),
  ...OTHERS.map((name) => [name, 'other'] as const),
].sort(([a], [b]) => b.length - a.length);

/** A word for a household together with the word for its head: 结对户, 结对户主. */
function withItsHead(name: string): readonly string[] {
  return name.endsWith('户') ? [name, `${name}主`] : [name];
}

/**
 * The last characters of all words for persons and for what is asked of them; a text that ends otherwise is neither.
 */
export const lastOfPersonWords: ReadonlySet<string> = new Set([
  ...LONGEST_FIRST.map(([name]) => name.slice(-1)),
  ...Array.from('名字单员呼话机式码证号编务称级岗位门室所类型性种分别龄族历度貌间址片系贯制况息栏册'),
]);

function traitOf(words: string): Trait | null {
  return TRAITS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * The person that a group's header names and nothing else (帮扶责任人, 干部情况); null for any other text.
 *
 * @param key as `wordKey` makes it
 */
export function personNamed(key: string): Person | null {
  const bare = key.replace(/(?:情况|信息|基本情况|基本信息|一栏|名册)$/, '');
  return LONGEST_FIRST.find(([name]) => name === bare)?.[1] ?? null;
}

/** A header's key without the word for the person at its beginning. @param key as `wordKey` makes it */
export function withoutPerson(key: string, person: Person): string {
  const name = LONGEST_FIRST.find(([words]) => key.startsWith(words));
  return name?.[1] === person ? key.slice(name[0].length) : key;
}

/** What a header asks, and of whom; null where it asks nothing of a person. @param key as `wordKey` makes it */
export function personTrait(key: string): PersonTrait | null {
  for (const [name, person] of LONGEST_FIRST) {
    if (!key.startsWith(name)) continue;
    const trait = traitOf(key.slice(name.length));
    if (trait !== null) return { person, trait };
  }
  const bare = key === '' ? null : traitOf(key);
  // 类别 alone need not be a person's.
  if (bare !== null && bare !== 'kind') return { person: null, trait: bare };
  // 村医电话, 学校老师姓名: a person that the lists here do not have.
  const behind = /^(.+?)(姓名|电话|手机号码?|联系方式|身份证号?码?)$/.exec(key);
  return behind ? { person: 'other', trait: traitOf(behind[2] ?? '') ?? 'more' } : null;
}

const NAMES_IN_BRACKETS = /[(（][^()（）]*(?:姓名|名单|户主|名字)[^()（）]*[)）]/;

/** Whether a header asks for names in brackets: 联系户（户主姓名）. */
export function asksForNames(header: string): boolean {
  return NAMES_IN_BRACKETS.test(header);
}

const RELATION = /与户主之?关系|家庭关系|^关系$/;

/** Whether a header is 与户主关系 or the like: its table has a row for each member of a household. */
export function asksForRelation(header: string): boolean {
  return RELATION.test(headerText(header).words);
}
