import { listValues, type ListValues } from '../../templates/list-values';
import type { Book } from '../../templates/ledgers';

/** Values of 可选项 that came with rural revitalization, after the years of 双联. */
const OF_TODAY: Readonly<Partial<Record<keyof ListValues, RegExp>>> = {
  householdTypes: /脱贫|监测/,
  sections: /振兴/,
  fundKinds: /衔接资金/,
};

/** The name of the work in titles: 驻村帮扶 where the township's lists have values of today, else 双联. */
export function workName(book: Pick<Book, 'Lists'>): '双联' | '驻村帮扶' {
  const lists = listValues(book);
  const isOfToday = Object.entries(OF_TODAY).some(([list, words]) =>
    lists[list as keyof ListValues].some((value) => words.test(value)),
  );
  return isOfToday ? '驻村帮扶' : '双联';
}
