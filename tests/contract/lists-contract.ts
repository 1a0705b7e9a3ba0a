import { addOption } from '../../src/app/add-option';
import { check } from '../../src/app/check';
import { blankPlans } from '../../src/app/create';
import { dayOf } from '../../src/model/day';
import type { SheetPlan } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import type { LedgerRows } from '../../src/templates/typed-rows';
import { listValues } from '../../src/templates/list-values';
import { FIRST_VALUES } from '../../src/templates/ledgers/lists';
import type { MakePort } from './port-under-test';

const TODAY = dayOf(2014, 7, 1) ?? 0;

/** What adding a value to a list of 可选项 promises over an adapter. */
export function listsContract(makePort: MakePort): void {
  describe('adding to 可选项', () => {
    const filled = async (plans: readonly SheetPlan[]) => {
      const workbook = await makePort('empty');
      await workbook.port.write(plans, { onClash: 'refuse' }, unwatched);
      return workbook.port;
    };
    const withLists = (rows: LedgerRows['Lists']) => filled(ledgerPlans(rows && { Lists: rows }));

    test('a value stands below the others of its list, and is one of its choices', async () => {
      const port = await withLists([
        { householdTypes: '脱贫户', methods: '驻村' },
        { householdTypes: '监测户' },
        { methods: '电话联系' },
      ]);
      expect(await addOption(port, { list: 'householdTypes', value: ' 一般户' }, unwatched)).toEqual({
        kind: 'added',
        address: '可选项!A4',
        created: false,
      });
      const { book, findings } = await check(port, TODAY, unwatched);
      expect(listValues(book).householdTypes).toEqual(['脱贫户', '监测户', '一般户']);
      expect(findings.filter(({ table }) => table === 'Lists')).toEqual([]);
    });

    test('a workbook without the sheet gets it, with the first values and the new one', async () => {
      const port = await filled(blankPlans().filter(({ id }) => id !== 'Lists'));
      const added = await addOption(port, { list: 'sections', value: '产业振兴' }, unwatched);
      expect(added).toEqual({ kind: 'added', address: '可选项!D6', created: true });
      const { book } = await check(port, TODAY, unwatched);
      expect(listValues(book)).toEqual({ ...FIRST_VALUES, sections: [...FIRST_VALUES.sections, '产业振兴'] });
    });

    test('a list left empty keeps the values it had so far', async () => {
      const port = await withLists([{ householdTypes: '脱贫户' }]);
      const added = await addOption(port, { list: 'fundKinds', value: '衔接资金' }, unwatched);
      expect(added).toMatchObject({ kind: 'added', address: '可选项!E8' });
      const { book } = await check(port, TODAY, unwatched);
      expect(listValues(book).fundKinds).toEqual([...FIRST_VALUES.fundKinds, '衔接资金']);
      expect(listValues(book).householdTypes).toEqual(['脱贫户']);
    });

    test('what a list has already, or cannot hold, changes nothing', async () => {
      const port = await withLists([{ householdTypes: '监测户（突发）' }]);
      const before = await port.read([{ table: 'Lists', sheet: '可选项' }], unwatched);
      const kinds: string[] = [];
      for (const value of ['监测户(突发)', ' ', '长'.repeat(31)])
        kinds.push((await addOption(port, { list: 'householdTypes', value }, unwatched)).kind);
      expect(kinds).toEqual(['present', 'unusable', 'unusable']);
      expect(await port.read([{ table: 'Lists', sheet: '可选项' }], unwatched)).toEqual(before);
    });

    test('a text that looks like a formula stays a text', async () => {
      const port = await withLists([{ methods: '驻村' }]);
      await addOption(port, { list: 'methods', value: '=1+1' }, unwatched);
      expect(listValues((await check(port, TODAY, unwatched)).book).methods).toEqual(['驻村', '=1+1']);
    });
  });
}
