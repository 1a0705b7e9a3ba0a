import { groupBy } from '../../model/group-by';
import { fillText, type LocalizedText } from '../../model/language';
import type { Doubt, DoubtKind } from './doubt';

const WORDS: Readonly<Record<DoubtKind, LocalizedText>> = {
  deeds: {
    zh: '好事实事本年累计比上期少：{names}。累计数只会增加，请核对是不是删了日志。',
    en: 'Deeds of the year are fewer than in the period before: {names}. They can only grow; check whether log rows were deleted.',
  },
  cadres: {
    zh: '上期有好事实事的干部不在干部名册里了：{names}。离岗的请保留那一行，填上离岗日期。',
    en: 'Cadres with deeds in the period before are no longer in the roster: {names}. Keep the row of one who left, with the day.',
  },
  projectCount: {
    zh: '已完成的项目由{before}个减少到{now}个。请核对是不是删了项目或改了状态。',
    en: 'Completed projects fell from {before} to {now}. Check whether projects were deleted or their state changed.',
  },
  projects: {
    zh: '上期已完成的项目现在不是已完成，或者找不到了：{names}。请核对状态和项目名称。',
    en: 'Projects completed in the period before are not completed now, or gone: {names}. Check their state and name.',
  },
  quantities: {
    zh: '已完成的数量比上期少：{names}。请核对。',
    en: 'Completed quantities are less than in the period before: {names}. Check them.',
  },
  visits: {
    zh: '本期包括上期，走访慰问却由{before}次减少到{now}次。请核对是不是删了日志。',
    en: 'This period takes in the one before, yet visits fell from {before} to {now}. Check whether log rows were deleted.',
  },
  pairings: {
    zh: '上期在册的结对有{count}对不见了，又没有填解除日期：{names}。结束了的请保留那一行，填上解除日期。',
    en: '{count} pairings of the period before are gone without 解除日期: {names}. Keep the row of one that ended, with its day.',
  },
  renamed: {
    zh: '上期的名字这期改了，看身份证号、电话等是同一人、同一户，没有算作不见：{names}。请核对是不是改正错字。',
    en: 'Names of the period before are others now, and by ID number, phone and the like are the same: {names}. Check that they were corrected.',
  },
  sameFigures: {
    zh: '走访慰问的次数、人数和金额与上期（{period}）一个不差。请核对是不是照抄了上期。',
    en: 'Visits, persons and amounts are those of the period before ({period}) to the digit. Check whether they were copied.',
  },
};

/** The name of each kind, for a table. */
export const DOUBT_TITLES: Readonly<Record<DoubtKind, string>> = {
  deeds: '好事实事累计数减少',
  cadres: '有好事实事的干部不在名册',
  projectCount: '已完成项目数减少',
  projects: '已完成的项目变了或不见了',
  quantities: '已完成数量减少',
  visits: '走访慰问次数减少',
  pairings: '结对不见了又没有解除日期',
  renamed: '上期的名字改了',
  sameFigures: '走访慰问与上期一个不差',
};

/** The most names in a sentence; the form has them all. */
const NAMED = 8;

/** The doubts of one kind as a sentence. @param period the earlier period's name */
export function doubtSentences(doubts: readonly Doubt[], period: string): readonly LocalizedText[] {
  return [...groupBy(doubts, ({ kind }) => kind)].map(([kind, own]) => {
    const [first] = own;
    return fillText(WORDS[kind], {
      names: namesOf(own),
      count: own.length,
      before: first?.before ?? '',
      now: first?.now ?? '',
      period,
    });
  });
}

function namesOf(doubts: readonly Doubt[]): string {
  const names = doubts.slice(0, NAMED).map(({ subject, before, now, cell, cellBefore }) => {
    const change = before === '' && now === '' ? '' : `（${before}→${now}）`;
    const place = cell ?? (cellBefore === null ? '' : `上期${cellBefore}`);
    return `${subject}${change}${place === '' ? '' : `［${place}］`}`;
  });
  return names.join('、') + (doubts.length > NAMED ? `等${doubts.length}项` : '');
}
