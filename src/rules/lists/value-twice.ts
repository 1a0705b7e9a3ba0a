import { rowsBy } from '../../standard/lookup/row-index';
import type { ListName } from '../../templates/column';
import { LIST_NAMES, listValueKey } from '../../templates/list-values';
import type { AnyRowCheck, Rule } from '../rule';

/** X314 */
export const valueTwice: Rule = {
  finding: {
    code: 'X314',
    severity: 'warning',
    title: { zh: '可选项重复', en: 'A value twice in one list' },
    message: {
      zh: '“{column}”中的“{value}”在第{first}行已经有了，只算一项，下拉列表里会出现两次。请删去一个。',
      en: '“{value}” stands in row {first} of “{column}” already: it is one choice, and the dropdowns show it twice. Delete one of the two.',
    },
    explanation: {
      zh: '“可选项”同一列中有两个一样的，只差空格、全角半角的也算一样。报在第一个以后的每一个，先后以第一个为准。不同的列中可以有一样的（如两列都有“其他”）。',
      en: 'Two values of one column of 可选项 are the same, spaces and the width of characters aside. Reported at each after the first, whose place counts. Different lists may hold the same value (其他).',
    },
  },
  checks: LIST_NAMES.map(uniqueIn),
};

function uniqueIn(list: ListName): AnyRowCheck {
  const byValue = rowsBy('Lists', ({ Lists }, row) => {
    const value = Lists.columns[list].values[row] ?? null;
    return value === null ? [] : [listValueKey(value)];
  });
  return {
    table: 'Lists',
    column: list,
    check: (row, { book, index }, report) => {
      const first = index.of(byValue).firstLike(row);
      if (first !== undefined && first !== row) report({ params: { first: book.Lists.sheetRows[first] ?? 0 } });
    },
    affectedBy: { Lists: (changed, { index }) => index.of(byValue).neighbours(changed) },
  };
}
