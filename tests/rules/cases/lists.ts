import type { RuleCases } from '../rule-case';

export const listCases: readonly RuleCases[] = [
  {
    code: 'X314',
    bad: [
      {
        outcome: 'a value twice in one list, at each after the first',
        rows: { Lists: '困难群众 | | | |\n困难群众 | | | |' },
        finds: ['X314 可选项!A9', 'X314 可选项!A10'],
        says: ['“困难群众”', '第7行', '“群众类别”'],
      },
      {
        outcome: 'twice in lists side by side',
        rows: { Lists: '| 走访慰问 | 日常 | |' },
        finds: ['X314 可选项!B9', 'X314 可选项!C9'],
      },
      {
        outcome: 'the same but for spaces, which are reported too, and for the width of brackets',
        rows: { Lists: '困 难群众 | 送医（送药） | | |\n| 送医(送药) | | |' },
        finds: ['C108 可选项!A9', 'X314 可选项!A9', 'X314 可选项!B10'],
      },
    ],
    good: [
      { outcome: 'one value in two lists', rows: { Lists: '一般户 | 其他 | 其他 | 其他 | 其他' }, finds: [] },
      {
        outcome: 'values that begin alike, and blanks',
        rows: { Lists: '| | | |\n困难群众(老人) | | | |\n困难 | | | |' },
        finds: [],
      },
      {
        outcome: 'a cell that cannot be read',
        rows: { Lists: '#REF! | | | |\n#REF! | | | |' },
        finds: ['S007 可选项!A9', 'S007 可选项!A10'],
      },
    ],
  },
];
