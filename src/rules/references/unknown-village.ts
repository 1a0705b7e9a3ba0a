import type { Rule } from '../rule';
import { SEVERAL_NAMES, unknownNameChecks } from './unknown-name';

/** R202 */
export const unknownVillage: Rule = {
  finding: {
    code: 'R202',
    severity: 'error',
    title: { zh: '村不在名册中', en: 'A village that is not in the roster' },
    message: {
      zh: '“{column}”中的“{name}”不在村社区名册中，按村统计的数字不计这一行。{reason}确有此村的，请先在村社区名册中登记。',
      en: '“{name}” in “{column}” is not in the village roster, so numbers by village leave the row out. {reason}A village that does exist is entered in the roster first.',
    },
    reasons: {
      near: {
        zh: '请改为名册中的名称，最接近的是“{nearest}”；',
        en: 'Type a name of the roster; the nearest is “{nearest}”. ',
      },
      far: { zh: '请改为名册中的名称；', en: 'Type a name of the roster. ' },
      ...SEVERAL_NAMES,
    },
    explanation: {
      zh: '干部的联系村、结对户和日志所在的村、项目的建设地点都要能在村社区名册中找到；建设地点还可以填“全乡”。一格有几个村的，每个找不到的村单独报一条；都在名册中、只是没有用“、”分开的，可以一键分开。村社区名册缺失时不报。',
      en: 'Villages of cadres, pairings, log rows and projects must be in the village roster; a project may also be of 全乡, the whole township. In a cell of several names each unknown one is reported; names that are in the roster and not parted by “、” are parted by one click. Not reported where the roster itself is missing.',
    },
  },
  checks: unknownNameChecks('Villages'),
};
