import { check } from '../../src/app/check';
import { blankPlans, createLedgers, createSample } from '../../src/app/create';
import { cellAddress } from '../../src/model/cell';
import { dayOf } from '../../src/model/day';
import type { SheetPlan } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import { tableNames } from '../../src/templates/ledgers';
import { hostSnapshot } from '../workbook/office/support/host-snapshot';
import { assertHostsContent, openInExcel } from '../workbook/office/support/open';

const TODAY = dayOf(2014, 7, 5) ?? 0;
const ROWS = [
  ['我的说明', 1],
  ['别动', 2],
] as const;

/** A sheet of the user's own. */
const userSheet = (sheet: string): SheetPlan => ({
  id: 'user',
  sheet,
  stamp: null,
  nodes: [{ kind: 'values', at: { row: 1, column: 1 }, values: ROWS }],
});

afterEach(assertHostsContent);

test('the sample is added beside the user’s sheets, which stay as they are, and has no errors', async () => {
  const { host, port } = openInExcel([userSheet('工资表')]);
  const before = hostSnapshot(host.workbook).sheets[0];
  const created = await createSample(port, unwatched);
  expect(created?.sheets).toHaveLength(tableNames.length + 1);
  expect(created?.renamed).toEqual([]);
  expect(hostSnapshot(host.workbook).sheets[0]).toEqual(before);
  const { book, findings } = await check(port, TODAY, unwatched);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  // 1 + 1 + 8 branches: the facts of the sample's source.
  expect(book.Branches.sheetRows).toHaveLength(10);
});

test('where the user has a sheet of a name, the sample’s takes the next free one and says so; its links still lead to the ledgers', async () => {
  const { host, port } = openInExcel([userSheet('填表说明')]);
  const before = hostSnapshot(host.workbook).sheets[0];
  const created = await createSample(port, unwatched);
  expect(created?.renamed).toEqual([{ planned: '填表说明', sheet: '填表说明 (2)' }]);
  const { sheets } = hostSnapshot(host.workbook);
  expect(sheets[0]).toEqual(before);
  const links = Object.values(sheets.find(({ name }) => name === '填表说明 (2)')?.links ?? {});
  expect(links.length).toBeGreaterThan(0);
  expect(
    links.every((link) => sheets.some(({ name, tables }) => link.startsWith(`${name}!`) && tables.length === 1)),
  ).toBe(true);
});

test('a workbook with even one ledger gets no sample, and stays as it is', async () => {
  const { host, port } = openInExcel(
    blankPlans()
      .filter(({ id }) => id === 'Villages')
      .map((plan) => ({ ...plan, nodes: plan.nodes.filter(({ kind }) => kind === 'values' || kind === 'table') })),
  );
  const before = hostSnapshot(host.workbook);
  expect(await createSample(port, unwatched)).toBeNull();
  expect(hostSnapshot(host.workbook)).toEqual(before);
});

test('new ledgers come once: the second time none is missing and nothing is written', async () => {
  const { host, port } = openInExcel([userSheet('填表说明')]);
  const first = await createLedgers(port, unwatched);
  expect(first.renamed).toEqual([{ planned: '填表说明', sheet: '填表说明 (2)' }]);
  const once = hostSnapshot(host.workbook);
  expect(await createLedgers(port, unwatched)).toEqual({ sheets: [], renamed: [] });
  expect(hostSnapshot(host.workbook)).toEqual(once);
});

test('the dropdowns of the sample offer the names of its own rosters', async () => {
  const { host, port } = openInExcel([userSheet('工资表')]);
  await createSample(port, unwatched);
  const pairings = hostSnapshot(host.workbook).sheets.find(({ name }) => name === '结对帮扶');
  expect(pairings?.validations[cellAddress({ row: 2, column: 2 })]?.formulas).toEqual(['VillagesList']);
  expect(host.workbook.names.find(({ name }) => name === 'VillagesList')?.formula).toContain('村社区名册!');
});

test('an older workbook open in Excel gets 可选项, and nothing else', async () => {
  const { host, port } = openInExcel(
    blankPlans()
      .filter(({ id }) => id !== 'Lists')
      .map((plan) => ({ ...plan, nodes: plan.nodes.filter(({ kind }) => kind === 'values' || kind === 'table') })),
  );
  const before = hostSnapshot(host.workbook).sheets;
  const { sheets } = await createLedgers(port, unwatched);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['可选项']);
  expect(hostSnapshot(host.workbook).sheets.slice(0, before.length)).toEqual(before);
  expect((await check(port, TODAY, unwatched)).book.Lists.present).toBe(true);
});
