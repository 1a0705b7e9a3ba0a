import type { CountedThing, IndicatorPeriod, IndicatorScope } from '../model/indicator';

/** Lists that are the same everywhere: what a dropdown offers and a check accepts. Those a user keeps stand in 可选项. */

/** The period whose first and last day the user types. */
export const CUSTOM_PERIOD = '自定义';
export const YES = '是';
export const NO = '否';
export const YES_NO = [YES, NO] as const;
/** The kind of a village that is a residents' community. */
export const COMMUNITY = '社区';
export const VILLAGE_KINDS = ['村', COMMUNITY] as const;
/** The kind of a branch of the township's own offices. */
export const OFFICE_BRANCH = '机关';
export const BRANCH_KINDS = [OFFICE_BRANCH, '社区', '农村'] as const;
/** The 整顿进度 of a branch that is weak no longer. */
export const RECTIFIED = '已转化';
export const RECTIFICATION_STATES = ['未启动', '整顿中', RECTIFIED] as const;
/** The 时机 of an ordinary day; every other one is an occasion on which a cadre is to be present. */
export const EVERYDAY = '日常';
/** The 办理状态 of a log row whose help has been given. */
export const DONE = '已办结';
export const LOG_STATES = [DONE, '办理中'] as const;
/** The 状态 of a project whose work is done. */
export const COMPLETED = '已完成';
/** The 状态 of a project that is not begun. */
export const PLANNED = '谋划';
export const PROJECT_STATES = [PLANNED, '实施中', COMPLETED] as const;
/** The place of a project that belongs to no single village. */
export const WHOLE_TOWNSHIP = '全乡';
/** 计什么: what an indicator counts. */
export const COUNTED_THINGS = [
  '帮扶次数',
  '帮扶天数',
  '走访户数',
  '好事实事',
  '受益人数',
  '折款金额',
  '负责项目',
] as const satisfies readonly CountedThing[];
/** 范围: what an indicator is asked of: the cadre as a whole, each household or each village of the cadre. */
export const INDICATOR_SCOPES = ['每名干部', '每户', '每村'] as const satisfies readonly IndicatorScope[];
/** 周期: the windows of time in each of which an indicator is to be met. */
export const INDICATOR_PERIODS = [
  '每周',
  '每半月',
  '每月',
  '每两月',
  '每季度',
  '每半年',
  '全年',
  '报告期',
] as const satisfies readonly IndicatorPeriod[];
