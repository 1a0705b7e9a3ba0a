import type { LedgerTemplate } from '../ledger';
import { BRANCH_KINDS, RECTIFICATION_STATES, YES_NO } from '../lists';
import { words } from '../words';

/** 党支部名册: the party branches and how the weak ones are put right. */
export const branches = {
  table: 'Branches',
  sheet: '党支部名册',
  english: 'Branches',
  about: {
    zh: '全乡各党支部，以及后进党组织的整顿进度。',
    en: 'The party branches, and how far the weak ones have been put right.',
  },
  layout: 'rows',
  blankRows: 50,
  defaultRows: [],
  orientation: 'landscape',
  columns: [
    {
      key: 'name',
      header: '名称',
      english: 'Name',
      synonyms: words(`
        支部名称 党支部名称 党支部 党组织名称 党组织 支部 基层党组织名称 基层党组织 所属支部 支部全称
        党组织全称 党总支(支部)名称 支部(党组织)名称 组织名称 后进党组织名称 后进支部名称 软弱涣散党组织名称
        后进党支部名称 软弱涣散支部名称 软弱涣散党支部名称 软弱涣散基层党组织名称
      `),
      type: { kind: 'name' },
      required: true,
      width: 20,
      prompt: { zh: '党支部名称，不要重复。', en: 'Name of the branch, each once.' },
      example: '机关党支部',
    },
    {
      key: 'kind',
      header: '类别',
      english: 'Kind',
      synonyms: words(`类型 支部类别 支部类型 党组织类别 党组织类型 支部分类 组织类别 党组织分类 所属领域`),
      type: { kind: 'choice', values: BRANCH_KINDS },
      required: true,
      width: 8,
      prompt: { zh: '选择机关、社区或农村。', en: 'Office, community or rural.' },
      example: '机关',
    },
    {
      key: 'secretary',
      header: '书记',
      english: 'Secretary',
      synonyms: words(`
        支部书记 党支部书记 书记姓名 支书 支部书记姓名 党支部书记姓名 党组织书记 党组织书记姓名 党组织负责人
        负责人 党支部负责人 支部负责人 书记(姓名)
      `),
      type: { kind: 'text', maxLength: 20 },
      required: false,
      width: 10,
      prompt: { zh: '党支部书记姓名。', en: 'Name of the secretary.' },
      example: '周明',
    },
    {
      key: 'members',
      header: '党员人数',
      english: 'Members',
      synonyms: words(`
        党员数 党员总数 党员 现有党员 现有党员数 现有党员人数 党员数量 正式党员数 在册党员 党员人数合计
        党员总人数
      `),
      type: { kind: 'integer', min: 0, max: 100_000, suffix: '人' },
      required: false,
      width: 10,
      prompt: { zh: '党员人数。', en: 'Number of party members.' },
      example: '28',
    },
    {
      key: 'weak',
      header: '后进党组织',
      english: 'Weak branch',
      synonyms: words(`
        是否软弱涣散村 是否为软弱涣散村 是否软弱涣散支部 是否后进村 
        后进 是否后进 是否后进党组织 是否为后进党组织 软弱涣散 是否软弱涣散 软弱涣散党组织
        是否软弱涣散党组织 后进支部 是否后进支部 是否为软弱涣散党组织 是否软弱涣散基层党组织
        是否后进村党组织
      `),
      type: { kind: 'choice', values: YES_NO },
      required: false,
      width: 12,
      prompt: { zh: '是否列为后进党组织；留空视为否。', en: 'Whether listed as weak; blank is no.' },
      example: '否',
    },
    {
      key: 'rectification',
      header: '整顿进度',
      english: 'Rectification',
      synonyms: words(`
        整顿进展 整顿情况 整顿状态 整改进度 整改进展 整改情况 整顿进展情况 转化情况 整顿转化情况 整顿结果
        整改状态 整顿转化进度 整顿工作进度 整顿阶段
      `),
      type: { kind: 'choice', values: RECTIFICATION_STATES },
      required: false,
      width: 10,
      prompt: { zh: '后进党组织的整顿进度。', en: 'How far the rectification is.' },
      example: '整顿中',
    },
    {
      key: 'due',
      header: '预计完成日期',
      english: 'Due',
      synonyms: words(`
        预计完成时间 完成时限 整顿时限 整改时限 计划完成时间 拟完成时间 整顿完成时间 整改完成时间 整顿期限
        完成期限 预计转化时间 计划转化时间 整改期限 整顿完成时限 转化时限 计划转化时限 销号时限 整顿完成日期
        预计整顿完成时间
      `),
      type: { kind: 'date' },
      required: false,
      width: 14,
      prompt: { zh: '预计完成整顿的日期。', en: 'When the rectification is to be done.' },
      example: '2014-09-30',
    },
    {
      key: 'remarks',
      header: '备注',
      english: 'Remarks',
      synonyms: words(`备考 备注说明 说明 其他情况 其他说明 附注 其他`),
      type: { kind: 'text', maxLength: 500 },
      required: false,
      width: 30,
      prompt: { zh: '需要说明的情况。', en: 'Anything worth saying.' },
      example: '按月度推进',
    },
  ],
} as const satisfies LedgerTemplate;
