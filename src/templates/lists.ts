/** The closed lists of the ledgers: what a dropdown offers and a check accepts. */

/** The period whose first and last day the user types. */
export const CUSTOM_PERIOD = '自定义';
export const PERIODS = ['一季度', '上半年', '前三季度', '全年', CUSTOM_PERIOD] as const;
export const YES_NO = ['是', '否'] as const;
export const YES = '是';
export const VILLAGE_KINDS = ['村', '社区'] as const;
export const BRANCH_KINDS = ['机关', '社区', '农村'] as const;
export const RECTIFICATION_STATES = ['未启动', '整顿中', '已转化'] as const;
export const HOUSEHOLD_TYPES = ['空巢老人', '留守儿童', '残障人员', '孤寡老人', '贫困党员', '困难群众', '其他'] as const;
export const ASSISTANCE_METHODS = [
  '政策咨询', '市场信息', '技术指导', '物质帮助', '临时救济', '精神激励',
  '走访慰问', '纠纷化解', '信访化解', '历史遗留问题化解', '代办服务', '其他',
] as const;
/** 四必到: the four occasions on which a cadre is to be present. */
export const PRESENCE_OCCASIONS = ['重大节日', '婚丧嫁娶', '红白喜事', '农忙时节'] as const;
export const OCCASIONS = ['日常', ...PRESENCE_OCCASIONS] as const;
export const LOG_STATES = ['已办结', '办理中'] as const;
export const SECTIONS = ['农村产业发展', '基础设施建设', '基层组织建设', '改善村容村貌'] as const;
export const FUND_KINDS = ['上级争取资金', '财政奖补', '本级财政', '社会投资', '自筹', '其他'] as const;
export const PROJECT_STATES = ['谋划', '实施中', '已完成'] as const;
/** The place of a project that belongs to no single village. */
export const WHOLE_TOWNSHIP = '全乡';
