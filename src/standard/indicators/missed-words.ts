import type { IndicatorDemand, IndicatorTarget, MissedTest } from '../../model/indicator';
import type { LocalizedText } from '../../model/language';
import { amountWords, limitWords } from './counted-words';
import { windowWords } from './window-words';

/** The most tests that are named; of more the number is given. */
const NAMED_TESTS = 4;

/** What was demanded and where it was missed, in a few words: 应不少于20天，3月12天、5月18天. */
export function missedWords(demand: IndicatorDemand, missed: readonly MissedTest[], most = NAMED_TESTS): LocalizedText {
  const needed = neededWords(demand);
  const named = namedTests(demand, missed, most);
  return { zh: `应${needed.zh}，${named.zh}`, en: `${needed.en} needed; ${named.en}` };
}

/**
 * The missed tests in words, each household or village with its windows. @param most of more tests, only this many are
 * named, with the number of all
 */
export function namedTests(demand: IndicatorDemand, missed: readonly MissedTest[], most = NAMED_TESTS): LocalizedText {
  const named = [...byTarget(missed.slice(0, most))].map(([, tests]) => targetWords(demand, tests));
  const rest = missed.length > most;
  return {
    zh: named.map(({ zh }) => zh).join('、') + (rest ? `等共${missed.length}处` : ''),
    en: named.map(({ en }) => en).join(', ') + (rest ? ` and others, ${missed.length} in all` : ''),
  };
}

/** The limits in words; a yearly one with the part that is due by now. */
function neededWords(demand: IndicatorDemand): LocalizedText {
  const limit = limitWords(demand);
  if (demand.due === null || demand.due === demand.lower) return limit;
  const due = amountWords(demand.due, demand.counted);
  return { zh: `${limit.zh}（到截止日期${due.zh}）`, en: `${limit.en} (${due.en} by now)` };
}

function byTarget(missed: readonly MissedTest[]): ReadonlyMap<string, readonly MissedTest[]> {
  const groups = new Map<string, MissedTest[]>();
  for (const test of missed) {
    const name = targetName(test.target);
    const group = groups.get(name);
    if (group) group.push(test);
    else groups.set(name, [test]);
  }
  return groups;
}

/** A target's name: a household with its village, since two villages may each have a 陈大山. */
function targetName(target: IndicatorTarget | null): string {
  return target === null ? '' : `${target.village}${target.household ?? ''}`;
}

function targetWords(demand: IndicatorDemand, tests: readonly MissedTest[]): LocalizedText {
  const [first] = tests;
  const name = targetName(first?.target ?? null);
  const isOneWindow = demand.period === '全年' || demand.period === '报告期';
  const each = tests.map(({ window, actual }): LocalizedText => {
    const amount = amountWords(actual, demand.counted);
    if (isOneWindow) return name === '' ? { zh: `实际${amount.zh}`, en: `${amount.en} so far` } : amount;
    const words = windowWords(window, demand.period);
    return { zh: `${words.zh}${amount.zh}`, en: `${words.en}: ${amount.en}` };
  });
  const zh = each.map((words) => words.zh).join('、');
  const en = each.map((words) => words.en).join(', ');
  if (name === '') return { zh, en };
  return isOneWindow ? { zh: `${name}${zh}`, en: `${name} ${en}` } : { zh: `${name}（${zh}）`, en: `${name} (${en})` };
}
