import { fillText, type LocalizedText, type TextParams } from '../model/language';
import type { Delivery } from './delivery';

/** A problem to report about a file. */
export interface FileProblem {
  readonly kind: ProblemKind;
  readonly params: TextParams;
  /** The other file that it is about, `{file}` in the text; null where there is none. */
  readonly other: Delivery | null;
}

export type ProblemKind = keyof typeof PROBLEMS;

/** The texts: what is wrong and what to do. `grave` where the county has something to do about it. */
const PROBLEMS = {
  unusable: { grave: true, text: { zh: '没有计入：{sentence}', en: 'Not counted: {sentence}' } },
  county: {
    grave: false,
    text: {
      zh: '没有计入：这是县级汇总表，不是乡镇的台账。',
      en: 'Not counted: this is a county’s own roll-up, no township’s workbook.',
    },
  },
  sameFile: {
    grave: false,
    text: { zh: '没有计入：与“{file}”是同一个文件。', en: 'Not counted: the very same file as “{file}”.' },
  },
  noUnit: {
    grave: true,
    text: {
      zh: '没有计入：“基本信息”没有写填报单位，不知道是哪个单位报的。请退回补填。',
      en: 'Not counted: 基本信息 names no unit, so nobody can tell whose it is. Return it to be completed.',
    },
  },
  noPeriod: {
    grave: true,
    text: {
      zh: '没有计入：“基本信息”没有写清年度和报告期，不知道是哪一期的。请退回补填。',
      en: 'Not counted: 基本信息 does not tell year and period. Return it to be completed.',
    },
  },
  unitFormula: {
    grave: true,
    text: {
      zh: '没有计入：“基本信息”的{what}是公式，文件里没有存它的结果，不知道是哪个单位报的。请让该单位用 Excel 或 WPS 打开、保存后重报。',
      en: 'Not counted: {what} of 基本信息 is a formula whose result the file does not store. Ask the unit to open the file in Excel or WPS, save it, and send it again.',
    },
  },
  unitUnread: {
    grave: true,
    text: {
      zh: '没有计入：“基本信息”的{what}读不出来，不知道是哪个单位报的。请退回改正。',
      en: 'Not counted: {what} of 基本信息 cannot be read, so nobody can tell whose it is. Return it to be corrected.',
    },
  },
  periodFormula: {
    grave: true,
    text: {
      zh: '没有计入：“基本信息”的{what}是公式，文件里没有存它的结果，不知道是哪一期的。请让该单位用 Excel 或 WPS 打开、保存后重报。',
      en: 'Not counted: {what} of 基本信息 is a formula whose result the file does not store. Ask the unit to open the file in Excel or WPS, save it, and send it again.',
    },
  },
  periodUnread: {
    grave: true,
    text: {
      zh: '没有计入：“基本信息”的{what}读不出来，不知道是哪一期的。请退回改正。',
      en: 'Not counted: {what} of 基本信息 cannot be read, so the period is not known. Return it to be corrected.',
    },
  },
  otherPeriod: {
    grave: true,
    text: {
      zh: '没有计入：报的是{period}，多数单位报的是{expected}。请让该单位重报{expected}的台账。',
      en: 'Not counted: it reports {period}, while most report {expected}. Ask the unit for {expected}.',
    },
  },
  replaced: {
    grave: false,
    text: {
      zh: '没有计入：该单位又报了“{file}”（封签时间{time}），以后报的为准。',
      en: 'Not counted: the unit reported again, “{file}” (sealed {time}); the later one counts.',
    },
  },
  sameSeal: {
    grave: false,
    text: {
      zh: '没有计入：与“{file}”的封签相同，是同一份上报，只计一份。',
      en: 'Not counted: it bears the seal of “{file}”; they are one submission, which counts once.',
    },
  },
  changedCopy: {
    grave: true,
    text: {
      zh: '没有计入：这是“{file}”的改动过的副本，封签相同而内容对不上，计入的是没有改动的那一份。要改台账，请让该单位重新上报。',
      en: 'Not counted: a copy of “{file}” that was changed after it was sealed; the one that was not changed counts. What has to be changed is to be submitted anew.',
    },
  },
  sameTime: {
    grave: true,
    text: {
      zh: '没有计入：该单位还报了“{file}”，两份都在{time}封签，分不清先后，计入的是“{file}”。请问清楚，只留一份。',
      en: 'Not counted: the unit also reported “{file}”; both were sealed {time}, so which is later is unknown, and “{file}” was counted. Ask, and keep one.',
    },
  },
  orderUnknown: {
    grave: true,
    text: {
      zh: '没有计入：该单位还报了“{file}”，没有封签时间可比，分不清先后，计入的是“{file}”。请核对，只留一份。',
      en: 'Not counted: the unit also reported “{file}”, and no seals tell which is later; “{file}” was counted. Check, and keep one.',
    },
  },
  changedSeal: {
    grave: true,
    text: {
      zh: '封签之后有人改过台账，与签字盖章的纸质封面对不上。请让该单位重新上报。',
      en: 'Its ledgers were changed after it was sealed and no longer match the signed cover. Ask for a new submission.',
    },
  },
  newerSeal: {
    grave: true,
    text: {
      zh: '封签是新版本生成的，这里核对不了。请升级后再汇总。',
      en: 'A newer version made its seal, which cannot be checked here. Upgrade, then roll up again.',
    },
  },
  noSeal: {
    grave: false,
    text: {
      zh: '没有封签：不是“上报”生成的文件，报送时间不明，也看不出有没有改过。',
      en: 'It bears no seal: it was not made by 上报, so when it was sent and whether it was changed is unknown.',
    },
  },
  staleTemplate: {
    grave: false,
    text: {
      zh: '用的是第{version}版模板（现在是第{current}版），照样读取；下次请用新的空白台账。',
      en: 'Made from version {version} of the template (now {current}); read all the same. Use a new blank workbook next time.',
    },
  },
  missing: {
    grave: true,
    text: {
      zh: '缺少{what}，有关的数算不出来，已按没有计。请退回补上。',
      en: '{what} missing: numbers that need it count as none. Return it to be completed.',
    },
  },
  errors: {
    grave: true,
    text: {
      zh: '有{count}个错误，出错的行没有计入有关的数，明细见“校验结果”。请退回改正。',
      en: '{count} errors; faulty rows are left out of the numbers that need them, see 校验结果. Return it to be corrected.',
    },
  },
  abolished: {
    grave: true,
    text: {
      zh: '名单里注明“{unit}”{note}，仍然报了，已经计入。请核对数有没有和并入的单位重复，或者改正名单。',
      en: 'The list says of “{unit}”: {note}. It reported all the same and was counted. Check that the unit it went to does not report the same again, or correct the list.',
    },
  },
  notOwed: {
    grave: true,
    text: {
      zh: '“{unit}”不在应报单位名单里，已经计入。请核对单位名称和名单。',
      en: '“{unit}” is not on the list of units that owe a report; it was counted. Check its name and the list.',
    },
  },
  notOwedNear: {
    grave: true,
    text: {
      zh: '“{unit}”不在应报单位名单里，已经计入；名单里有“{nearest}”，是不是同一个单位？请把名称改成一样的。',
      en: '“{unit}” is not on the list, which has “{nearest}”; it was counted. If they are the same, make the names alike.',
    },
  },
  alike: {
    grave: true,
    text: {
      zh: '“{unit}”和“{other}”（“{file}”）像是同一个单位，两份都计入了，数会重复。是同一个单位的，请把名称改成一样的再汇总。',
      en: '“{unit}” and “{other}” (“{file}”) look like one unit; both were counted, so its numbers are there twice. If they are one, make the names alike and roll up again.',
    },
  },
  empty: {
    grave: true,
    text: {
      zh: '干部、结对、日志和项目一行也没有填，数都是0。请核对是不是发错了文件。',
      en: 'It has no row of cadres, pairings, log or projects: every number is 0. Check that it is the right file.',
    },
  },
  otherSuperior: {
    grave: false,
    text: {
      zh: '上级单位写的是“{superior}”，多数单位写的是“{expected}”。请核对是不是本县的。',
      en: 'Its superior is “{superior}”, that of most is “{expected}”. Check that it belongs to this county.',
    },
  },
  late: { grave: false, text: { zh: '迟报：{time}封签，截止{due}。', en: 'Late: sealed {time}, due {due}.' } },
  lateUnknown: {
    grave: false,
    text: {
      zh: '没有封签的文件看不出是哪天报的，是否按时报送不明。',
      en: 'A file without a seal does not tell when it was sent, so whether the report came in time is unknown.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly grave: boolean; readonly text: LocalizedText }>>;

/** A problem in words for what goes out, with masked file names. */
export function problemText({ kind, params, other }: FileProblem): LocalizedText {
  return fillText(PROBLEMS[kind].text, { ...params, ...(other && { file: other.shownFile }) });
}

/** A problem in words for the officer's own screen, with the real file names, so that the files can be found. */
export function problemOnScreen({ kind, params, other }: FileProblem): LocalizedText {
  return fillText(PROBLEMS[kind].text, { ...params, ...(other && { file: other.file }) });
}

/** Whether the county has something to do about a problem. */
export function isGrave({ kind }: FileProblem): boolean {
  return PROBLEMS[kind].grave;
}
