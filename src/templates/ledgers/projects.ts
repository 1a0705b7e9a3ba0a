import type { LedgerTemplate } from '../ledger';
import { PROJECT_STATES, WHOLE_TOWNSHIP } from '../lists';
import { joinedWords, words } from '../words';

/** 项目台账: which projects were done where, with whose money. */
export const projects = {
  table: 'Projects',
  sheet: '项目台账',
  english: 'Projects',
  about: { zh: '每个项目一行，按板块和事项汇总。', en: 'A row for each project, summed up by section and item.' },
  layout: 'rows',
  blankRows: 200,
  defaultRows: [],
  orientation: 'landscape',
  columns: [
    {
      key: 'section',
      header: '板块',
      english: 'Section',
      synonyms: words(`
        项目类别 项目类型 所属板块 工作板块 板块名称 建设类别 项目分类 工程类别 类别 类型 建设类型 板块分类
        项目板块
      `),
      type: { kind: 'listed', list: 'sections' },
      required: true,
      width: 14,
      prompt: { zh: '从下拉列表选择。', en: 'Choose from the list.' },
      example: '基础设施建设',
    },
    {
      key: 'item',
      header: '事项',
      english: 'Item',
      synonyms: words(`建设事项 项目事项 工作事项 子项 分项 实施事项 事项名称`),
      type: { kind: 'text', maxLength: 50 },
      required: true,
      width: 16,
      prompt: {
        zh: '同一事项写法要一致，同一事项用同一计量单位。',
        en: 'Always the same words and the same unit for the same item.',
      },
      example: '桥梁修建',
    },
    {
      key: 'name',
      header: '项目名称',
      english: 'Project',
      synonyms: words(`
        项目 工程名称 工程项目名称 建设项目 建设项目名称 工程项目 名称 项目工程名称 实施项目 实施项目名称
        帮扶项目名称 帮扶项目 扶贫项目名称 项目(工程)名称 具体项目名称 工程
      `),
      type: { kind: 'text', maxLength: 100 },
      required: true,
      width: 24,
      prompt: { zh: '项目名称。', en: 'Name of the project.' },
      example: '平桥村便民桥',
    },
    {
      key: 'places',
      header: '建设地点',
      english: 'Places',
      synonyms: words(`
        实施地点 项目地点 地点 实施村 项目村 建设村 所在村 项目所在地 所在地 实施地 建设地址 项目实施地点
        工程地点 地址 建设位置 村名 行政村 涉及村 覆盖村 项目实施村 村别 村 项目所在村 实施村(社区)
        实施单位(村) 村(社区) 项目建设地点 建设村社区 实施区域 建设区域
      `),
      type: { kind: 'refs', table: 'Villages', column: 'name', also: [WHOLE_TOWNSHIP] },
      required: false,
      width: 14,
      prompt: {
        zh: '所在村，几个村的用顿号隔开；不分村的填“全乡”。',
        en: 'Villages separated by 、, or 全乡 for the whole township.',
      },
      example: '平桥村',
    },
    {
      key: 'spec',
      header: '规格',
      english: 'Specification',
      synonyms: words(`
        建设内容 建设规模 建设内容及规模 建设规模及内容 规模 主要建设内容 主要建设内容及规模 建设内容与规模
        建设内容和规模 建设任务 工程内容 规格型号 项目内容 建设标准 建设内容及规格 实施内容 建设任务及规模
        工程规模 规模及内容 内容及规模 项目建设内容 项目建设内容及规模 项目建设规模 建设规格
        建设规模及主要内容 项目规模 实施规模 规模和内容 建设规模(内容)
      `),
      type: { kind: 'text', maxLength: 200 },
      required: false,
      width: 18,
      prompt: { zh: '规格、型号、做法。', en: 'Size, kind, make.' },
      example: '长10米、宽3米',
    },
    {
      key: 'quantity',
      header: '数量',
      english: 'Quantity',
      synonyms: words(`工程量 建设数量 数目 任务数 任务量 建设量 项目数量`),
      type: { kind: 'quantity', max: 1_000_000_000 },
      required: true,
      width: 10,
      prompt: { zh: '数量，只填数字，单位填在后一列。', en: 'A number; its unit goes in the next column.' },
      example: '1',
    },
    {
      key: 'unit',
      header: '计量单位',
      english: 'Unit',
      synonyms: words(`单位 数量单位 计数单位`),
      type: { kind: 'text', maxLength: 10 },
      required: true,
      width: 10,
      prompt: { zh: '数量的单位。', en: 'Unit of the quantity.' },
      example: '座',
    },
    {
      key: 'fundKind',
      header: '资金类别',
      english: 'Kind of funds',
      synonyms: words(`资金类型 资金性质 资金分类 资金种类 资金渠道类别`),
      type: { kind: 'listed', list: 'fundKinds' },
      required: false,
      width: 14,
      prompt: { zh: '从下拉列表选择。', en: 'Choose from the list.' },
      example: '上级争取资金',
    },
    {
      key: 'fundSource',
      header: '资金来源',
      english: 'Source of funds',
      synonyms: words(
        `资金来源渠道 资金渠道 出资单位 资金名称 资金来源单位 投资来源 经费来源 资金来源(单位) 资金筹措渠道`,
      ),
      type: { kind: 'text', maxLength: 100 },
      required: false,
      width: 20,
      prompt: { zh: '出资单位或资金名称。', en: 'Who pays, or the name of the fund.' },
      example: '县扶贫移民后扶局',
    },
    {
      key: 'funds',
      header: '资金(万元)',
      english: 'Funds (10,000 yuan)',
      synonyms: words(`
        投资 总投资 资金 投资额 投资总额 项目投资 投入资金 项目资金 资金总额 概算投资 预算投资 预算资金
        估算投资 总资金 资金规模 投资金额 项目总投资 资金投入 投资规模 资金额 工程投资 工程总投资 概算总投资
        估算总投资 预算总投资 计划投资 计划总投资 计划资金 批复投资 批复资金 安排资金 下达资金 投资概算 投资估算 投资预算 项目投资总额 总投入 资金合计 投资合计 资金总投入
        项目预算 造价 工程造价 项目金额 金额 总金额 资金数额 争取资金
      `),
      type: { kind: 'money', unit: '万元', max: 1_000_000 },
      required: false,
      width: 12,
      prompt: { zh: '资金，单位万元。', en: 'In units of 10,000 yuan.' },
      example: '60',
    },
    {
      key: 'from',
      header: '开工日期',
      english: 'Begun on',
      synonyms: words(`
        开工时间 动工时间 启动时间 建设开始时间 开始时间 起始时间 开工 项目开工时间 实际开工时间
        开工建设时间 动工 启动建设时间 建设起始时间 计划开工时间 预计开工时间 建设开工时间
      `),
      looseSynonyms: words(
        `起止时间 建设起止时间 建设期限 建设周期 建设工期 实施期限 实施时间 建设时间 建设起止年限 起止年限 工期`,
      ),
      type: { kind: 'date' },
      required: false,
      width: 12,
      prompt: { zh: '开工日期。', en: 'First day of the work.' },
      example: '2014-02-20',
    },
    {
      key: 'until',
      header: '完工日期',
      english: 'Completed on',
      synonyms: words(`
        完工时间 竣工时间 完成时间 建成时间 竣工 完工 结束时间 项目竣工时间 项目完工时间 实际完工时间
        实际竣工时间 竣工验收时间 完成日期 建设完成时间 项目完成时间 预计完工时间 计划完工时间 计划竣工时间
        计划完成时间
      `),
      type: { kind: 'date' },
      required: false,
      width: 12,
      prompt: { zh: '完工日期；已完成的必填。', en: 'Day of completion; needed when 已完成.' },
      example: '2014-06-10',
    },
    {
      key: 'state',
      header: '状态',
      english: 'State',
      synonyms: words(`
        目前进展 目前进展情况 目前状态 实施进展 实施进展情况 完成进度 工程进展 工程进展情况 
        完成情况 进度 项目状态 建设进度 工程进度 进展情况 项目进展 项目进展情况 实施情况 建设状态 项目进度
        建设情况 工作进展 进展 实施进度 形象进度 进度情况 实施状态 目前进度 建设进展 工程状态 当前进度
        建设进展情况 项目建设进度 项目建设情况 完成状态 是否完工 是否竣工 是否已完工
      `),
      type: { kind: 'choice', values: PROJECT_STATES },
      required: true,
      width: 10,
      prompt: { zh: '谋划、实施中或已完成。', en: 'Planned, under way or completed.' },
      example: '已完成',
    },
    {
      key: 'beneficiaries',
      header: '受益户数',
      english: 'Households',
      synonyms: [
        ...words(
          `
        受益农户 受益户 惠及户数 受益群众户数 覆盖户数 带动户数 受益农户数 受益群众 惠及农户 受益总户数
        受益群众户 惠及户 受益户(户)
      `,
        ),
        ...joinedWords('受益 惠及 带动 覆盖', '户数 农户数 户 农户 群众户数 农户户数'),
      ],
      type: { kind: 'integer', min: 0, max: 1_000_000, suffix: '户' },
      required: false,
      width: 10,
      prompt: { zh: '受益户数。', en: 'Households that profit.' },
      example: '120',
    },
    {
      key: 'cadres',
      header: '责任干部',
      english: 'Cadres',
      synonyms: words(`
        责任人 项目负责人 负责人 责任领导 项目责任人 牵头领导 分管领导 联系领导 包抓领导 责任人姓名 帮扶干部
        负责人姓名 项目责任干部 责任干部姓名 包联领导 项目联系人 负责干部 包项目干部
      `),
      type: { kind: 'refs', table: 'Cadres', column: 'name', also: [] },
      required: false,
      width: 14,
      prompt: { zh: '从干部名册中选择；几个干部用顿号隔开。', en: 'Cadres of the roster; several separated by 、.' },
      example: '王伟',
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
