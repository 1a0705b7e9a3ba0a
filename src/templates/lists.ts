/** Lists that are the same everywhere: what a dropdown offers and a check accepts. Those a user keeps stand in 可选项. */

/** The period whose first and last day the user types. */
export const CUSTOM_PERIOD = '自定义';
export const YES = '是';
export const YES_NO = [YES, '否'] as const;
/** The kind of a village that is a residents' community. */
export const COMMUNITY = '社区';
export const VILLAGE_KINDS = ['村', COMMUNITY] as const;
/** The kind of a branch of the township's own offices. */
export const OFFICE_BRANCH = '机关';
export const BRANCH_KINDS = [OFFICE_BRANCH, '社区', '农村'] as const;
export const RECTIFICATION_STATES = ['未启动', '整顿中', '已转化'] as const;
/** The 时机 of an ordinary day; every other one is an occasion on which a cadre is to be present. */
export const EVERYDAY = '日常';
/** The 办理状态 of a log row whose help has been given. */
export const DONE = '已办结';
export const LOG_STATES = [DONE, '办理中'] as const;
/** The 状态 of a project whose work is done. */
export const COMPLETED = '已完成';
export const PROJECT_STATES = ['谋划', '实施中', COMPLETED] as const;
/** The place of a project that belongs to no single village. */
export const WHOLE_TOWNSHIP = '全乡';
