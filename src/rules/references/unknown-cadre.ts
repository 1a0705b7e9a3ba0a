import type { Rule } from '../rule';
import { SEVERAL_NAMES, unknownNameChecks } from './unknown-name';

/** R201 */
export const unknownCadre: Rule = {
  finding: {
    code: 'R201',
    severity: 'error',
    title: { zh: '干部不在名册中', en: 'A cadre who is not in the roster' },
    message: {
      zh: '干部“{name}”不在干部名册中，这一行不会计入任何干部。{reason}确是新干部的，请先在干部名册中登记。',
      en: 'The cadre “{name}” is not in the roster, so the row counts for no cadre. {reason}A new cadre is entered in the roster first.',
    },
    reasons: {
      near: {
        zh: '请改为名册中的姓名，最接近的是“{nearest}”；',
        en: 'Type a name of the roster; the nearest is “{nearest}”. ',
      },
      far: { zh: '请改为名册中的姓名；', en: 'Type a name of the roster. ' },
      ...SEVERAL_NAMES,
    },
    explanation: {
      zh: '结对帮扶、帮扶日志和项目台账中的干部姓名都要能在干部名册中找到。一格有几个姓名的，每个找不到的姓名单独报一条。几个姓名都在名册中、只是没有用“、”分开的（空格、和、与、& 等），可以一键分开。只有一个姓名明显最接近时可以一键改正，但须逐条确认。干部名册缺失时不报。',
      en: 'Every cadre named in the pairings, the log and the projects must be in the roster. In a cell of several names each unknown one is reported. Names that are in the roster and not parted by “、” (a space, 和, 与, & …) are parted by one click. Where just one name is clearly nearest it is offered as a fix, to be confirmed. Not reported where the roster itself is missing.',
    },
  },
  checks: unknownNameChecks('Cadres'),
};
