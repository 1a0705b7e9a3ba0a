import fc from 'fast-check';
import type { CellValue } from '../../../src/model/cell';
import { FIRST_VALUES } from '../../../src/templates/ledgers/lists';
import { EVERYDAY } from '../../../src/templates/lists';
import type { ListName } from '../../../src/templates/column';
import type { LedgerRows } from '../../../src/templates/typed-rows';

/** What each list's values are called in a county of its own, before their number. */
const WORDS: Readonly<Record<ListName, string>> = {
  householdTypes: '户类',
  methods: '做法',
  occasions: '节点',
  sections: '工程',
  fundKinds: '款项',
};

/** Columns whose cells hold values of a list, several joined by 、 among them. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, ListName>>>> = {
  Pairings: { householdType: 'householdTypes' },
  AssistanceLog: { householdType: 'householdTypes', method: 'methods', occasion: 'occasions' },
  Projects: { section: 'sections', fundKind: 'fundKinds' },
  Indicators: { householdTypes: 'householdTypes', methods: 'methods', occasions: 'occasions' },
};

const NAMES = Object.keys(WORDS) as readonly ListName[];

/** The five lists of a county: its own words in an order of its own; null for the first ones. */
export const ownLists: fc.Arbitrary<Readonly<Record<ListName, readonly string[]>> | null> = fc.option(
  fc.record(
    Object.fromEntries(
      NAMES.map((list) => {
        const own = FIRST_VALUES[list].map((value) => ownWord(list, value));
        return [list, fc.shuffledSubarray(own, { minLength: own.length })];
      }),
    ) as Record<ListName, fc.Arbitrary<string[]>>,
  ),
);

/** The rows with these lists in 可选项 and their words wherever a value of a list stands. */
export function withLists<Rows extends LedgerRows>(
  rows: Rows,
  lists: Readonly<Record<ListName, readonly string[]>>,
): Rows {
  const told = Object.entries(COLUMNS).map(([table, columns]): [string, readonly object[]] => [
    table,
    ((rows as Readonly<Record<string, readonly object[]>>)[table] ?? []).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]: [string, CellValue]) => {
          const list = columns[key];
          return [key, list === undefined ? cell : ownWords(list, cell)];
        }),
      ),
    ),
  ]);
  const longest = Math.max(...NAMES.map((list) => lists[list].length));
  const Lists = Array.from({ length: longest }, (_, at) =>
    Object.fromEntries(NAMES.map((list) => [list, lists[list][at] ?? null])),
  );
  return { ...rows, ...(Object.fromEntries(told) as Partial<Rows>), Lists };
}

function ownWords(list: ListName, cell: CellValue): CellValue {
  return typeof cell === 'string'
    ? cell
        .split('、')
        .map((value) => ownWord(list, value))
        .join('、')
    : cell;
}

/** 日常 stays, since it is no occasion to be counted; what is in no list stays as it is. */
function ownWord(list: ListName, value: string): string {
  const at = FIRST_VALUES[list].indexOf(value);
  return at < 0 || value === EVERYDAY ? value : `${WORDS[list]}${at + 1}`;
}
