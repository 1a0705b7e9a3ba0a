import type { LedgerTemplate } from '../ledger';
import { VILLAGE_KINDS, YES_NO } from '../lists';
import { words } from '../words';

/** 村社区名册: the villages and communities of the township. */
export const villages = {
  table: 'Villages',
  sheet: '村社区名册',
  english: 'Villages',
  about: {
    zh: '全乡所有村和社区，其他各表的村从这里选。',
    en: 'All villages and communities; the other ledgers choose from them.',
  },
  layout: 'rows',
  blankRows: 50,
  defaultRows: [],
  orientation: 'portrait',
  columns: [
    {
      key: 'name',
      header: '名称',
      english: 'Name',
      synonyms: words(`
        村名 行政村 村名称 村(社区) 村社区 村社区名称 村(社区)名称 村居 村(居) 村居名称 村(居)名称
        行政村名称 社区名称 村别 村委会 村 村(居)委会 行政村(社区) 村级名称 所在村 村组织名称
      `),
      type: { kind: 'name' },
      required: true,
      width: 16,
      prompt: { zh: '村或社区的名称，不要重复。', en: 'Name of the village or community, each once.' },
      example: '乌木村',
    },
    {
      key: 'kind',
      header: '类别',
      english: 'Kind',
      synonyms: words(`类型 村社区类别 村(社区)类别 村居类别 村社类别 性质`),
      type: { kind: 'choice', values: VILLAGE_KINDS },
      required: true,
      width: 8,
      prompt: { zh: '选择“村”或“社区”。', en: 'Village or community.' },
      example: '村',
    },
    {
      key: 'poor',
      header: '省定贫困村',
      english: 'Provincial poor village',
      synonyms: words(`
        贫困村 省定贫困村 省级贫困村 贫困村属性 省定贫困村(是/否) 是否省定贫困村 是否贫困村 是否省级贫困村
        是否为省定贫困村 是否建档立卡贫困村
      `),
      type: { kind: 'choice', values: YES_NO },
      required: false,
      width: 12,
      prompt: { zh: '是否省定贫困村；留空视为否。', en: 'Whether it is a provincial poor village; blank is no.' },
      example: '否',
    },
    {
      key: 'households',
      header: '总户数',
      english: 'Households',
      synonyms: words(`户数 农户数 全村户数 全村总户数 户籍户数 户籍总户数 总户 农户总数 农业户数 村总户数 农户总户数`),
      type: { kind: 'integer', min: 0, max: 100_000, suffix: '户' },
      required: false,
      width: 10,
      prompt: { zh: '全村总户数。', en: 'Number of households.' },
      example: '386',
    },
    {
      key: 'population',
      header: '总人口',
      english: 'Population',
      synonyms: words(`
        人口 人口数 总人数 全村人口 全村总人口 户籍人口 总人口数 户籍总人口 村总人口 人口总数 总人口数量
        人数
      `),
      type: { kind: 'integer', min: 0, max: 1_000_000, suffix: '人' },
      required: false,
      width: 10,
      prompt: { zh: '全村总人口。', en: 'Number of inhabitants.' },
      example: '1420',
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
      example: '距场镇5公里',
    },
  ],
} as const satisfies LedgerTemplate;
