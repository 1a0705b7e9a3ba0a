import type { CountedThing, IndicatorPeriod, IndicatorScope } from '../model/indicator';

/** Lists that are fixed: what a dropdown offers and a check accepts. Lists that the user keeps are in 可选项. */

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
/** The 整顿进度 of a branch that is no longer weak. */
export const RECTIFIED = '已转化';
export const RECTIFICATION_STATES = ['未启动', '整顿中', RECTIFIED] as const;
/** The 时机 of an ordinary day; every other 时机 is an occasion on which a cadre should be present. */
export const EVERYDAY = '日常';
/** The 办理状态 of a log row whose help has been given. */
export const DONE = '已办结';
export const LOG_STATES = [DONE, '办理中'] as const;
/** The 状态 of a project whose work is done. */
export const COMPLETED = '已完成';
/** The 状态 of a project that has not begun. */
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
/** 范围: whether an indicator is for the cadre as a whole, for each household or for each village of the cadre. */
export const INDICATOR_SCOPES = ['每名干部', '每户', '每村'] as const satisfies readonly IndicatorScope[];
/** 周期: an indicator must be met in each window of this length. */
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
