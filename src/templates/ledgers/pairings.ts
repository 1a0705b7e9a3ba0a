import type { LedgerTemplate } from '../ledger';
import { joinedWords, words } from '../words';

/** Words for being paired, as they stand in headers before the words for the first and last day. */
const PAIRING = '结对 结亲 包保 包联 包户 挂联 挂钩 挂包 联系 联户 帮扶 结对帮扶 结对联系 挂钩帮扶';

/** 结对帮扶: which cadre is paired with which household, since when and until when. */
export const pairings = {
  table: 'Pairings',
  sheet: '结对帮扶',
  english: 'Pairings',
  about: {
    zh: '干部与帮扶户的结对关系。一户一行；换了干部，原行填解除日期，再另起一行。',
    en: 'Pairings of cadres with households. When the cadre changes, end the row and begin another.',
  },
  layout: 'rows',
  blankRows: 300,
  defaultRows: [],
  orientation: 'landscape',
  columns: [
    {
      key: 'cadre',
      header: '干部姓名',
      english: 'Cadre',
      synonyms: words(`
        党员姓名 联系党员 联系党员姓名 
        帮扶干部 结对干部 帮扶责任人 帮扶联系人 包户干部 包保干部 包联干部 联户干部 联系干部 结对帮扶干部
        结对责任人 帮扶人 帮扶人员 帮扶责任干部 挂钩干部 责任干部 驻村干部 帮扶领导 联系领导 结对党员干部
        包保责任人 帮扶干部(责任人) 一对一帮扶干部
      `),
      type: { kind: 'ref', table: 'Cadres', column: 'name' },
      required: true,
      width: 12,
      prompt: { zh: '从干部名册中选择。', en: 'A cadre of the roster.' },
      example: '王伟',
    },
    {
      key: 'village',
      header: '村',
      english: 'Village',
      synonyms: words(`
        村名 所在村 行政村 村别 村(社区) 村社区 村(居) 村居 所属村 村委会 户籍村 所在村社区 村(社区)名称
        村社区名称 行政村名称 村名称 所在行政村 所属行政村 村(居)委会 居住村 所在村(社区) 帮扶村
      `),
      looseSynonyms: words(`
        联系村 所联系村 包村 所包村 包联村 联系村社区 联系村(社区) 挂钩村 挂联村 包保村 驻村 所驻村 派驻村 村组 村社
        所在村组 所在村社 村组名称 村及组 住址 家庭住址 家庭地址 详细住址 详细地址 居住地址 现住址 居住地 家庭所在地
      `),
      type: { kind: 'ref', table: 'Villages', column: 'name' },
      required: true,
      width: 12,
      prompt: { zh: '户所在的村，从村社区名册中选择。', en: "The household's village." },
      example: '乌木村',
    },
    {
      key: 'group',
      header: '村民小组',
      english: 'Group',
      synonyms: words(`
        组别 小组 组 社 所在组 组名 自然村 居民小组 村民组 社别 屯 自然村(组) 村小组 生产队 所在小组 组(社)
        社(组) 所属组 自然屯 村民小组(社) 自然村组
      `),
      type: { kind: 'text', maxLength: 20 },
      required: false,
      width: 10,
      prompt: { zh: '村民小组。', en: "Villagers' group." },
      example: '3组',
    },
    {
      key: 'household',
      header: '户主姓名',
      english: 'Head of household',
      synonyms: words(`
        户主 贫困户姓名 贫困户 脱贫户姓名 帮扶对象 帮扶对象姓名 帮扶户 结对户 联系户 联系对象 结对对象
        困难户 困难群众姓名 户主名 农户姓名 户名 被帮扶人 被帮扶户 监测户姓名 监测对象 家庭户主 群众姓名
        结对户户主 联系户户主 建档立卡户 建档立卡贫困户 受助人
      `),
      type: { kind: 'name' },
      required: true,
      width: 12,
      prompt: {
        zh: '户主姓名；同村同名的加括号区分。',
        en: 'Head of the household; namesakes of one village get a suffix in brackets.',
      },
      example: '陈大山',
    },
    {
      key: 'idNumber',
      header: '身份证号',
      english: 'ID number',
      synonyms: words(`
        身份证 身份证号码 身份证件号 身份证件号码 公民身份号码 公民身份证号码 居民身份证号码 居民身份证号
        证件号码 证件号 户主身份证号 户主身份证号码 户主身份证 身份证编号 身份号码
      `),
      type: { kind: 'idNumber' },
      required: false,
      width: 21,
      prompt: { zh: '18位居民身份证号，按文本录入。', en: '18 characters, typed as text.' },
      example: '510000195003070016',
    },
    {
      key: 'householdType',
      header: '群众类别',
      english: 'Household type',
      synonyms: words(`
        类别 类型 困难类型 困难类别 贫困类型 贫困类别 户类型 户类别 农户类型 农户类别 对象类别 对象类型
        人员类别 人员类型 群众类型 贫困户类型 贫困户类别 贫困户属性 户属性 农户属性 帮扶对象类别
        帮扶对象类型 家庭类型 家庭类别 监测对象类别 困难群众类别 困难群众类型 属性 特殊群体类别 脱贫户类型
        脱贫户类别 监测户类型 困难户类别 特殊类别 群众类别(困难类型)
      `),
      type: { kind: 'listed', list: 'householdTypes' },
      required: true,
      width: 12,
      prompt: { zh: '从下拉列表选择。', en: 'Choose from the list.' },
      example: '困难群众',
    },
    {
      key: 'persons',
      header: '家庭人口',
      english: 'Persons',
      synonyms: words(`
        家庭总人口数 户内人口 现有人口 家庭现有人口 家庭人口数量 在册人口 
        人口 人口数 家庭人数 家庭人口数 户籍人口 家庭成员数 家庭成员人数 家庭总人口 家庭总人数 全家人口
        户人口 户人数 人数 家中人口 家庭成员总数 家庭人口总数
      `),
      type: { kind: 'integer', min: 0, max: 99, suffix: '人' },
      required: false,
      width: 10,
      prompt: { zh: '家庭人口数。', en: 'Persons in the household.' },
      example: '4',
    },
    {
      key: 'phone',
      header: '联系电话',
      english: 'Phone',
      synonyms: words(`
        电话 电话号码 联系方式 手机 手机号 手机号码 联系号码 户主电话 户主联系电话 移动电话 联系手机
        户主手机号 户主联系方式 本人电话 联系电话号码
      `),
      type: { kind: 'phone' },
      required: false,
      width: 15,
      prompt: {
        zh: '手机号，或区号加座机号；几个号码用顿号隔开。',
        en: 'Mobile, or area code and landline; several separated by 、.',
      },
      example: '13800005678',
    },
    {
      key: 'difficulty',
      header: '主要困难',
      english: 'Difficulty',
      synonyms: words(`
        致贫原因 主要致贫原因 困难原因 贫困原因 存在困难 存在的困难 困难情况 存在问题 存在的主要困难
        主要困难及问题 主要困难和问题 困难和问题 困难问题 困难状况 家庭困难情况 家庭主要困难 致困原因
        主要致困原因 帮扶需求 主要诉求 致贫返贫原因 致贫因素 困难类型及原因 生活困难情况 面临困难 目前困难
        主要问题 需求 诉求 家庭困难
      `),
      type: { kind: 'text', maxLength: 500 },
      required: false,
      width: 22,
      prompt: { zh: '主要困难。', en: 'What the household lacks most.' },
      example: '缺劳动力',
    },
    {
      key: 'measures',
      header: '帮扶措施',
      english: 'Measures',
      synonyms: words(`
        帮扶计划 帮扶办法 帮扶举措 帮扶方案 帮扶规划 结对帮扶措施 结对帮扶计划 脱贫措施 脱贫计划
        脱贫帮扶措施 具体措施 具体帮扶措施 帮扶打算 帮扶思路 帮扶内容 帮扶项目 帮扶工作措施 措施 巩固措施
        主要措施 帮扶具体措施 帮扶措施及计划
      `),
      type: { kind: 'text', maxLength: 500 },
      required: false,
      width: 22,
      prompt: { zh: '帮扶措施。', en: 'What is done for it.' },
      example: '发展花椒种植2亩',
    },
    {
      key: 'from',
      header: '结对日期',
      english: 'Paired on',
      synonyms: [
        ...words(`
        结对时间 帮扶起始时间 帮扶开始时间 帮扶时间 结对起始时间 结对开始时间 建立结对时间 开始帮扶时间
        结对帮扶时间 结对帮扶起始时间 结对帮扶开始时间 开始时间 起始时间 挂钩时间 确定结对时间 结对年月
        帮扶起时间 联系起始时间 建立帮扶关系时间 结对关系建立时间
      `),
        ...joinedWords(PAIRING, '时间 起时间 起始时间 开始时间'),
      ],
      looseSynonyms: words(`起止时间 帮扶起止时间 结对起止时间 结对帮扶起止时间 帮扶期限 结对期限 结对帮扶期限`),
      type: { kind: 'date' },
      required: true,
      width: 12,
      prompt: { zh: '结对日期。', en: 'First day of the pairing.' },
      example: '2014-01-06',
    },
    {
      key: 'until',
      header: '解除日期',
      english: 'Ended on',
      synonyms: [
        ...words(`
        解除时间 解除结对时间 结束时间 终止时间 帮扶结束时间 帮扶截止时间 帮扶终止时间 结对结束时间
        结对终止时间 结对解除时间 解除帮扶时间 截止时间 脱钩时间 结对截止时间 结对帮扶结束时间
      `),
        ...joinedWords(PAIRING, '结束时间 截止时间 终止时间 解除时间'),
      ],
      type: { kind: 'date' },
      required: false,
      width: 12,
      prompt: { zh: '解除结对的日期；仍在结对的留空。', en: 'The day the pairing ended; blank while in force.' },
      example: '2014-05-20',
    },
    {
      key: 'remarks',
      header: '备注',
      english: 'Remarks',
      synonyms: words(`备考 备注说明 说明 其他情况 其他说明 附注 其他`),
      type: { kind: 'text', maxLength: 500 },
      required: false,
      width: 20,
      prompt: { zh: '需要说明的情况。', en: 'Anything worth saying.' },
      example: '',
    },
  ],
} as const satisfies LedgerTemplate;
