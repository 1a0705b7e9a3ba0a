import type { LedgerTemplate } from '../ledger';
import { YES_NO } from '../lists';
import { joinedWords, words } from '../words';

/** Words for coming to a post, as they stand in headers before the words for its first day. */
const POSTED = '到村 驻村 到岗 到任 任职 派驻 下派 选派 包村 进村 入驻 到村任职 到村工作';

/** 干部名册: the cadres, their posts and the villages linked with them. */
export const cadres = {
  table: 'Cadres',
  sheet: '干部名册',
  english: 'Cadres',
  about: {
    zh: '全乡联系村、联系户的干部。同名的在姓名后加括号区分，如“王伟（民政办）”。',
    en: 'The cadres. Namesakes are told apart by a suffix in brackets.',
  },
  layout: 'rows',
  blankRows: 100,
  defaultRows: [],
  orientation: 'landscape',
  columns: [
    {
      key: 'name',
      header: '姓名',
      english: 'Name',
      synonyms: words(`
        干部姓名 名字 人员姓名 帮扶干部 帮扶干部姓名 帮扶责任人 联系干部 驻村干部 驻村干部姓名 包村干部
        职工姓名 驻村队员 队员姓名 结对干部 干部 第一书记姓名 驻村第一书记姓名
      `),
      type: { kind: 'name' },
      required: true,
      width: 14,
      prompt: {
        zh: '干部姓名，不要重复；同名的加括号区分。',
        en: 'Name, each once; tell namesakes apart by a suffix in brackets.',
      },
      example: '王伟',
    },
    {
      key: 'category',
      header: '干部类别',
      english: 'Category',
      synonyms: words(`
        人员类别 干部类型 人员类型 类别 类型 干部身份 身份类别 职务类别 身份 编制类别 干部类别(身份)
        人员身份 岗位类别
      `),
      type: { kind: 'ref', table: 'Quotas', column: 'category' },
      required: true,
      width: 12,
      prompt: { zh: '从考核标准中选择类别。', en: 'A category of the quotas.' },
      example: '班子成员',
    },
    {
      key: 'post',
      header: '职务',
      english: 'Post',
      synonyms: words(`
        单位及职务 单位职务 现任职务 职位 岗位 职务职级 担任职务 所任职务 党政职务 单位和职务 行政职务
        工作单位及职务 单位、职务 职务(岗位) 工作岗位 干部职务 现职务 工作职务 单位及现任职务 职务或岗位
        派出单位及职务 原单位及职务 单位及岗位 职务或职级
      `),
      type: { kind: 'text', maxLength: 50 },
      required: false,
      width: 16,
      prompt: { zh: '现任职务。', en: 'Present post.' },
      example: '副乡长',
    },
    {
      key: 'branch',
      header: '所在党支部',
      english: 'Branch',
      synonyms: words(`
        所在支部 党支部 所属支部 所属党支部 所在党组织 所属党组织 组织关系所在支部 支部 党支部名称
        所在支部名称 组织关系所在党支部
      `),
      type: { kind: 'ref', table: 'Branches', column: 'name' },
      required: false,
      width: 16,
      prompt: { zh: '从党支部名册中选择。', en: 'A branch of the roster.' },
      example: '机关党支部',
    },
    {
      key: 'party',
      header: '党员',
      english: 'Party member',
      synonyms: words(`是否党员 是否中共党员 是否为党员 是否为中共党员 中共党员 党员否 党员(是/否)`),
      looseSynonyms: words(`政治面貌`),
      type: { kind: 'choice', values: YES_NO },
      required: false,
      width: 8,
      prompt: { zh: '是否党员。', en: 'Whether a party member.' },
      example: '是',
    },
    {
      key: 'villages',
      header: '联系村',
      english: 'Linked villages',
      synonyms: [
        ...words(`
        包片/包村 包村/包片
        村 包村 所包村 驻村 联系村名 包联村 联系村社区 联系村(社区) 挂联村 包保村 帮扶村 驻点村 挂钩村 包抓村
        所联系村 联系行政村 所驻村 驻村名称 包联村名 挂包村 联系帮扶村 包村名称 联村 所联村 联系村名称
        派驻村 驻点村(社区)
      `),
        ...joinedWords(
          '派驻 驻点 联系 包联 包保 包抓 挂包 挂联 挂钩 帮扶 定点帮扶 结对 任职',
          '村名 村名称 行政村 村社区 村(社区) 村(居)',
        ),
      ],
      type: { kind: 'refs', table: 'Villages', column: 'name', also: [] },
      required: true,
      width: 18,
      prompt: {
        zh: '从村社区名册中选择；有几个村的用顿号隔开。',
        en: 'Villages of the roster; several are separated by 、.',
      },
      example: '乌木村、平桥村',
    },
    {
      key: 'firstSecretary',
      header: '第一书记',
      english: 'First secretary',
      synonyms: words(`
        是否第一书记 是否驻村第一书记 是否担任第一书记 是否为第一书记 驻村第一书记 任第一书记 是否任第一书记
        第一书记(是/否)
      `),
      looseSynonyms: words(`驻村职务 驻村身份 队内职务 工作队职务 派驻职务 驻村岗位 驻村队职务 队内身份 工作队身份`),
      type: { kind: 'choice', values: YES_NO },
      required: false,
      width: 10,
      prompt: { zh: '是否担任村第一书记。', en: 'Whether first secretary of a village.' },
      example: '否',
    },
    {
      key: 'from',
      header: '到岗日期',
      english: 'In post from',
      synonyms: [
        ...words(`
        到岗时间 到任时间 到职时间 任职时间 到村时间 驻村时间 驻村起始时间 驻村开始时间 报到时间
        上任时间 上岗时间 入职时间 到乡工作时间 到岗年月 到单位时间 到镇工作时间 开始驻村时间 任职起始时间
      `),
        ...joinedWords(POSTED, '时间 起始时间 开始时间 任职时间 工作时间'),
      ],
      looseSynonyms: words(`起止时间 任职起止时间 驻村起止时间 驻村期限 任职期限`),
      type: { kind: 'date' },
      required: false,
      width: 12,
      prompt: { zh: '到岗日期；一直在岗的可以留空。', en: 'First day in post; blank if always.' },
      example: '2013-03-01',
    },
    {
      key: 'until',
      header: '离岗日期',
      english: 'Left on',
      synonyms: [
        ...words(`
        离岗时间 调离时间 离任时间 免职时间 调出时间 驻村结束时间 离职时间 卸任时间 离开时间 离村时间
        任职结束时间 驻村截止时间
      `),
        ...joinedWords('离村 离岗 离任 调离 撤离 任职期满 任职届满 任职截止 任期届满', '时间'),
      ],
      type: { kind: 'date' },
      required: false,
      width: 12,
      prompt: { zh: '离岗日期；仍在岗的留空。', en: 'The day the cadre left; blank if in post.' },
      example: '2014-05-31',
    },
    {
      key: 'phone',
      header: '联系电话',
      english: 'Phone',
      synonyms: words(`电话 电话号码 联系方式 手机 手机号 手机号码 联系号码 移动电话 联系手机 办公电话 联系电话号码`),
      type: { kind: 'phone' },
      required: false,
      width: 15,
      prompt: {
        zh: '手机号，或区号加座机号；几个号码用顿号隔开。',
        en: 'Mobile, or area code and landline; several separated by 、.',
      },
      example: '13800001234',
    },
    {
      key: 'remarks',
      header: '备注',
      english: 'Remarks',
      synonyms: words(`备考 备注说明 说明 其他情况 其他说明 附注 其他`),
      type: { kind: 'text', maxLength: 500 },
      required: false,
      width: 24,
      prompt: { zh: '需要说明的情况。', en: 'Anything worth saying.' },
      example: '分管农业',
    },
  ],
} as const satisfies LedgerTemplate;
