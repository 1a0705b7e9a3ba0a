import type { CountedThing, IndicatorPeriod, IndicatorScope } from '../model/indicator';

/** The units that may stand behind a limit of an indicator, by what it counts. Money is in 元. */
export const UNITS_OF_COUNTED: Readonly<Record<CountedThing, readonly string[]>> = {
  帮扶次数: ['次', '回', '趟', '人次', '户次'],
  帮扶天数: ['天', '日'],
  走访户数: ['户'],
  好事实事: ['件', '个', '项', '件次'],
  受益人数: ['人', '名', '人次'],
  折款金额: ['元'],
  负责项目: ['个', '项'],
};

/** All units of limits, each once. */
export const LIMIT_UNITS: readonly string[] = [...new Set(Object.values(UNITS_OF_COUNTED).flat())];

/** Other words that people write for the values of 考核指标, by column and value; each stands for one value only. */
export const INDICATOR_WORDS = {
  counted: {
    帮扶次数: ['次数', '走访次数', '联系次数', '入户次数', '慰问次数', '下村次数', '服务次数'],
    帮扶天数: ['天数', '驻村天数', '下村天数', '在村天数', '驻村', '驻村时间'],
    走访户数: ['户数', '走访户', '入户数', '走访户数量'],
    好事实事: ['件数', '好事', '实事', '好事实事件数', '好事实事数', '办实事', '办好事'],
    受益人数: ['人数', '受益人', '受益人次'],
    折款金额: ['金额', '帮扶金额', '消费金额', '消费帮扶金额', '采购金额', '购买金额', '折款', '钱', '物资折款'],
    负责项目: ['项目', '项目数', '项目个数', '负责项目数'],
  } satisfies Readonly<Record<CountedThing, readonly string[]>>,
  scope: {
    每名干部: ['每人', '干部', '每个干部', '每位干部', '每名', '个人', '人均', '每名帮扶干部', '每名帮扶人'],
    每户: ['户', '每家', '每个户', '逐户', '各户', '户户', '每户群众', '每结对户', '每帮扶户', '每名干部每户', '户均'],
    每村: ['村', '每个村', '逐村', '各村', '村村', '每个联系村', '每联系村', '每名干部每村'],
  } satisfies Readonly<Record<IndicatorScope, readonly string[]>>,
  period: {
    每周: ['周', '按周', '逐周', '每星期', '星期', '每礼拜', '每个星期', '每1周', '每一周', '一周', '1周', '周度'],
    每半月: ['半月', '按半月', '每半个月', '半个月', '每15天', '每十五天'],
    每月: ['月', '按月', '逐月', '月度', '每月度', '每个月', '每1个月', '每一个月', '一个月', '1个月', '每1月', '一月'],
    每两月: ['每2月', '每两个月', '每2个月', '每二月', '两个月', '2个月', '两月', '双月', '每双月', '隔月', '每隔一月'],
    每季度: ['季', '季度', '每季', '按季', '按季度', '逐季', '每个季度', '每三个月', '每3个月', '三个月', '每三月'],
    每半年: ['半年', '按半年', '半年度', '每半年度', '每半个年度', '每六个月', '每6个月', '六个月', '6个月'],
    全年: ['年', '按年', '每年', '一年', '1年', '每一年', '年度', '每年度', '全年度', '本年', '当年', '年内', '一年内'],
    报告期: ['本期', '当期', '报告期内', '整个报告期', '期内', '本报告期'],
  } satisfies Readonly<Record<IndicatorPeriod, readonly string[]>>,
  decisive: {
    是: ['计入', '计', '要计入', '计入评定', '评定', '纳入'],
    否: ['不', '不计', '不计入', '不计入评定', '不评定', '不纳入', '只计分', '仅计分', '只统计', '仅统计'],
  },
} as const;
