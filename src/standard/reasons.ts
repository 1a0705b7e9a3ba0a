import type { LocalizedText } from '../model/language';
import type { VerdictReason } from '../model/verdict';
import { missedWords } from './indicators/missed-words';

/** A verdict's reason in words, with the cadre's own number and the limit. */
export function reasonText(reason: VerdictReason): LocalizedText {
  switch (reason.kind) {
    case 'villagesBelow':
      return {
        zh: `联系村${reason.actual}个，少于下限${reason.limit}个`,
        en: `${reason.actual} linked villages, fewer than ${reason.limit}`,
      };
    case 'villagesAbove':
      return {
        zh: `联系村${reason.actual}个，多于上限${reason.limit}个`,
        en: `${reason.actual} linked villages, more than ${reason.limit}`,
      };
    case 'householdsBelow':
      return withUncounted(reason.uncounted, {
        zh: `联系户${reason.actual}户，少于下限${reason.limit}户`,
        en: `${reason.actual} linked households, fewer than ${reason.limit}`,
      });
    case 'householdsAbove':
      return {
        zh: `联系户${reason.actual}户，多于上限${reason.limit}户`,
        en: `${reason.actual} linked households, more than ${reason.limit}`,
      };
    case 'deedsBehind':
      return withUncounted(reason.uncounted, {
        zh: `好事实事${reason.actual}件，到截止日期应办${reason.due}件（全年${reason.quota}件）`,
        en: `${reason.actual} deeds, ${reason.due} due by now (${reason.quota} a year)`,
      });
    case 'indicatorMissed': {
      const { demand, missed, uncounted } = reason;
      const words = missedWords(demand, missed);
      return withUncounted(uncounted, {
        zh: `考核指标“${demand.name}”${words.zh}`,
        en: `Indicator “${demand.name}”: ${words.en}`,
      });
    }
    case 'noQuota':
      return { zh: '所属干部类别没有可用的考核标准，未判定', en: 'No usable quota for the category, not judged' };
    case 'ledgerMissing':
      return { zh: `没有台账“${reason.sheet}”，未判定`, en: `The ledger ${reason.sheet} is missing, not judged` };
    case 'cellsInError':
      return {
        zh: `干部名册中${reason.columns.join('、')}有错误，未判定`,
        en: `Errors in the roster (${reason.columns.join(', ')}), not judged`,
      };
  }
}

/** Adds that rows in error might make up what is missing, so that nobody takes the verdict as final. */
function withUncounted(rows: number | undefined, { zh, en }: LocalizedText): LocalizedText {
  if (rows === undefined) return { zh, en };
  return {
    zh: `${zh}，另有${rows}行有错误没有计入，改好后可能达到`,
    en: `${en} (not counted for errors: ${rows} rows that may make it up once corrected)`,
  };
}
