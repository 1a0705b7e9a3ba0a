import type { LedgerTemplate } from '../ledger';
import { LOG_STATES, YES_NO } from '../lists';
import { joinedWords, words } from '../words';

/** Words for visits, stays and good deeds, as they stand in headers before the words for the day or the content. */
const VISITING = `
  走访 入户 慰问 帮扶 服务 活动 下村 驻村 工作 联系 家访 谈心 谈话 走访慰问 走访入户 入户走访 走访帮扶 结对帮扶 开展帮扶 帮扶活动
  慰问活动 帮扶工作
`;

/** 帮扶日志: what help was given when, by whom, to whom. */
export const assistanceLog = {
  table: 'AssistanceLog',
  sheet: '帮扶日志',
  english: 'Assistance log',
  about: {
    zh: '每次走访、帮扶记一行。只记一次，各汇总表自动取数。',
    en: 'A row for each visit or help given; every summary counts from here.',
  },
  layout: 'rows',
  blankRows: 500,
  defaultRows: [],
  orientation: 'landscape',
  columns: [
    {
      key: 'date',
      header: '日期',
      english: 'Date',
      synonyms: [
        ...words(`
        走访日期 走访时间 帮扶日期 帮扶时间 时间 入户时间 慰问时间 活动时间 工作时间 开展时间 服务时间
        记录时间 下村时间 走访慰问时间 开始时间 起始时间 到村时间 下访时间 入户走访时间 走访入户时间
        帮扶走访时间 家访时间 开展帮扶时间 上门时间 下乡时间 办理时间 驻村时间 日志日期 实施时间 落实时间 走访年月日
      `),
        ...joinedWords(VISITING, '时间 年月日 起始时间'),
      ],
      looseSynonyms: words(`起止时间 走访起止时间 驻村起止时间 帮扶起止时间 活动起止时间 工作起止时间`),
      type: { kind: 'date' },
      required: true,
      width: 12,
      prompt: {
        zh: '帮扶日期，应在报告年度内，不晚于今天。',
        en: 'Day of the help, in the report year and not after today.',
      },
      example: '2014-01-26',
    },
    {
      key: 'end',
      header: '结束日期',
      english: 'Until',
      synonyms: words(`结束时间 截止时间 离村时间 返回时间 走访结束时间 活动结束时间`),
      type: { kind: 'date' },
      required: false,
      since: 2,
      width: 12,
      prompt: {
        zh: '在村住了几天的填最后一天，几天记一行；当天的留空。',
        en: 'Last day of a stay of several days, which is one row; blank for a single day.',
      },
      example: '2014-01-28',
    },
    {
      key: 'cadres',
      header: '干部姓名',
      english: 'Cadres',
      synonyms: words(`
        走访帮扶人 走访帮扶责任人 承办人 承办干部 主办人 带队领导 走访成员 走访组成员 走访党员 志愿者 
        走访干部 走访人 走访人员 入户干部 入户人员 慰问人 慰问人员 慰问干部 帮扶干部 帮扶责任人 结对干部
        帮扶人 帮扶人员 参加人员 参与人员 参与干部 参加干部 走访领导 慰问领导 包户干部 联系干部 责任人
        工作人员 下村干部 驻村干部 走访入户干部 帮扶责任人姓名 填写人 记录人 办理人 经办干部 服务人员
        走访帮扶干部 干部 活动人员
      `),
      type: { kind: 'refs', table: 'Cadres', column: 'name', also: [] },
      required: true,
      width: 14,
      prompt: {
        zh: '从干部名册中选择；几个干部同去的用顿号隔开。',
        en: 'Cadres of the roster; several separated by 、.',
      },
      example: '王伟、李静',
    },
    {
      key: 'village',
      header: '村',
      english: 'Village',
      synonyms: words(`
        村名 所在村 行政村 村别 村(社区) 村社区 走访村 慰问村 到访村 村(居) 帮扶村 所属村 走访村社区 服务村
        走访村(社区) 村名称 活动村 受益村 实施村 受益村(社区)
      `),
      looseSynonyms: words(`
        单位/村 村/单位 村(单位) 单位(村)
        联系村 所联系村 包村 所包村 包联村 联系村社区 联系村(社区) 驻村 所驻村 派驻村 驻点村 村组 村社 所在村组
        走访村组 地点 走访地点 活动地点 工作地点 服务地点 慰问地点 帮扶地点 开展地点 住址 家庭住址 详细住址 地址 家庭地址
      `),
      type: { kind: 'ref', table: 'Villages', column: 'name' },
      required: true,
      width: 12,
      prompt: { zh: '从村社区名册中选择。', en: 'A village of the roster.' },
      example: '乌木村',
    },
    {
      key: 'household',
      header: '户主姓名',
      english: 'Head of household',
      synonyms: words(`
        户主 走访对象 慰问对象 帮扶对象 走访户 慰问户 受助户 走访农户 入户对象 服务对象 受访户主 受访对象
        被走访户 被走访人 走访户主 帮扶户 贫困户 贫困户姓名 慰问对象姓名 走访群众 农户姓名 受益户 走访户姓名
        走访户户主 受助对象 走访农户姓名 慰问户主
      `),
      looseSynonyms: words(`对象`),
      type: { kind: 'name' },
      required: false,
      width: 12,
      prompt: { zh: '受帮扶户的户主；集体活动留空。', en: 'Head of the household; blank for a group activity.' },
      example: '陈大山',
    },
    {
      key: 'householdType',
      header: '群众类别',
      english: 'Household type',
      synonyms: words(`
        类别 类型 困难类型 对象类别 对象类型 群众类型 户类型 慰问对象类别 走访对象类别 走访对象类型 人员类别
        户类别 帮扶对象类别 农户类型 受助对象类别 慰问对象类型 困难类别 贫困类型 贫困类别 群众属性 户属性 困难群众类别
        困难群众类型 人群类别 特殊群体类别 走访户类型 农户类别 家庭类型
      `),
      type: { kind: 'listed', list: 'householdTypes' },
      required: false,
      width: 12,
      prompt: { zh: '留空时取结对帮扶表中该户的类别。', en: "Blank takes the pairing's." },
      example: '困难群众',
    },
    {
      key: 'method',
      header: '帮扶方式',
      english: 'Method',
      synonyms: words(`
        方式 帮扶形式 走访形式 走访方式 服务方式 帮扶类型 帮扶类别 工作方式 形式 服务类别 服务类型 帮扶方法
        活动形式 帮扶途径 服务形式
      `),
      type: { kind: 'listed', list: 'methods' },
      required: true,
      width: 16,
      prompt: { zh: '从下拉列表选择。', en: 'Choose from the list.' },
      example: '走访慰问',
    },
    {
      key: 'occasion',
      header: '时机',
      english: 'Occasion',
      synonyms: words(`走访时机 走访节点 时间节点 节点 场合 必到时机 节日 走访场合 到场时机 慰问节点 服务时机`),
      type: { kind: 'listed', list: 'occasions' },
      required: true,
      width: 10,
      prompt: {
        zh: '平时走访选“日常”；节日、农忙等选相应时机。',
        en: '日常 on ordinary days; else the occasion.',
      },
      example: '重大节日',
    },
    {
      key: 'deed',
      header: '好事实事',
      english: 'Good deed',
      synonyms: words(`
        是否好事实事 是否为好事实事 是否办好事实事 是否实事 是否办实事 好事实事(是/否) 是否属于好事实事
        是否属好事实事 是否计入好事实事
      `),
      type: { kind: 'choice', values: YES_NO },
      required: true,
      width: 10,
      prompt: { zh: '是否算作好事实事。', en: 'Whether it counts as a good deed.' },
      example: '是',
    },
    {
      key: 'state',
      header: '办理状态',
      english: 'State',
      synonyms: [
        ...words(`
        是否解决 是否办好 是否完成 是否办成 
        办理情况 办结情况 办理进度 办理结果 处理情况 处理结果 落实情况 完成情况 状态 解决情况 进展情况
        办结状态 完成状态 落实状态 办理进展 办理落实情况 是否办结 是否已办结 是否办理完毕 是否落实
      `),
        ...joinedWords('解决 落实 办理 处理 整改 解决落实 办理落实 处理落实 落实解决', '情况 结果 进度 进展 状态'),
      ],
      type: { kind: 'choice', values: LOG_STATES },
      required: true,
      width: 10,
      prompt: { zh: '办完选“已办结”。', en: '已办结 when done.' },
      example: '已办结',
    },
    {
      key: 'persons',
      header: '受益人数',
      english: 'Persons',
      synonyms: words(`
        受益人次 受益群众 受益群众人数 受益群众数 慰问人数 服务人数 服务人次 惠及人数 惠及群众 惠及群众人数
        参加人数 参与人数 受助人数 人数 人次 培训人数 受益人口 受益对象人数 走访人数 受益人员
      `),
      type: { kind: 'integer', min: 0, max: 1_000_000, suffix: '人' },
      required: false,
      width: 10,
      prompt: {
        zh: '受益人数；填了户主而人数留空的按1人计。',
        en: 'Persons helped; blank counts as 1 where a household is named.',
      },
      example: '1',
    },
    {
      key: 'amount',
      header: '折款金额(元)',
      english: 'Amount (yuan)',
      synonyms: words(`
        折款金额 慰问金 慰问金额 折合金额 金额 折款 折合人民币 物资折款 帮扶资金 帮扶金额 慰问资金 救助金额
        救助资金 投入资金 折价 折价金额 折资 款物折价 慰问款物折价 资金 投入金额 折款数 折合资金
        慰问金及物资折款 慰问品折款 款物金额 款物合计 捐助金额 物资折价 慰问款 帮扶折款 资助金额
        资金物资 资金及物资 物资及资金 款物 慰问款物 慰问款物金额 慰问物资折款 物资折合金额 投入资金或物资折款
        资金或物资折款 投入资金及物资折款 帮扶资金及物资折款 折价合计 折款合计 金额合计 合计金额
      `),
      type: { kind: 'money', unit: '元', max: 1_000_000_000 },
      required: false,
      width: 14,
      prompt: { zh: '慰问金和物资折款，单位元。', en: 'Money and goods, in yuan.' },
      example: '300',
    },
    {
      key: 'content',
      header: '帮扶内容',
      english: 'Content',
      synonyms: [
        ...words(`
        工作开展情况 工作内容 走访内容 帮扶情况 走访情况 主要内容 慰问内容 活动内容 帮扶事项 帮扶工作内容
        内容 具体内容 走访记录 帮扶记录 服务内容 办实事内容 帮扶工作情况 工作情况 办理事项 实事内容 事由
        帮扶措施 帮扶工作开展情况 开展帮扶情况 走访慰问内容 开展工作情况 帮扶活动内容 工作记录 记录
        走访慰问情况 办实事情况 具体事项 帮办事项 主要工作 工作纪实 帮扶内容及成效 入户情况 做了什么
        好事实事内容 好事实事 实事名称 办理内容 事项内容 好事实事名称 办实事名称 帮扶事项内容 走访帮扶内容
        解决问题 解决困难 解决的问题 为民办实事内容 活动开展情况 帮扶工作记录 走访主要内容 慰问情况 谈话内容
        了解情况
      `),
        ...joinedWords(
          VISITING,
          '事由 内容 事项 情况 记录 主题 目的 纪实 纪要 要点 具体内容 具体事项 具体情况 主要内容',
        ),
      ],
      type: { kind: 'text', maxLength: 500 },
      required: true,
      width: 34,
      prompt: { zh: '做了什么，一句话写清。', en: 'What was done, in a sentence.' },
      example: '春节前送米、油和慰问金',
    },
    {
      key: 'evidence',
      header: '佐证材料',
      english: 'Evidence',
      synonyms: words(`
        佐证资料 佐证 印证资料 印证材料 证明材料 影像资料 照片 图片 备查资料 支撑材料 附件 图片资料 现场照片
        相关资料 证明资料 资料
      `),
      type: { kind: 'text', maxLength: 500 },
      required: false,
      width: 18,
      prompt: { zh: '照片、签字表等材料的名称或编号。', en: 'Name or number of photos, lists and the like.' },
      example: '照片3张',
    },
    {
      key: 'remarks',
      header: '备注',
      english: 'Remarks',
      synonyms: words(`备考 备注说明 说明 其他情况 其他说明 附注 其他`),
      type: { kind: 'text', maxLength: 500 },
      required: false,
      width: 18,
      prompt: { zh: '需要说明的情况。', en: 'Anything worth saying.' },
      example: '',
    },
  ],
} as const satisfies LedgerTemplate;
