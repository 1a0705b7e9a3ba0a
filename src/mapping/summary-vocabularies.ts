import type { ColumnType, MoneyUnit } from '../templates/column';
import { words } from '../templates/words';
import type { PersonTrait } from './persons';
import { fieldOf, type Field, type Vocabulary } from './vocabulary';

/** Lists of the summary that forms ask for. */
export type SummaryList = 'cadres' | 'villages' | 'sections' | 'sectionTotals' | 'funds' | 'visits' | 'indicators';

const TEXT: ColumnType = { kind: 'text', maxLength: 500 };
const COUNT: ColumnType = { kind: 'integer', min: 0, max: 1_000_000_000, suffix: '' };
const QUANTITY: ColumnType = { kind: 'quantity', max: 1_000_000_000 };
const money = (unit: MoneyUnit): ColumnType => ({ kind: 'money', unit, max: 1_000_000_000 });

const field = (key: string, header: string, type: ColumnType, synonyms: string, of?: PersonTrait): Field =>
  fieldOf({ key, header, type, synonyms: synonyms.trim() === '' ? [] : words(synonyms) }, of);

const DEEDS = `
  好事实事数 好事实事件数 办好事实事 办实事 办实事件数 办好事 实事件数 办好事实事件数 完成好事实事 好事实事完成数
  好事实事完成件数 办理好事实事 办结好事实事 为民办实事 办实事好事 实事好事 好事实事总数 办实事数 已办实事 办结件数 办理件数 已办件数 已办结件数
  办好事数 办好事件数 好事数 办理实事 办理实事数 办理实事件数 为民办事 办理好事
`;
const VISITS = `
  走访次数 走访 帮扶次数 走访帮扶次数 入户次数 次数 走访人次 走访慰问次数 慰问次数 走访户次 走访入户次数 开展帮扶次数
  走访总次数 入户走访 入户走访次数 走访入户 已完成走访次数 已走访次数 慰问户次 户次 帮扶活动次数 到场次数 走访(次) 走访慰问(次) 走访群众(次) 走访慰问(户次) 走访农户(次) 走访农户(户次)
`;
/** With these units a header asks for persons: 走访群众（人次）. */
const PERSON_UNITS: ReadonlySet<string> = new Set(['人', '人次', '名']);
const PERSONS = `
  受益群众 受益人次 受益人数 慰问人数 慰问人次 服务群众 惠及群众 受益群众人数 受益群众人次 人数 人次 惠及人数 受助人数
  服务人数 服务群众人次
`;
const AMOUNT = `
  折款 折款金额 慰问金额 慰问金 金额 折合金额 帮扶资金 慰问资金 款物折价 慰问款物 款物折款 慰问折款 走访慰问折款
  慰问物资折款 投入慰问金 慰问金及物资折款 折合资金 帮扶资金折款 帮扶折款 资金折款 帮扶金额 发放物资折款 物资折款 发放慰问金
`;
const HOUSEHOLDS = `
  结对户 结对户数 结对总户数 联系户数 帮扶户数 结对帮扶户数 结对帮扶户 联系户 帮扶户 联系农户数 联系群众户数 结对农户数 帮扶贫困户数
  联系户(户) 结对数 结对户总数 联系户总数 帮扶户总数 结对帮扶户总数 联系贫困户数 结对贫困户数 结对困难户数 实联系户数 实际联系户数 实结对户数
`;
const PROJECTS = '项目个数 项目数 个数 项目 项目数量 实施项目 实施项目数 建设项目 建设项目数 项目总数';
const FUNDS = `
  资金 项目资金 投资 总投资 投入资金 资金总额 项目投资 投资额 投资总额 资金合计 合计资金 资金投入 投入 投资金额 金额 到位资金 项目总投资
`;
const SECTION = '板块名称 工作板块 项目类别 项目类型 类别 板块分类 项目板块 所属板块';

const visits = (key: string, header: string): Field => ({
  ...field(key, header, COUNT, VISITS),
  otherUnits: PERSON_UNITS,
});

const CADRE_NAME = { person: 'cadre', trait: 'name' } as const;

/**
 * The lists of the summary with the headers that forms have for their columns; keys are those of the summary's JSON.
 */
export const summaryVocabularies: readonly (Vocabulary & { readonly id: SummaryList })[] = [
  {
    id: 'cadres',
    person: 'cadre',
    title: /考核|履职|联系.*情况|完成情况|登记表|评定|干部/,
    needs: [['name'], ['households', 'deeds', 'verdict', 'score', 'deedsDue']],
    fields: [
      field('name', '姓名', TEXT, '干部姓名 干部 联系干部 帮扶干部 帮扶责任人 第一书记姓名', CADRE_NAME),
      field('category', '干部类别', TEXT, '类别 人员类别 干部类型 身份 人员类型'),
      field('heads', '干部人数', COUNT, '人数 干部数 人员数 干部总数'),
      field('villages', '联系村数', COUNT, '联系村 联系村个数 联系村数量 包村数 帮扶村数 挂联村数 所联系村数'),
      field('households', '联系户数', COUNT, HOUSEHOLDS),
      field('deeds', '好事实事', COUNT, DEEDS),
      field('deedsDue', '序时应办', COUNT, '应办件数 应办 应办好事实事 应完成件数 序时任务 序时应完成'),
      field(
        'verdict',
        '评定',
        TEXT,
        '是否达标 达标情况 考核结果 评定结果 考核情况 达标 考评结果 完成情况 是否完成 结论',
      ),
      field('score', '得分', QUANTITY, '考核得分 分值 总分 考核分 分数 考评得分 合计得分'),
      field('reasons', '未达标原因', TEXT, '原因 未达标情况 存在问题 不达标原因 原因说明'),
    ],
  },
  {
    id: 'villages',
    person: null,
    title: /各村|村级|村(?:\(?社区\)?|居).*(?:统计|情况|汇总)/,
    needs: [
      ['village'],
      ['cadres', 'households', 'logRows', 'deeds', 'persons', 'amount', 'projects', 'funds', 'secretary.name'],
    ],
    fields: [
      field(
        'village',
        '村',
        TEXT,
        '村名 村(社区) 行政村 村别 村社区 村(居) 村名称 村(社区)名称 村社区名称 所在村 村居 行政村名称 单位',
      ),
      field(
        'cadres',
        '联系干部',
        COUNT,
        '联系干部数 联系干部人数 帮扶干部数 帮扶干部人数 帮扶干部 结对干部 结对干部数 结对干部人数 联系干部总数 干部总数 干部数 干部人数',
      ),
      field('households', '联系户', COUNT, HOUSEHOLDS),
      visits('logRows', '帮扶日志'),
      field('deeds', '好事实事', COUNT, DEEDS),
      field('persons', '受益人数', COUNT, PERSONS),
      field('amount', '折款金额(元)', money('元'), AMOUNT),
      field('projects', '项目数', COUNT, PROJECTS),
      field('funds', '资金(万元)', money('万元'), FUNDS),
    ],
  },
  {
    id: 'sectionTotals',
    person: null,
    title: /板块|项目.*(?:汇总|统计)/,
    needs: [['section'], ['projects', 'funds']],
    fields: [
      field('section', '板块', TEXT, SECTION),
      field('projects', '项目数', COUNT, PROJECTS),
      field('funds', '资金(万元)', money('万元'), FUNDS),
    ],
  },
  {
    id: 'sections',
    person: null,
    title: /板块|任务|进度|项目.*(?:汇总|统计)|完成情况/,
    needs: [['item'], ['quantity', 'completed', 'projects', 'funds']],
    fields: [
      field('section', '板块', TEXT, SECTION),
      field(
        'item',
        '事项',
        TEXT,
        '项目 事项名称 工作事项 项目事项 指标 指标名称 工作内容 建设内容 建设事项 任务名称 内容',
      ),
      field('unit', '计量单位', TEXT, '单位 数量单位'),
      field('projects', '项目数', COUNT, PROJECTS),
      field('quantity', '数量', QUANTITY, '工程量 总量 计划数 任务数 建设数量 实施数量 数量合计 规模'),
      field('completed', '已完成数量', QUANTITY, '已完成 完成数量 完成数 完成量 已完成数 完成 完成工程量 已完成工程量'),
      field('funds', '资金(万元)', money('万元'), FUNDS),
    ],
  },
  {
    id: 'funds',
    person: null,
    title: /资金/,
    needs: [
      ['kind', 'source'],
      ['projects', 'funds'],
    ],
    fields: [
      field('kind', '资金类别', TEXT, '类别 资金类型 资金性质 资金种类 资金分类 来源类别 资金渠道'),
      field('source', '资金来源', TEXT, '资金来源渠道 出资单位 资金名称 来源 资金来源单位'),
      field('projects', '项目数', COUNT, PROJECTS),
      field('funds', '资金(万元)', money('万元'), `${FUNDS} 争取资金 资金数额 数额`),
    ],
  },
  {
    id: 'visits',
    person: null,
    title: /走访|慰问|帮扶/,
    needs: [
      ['householdType', 'occasion'],
      ['rows', 'persons', 'amount'],
    ],
    fields: [
      field(
        'householdType',
        '群众类别',
        TEXT,
        '类别 困难群众类别 慰问对象类别 对象类别 慰问对象 走访对象 群众类型 人员类别 类型 对象',
      ),
      field('occasion', '时机', TEXT, '走访时机 节点 节日 场合 慰问节点'),
      visits('rows', '次数'),
      field('persons', '受益人数', COUNT, PERSONS),
      field('amount', '折款金额(元)', money('元'), AMOUNT),
    ],
  },
  {
    id: 'indicators',
    person: 'cadre',
    title: /指标/,
    needs: [['indicator'], ['cadre'], ['met', 'of', 'actual', 'verdict', 'score']],
    fields: [
      field('indicator', '指标', TEXT, '指标名称 考核指标 考核项目 考核内容'),
      field('cadre', '干部', TEXT, '干部姓名 姓名 联系干部 帮扶干部', CADRE_NAME),
      field('met', '达标次数', COUNT, '达标数 完成次数'),
      field('of', '应考次数', COUNT, '考核次数 应完成次数'),
      field('actual', '实际', QUANTITY, '实际完成 完成数 实际数 实际次数'),
      field('lower', '下限', QUANTITY, '任务数 目标 应完成'),
      field('upper', '上限', QUANTITY, ''),
      field('verdict', '评定', TEXT, '是否达标 考核结果 评定结果 达标情况'),
      field('score', '得分', QUANTITY, '考核得分 分数'),
    ],
  },
];
