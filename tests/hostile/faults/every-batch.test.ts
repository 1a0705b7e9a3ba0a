import { check } from '../../../src/app/check';
import { createLedgers, faultySamplePlans, samplePlans } from '../../../src/app/create';
import { explainFinding } from '../../../src/app/explain-finding';
import { applyFixes, safelyFixable } from '../../../src/app/fix';
import { failureOf } from '../../../src/app/messages/failure';
import { submit } from '../../../src/app/submit';
import { summarize } from '../../../src/app/summarize';
import { dayOf } from '../../../src/model/day';
import type { SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import type { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import type { ExcelHost } from '../../excel-host/host';
import { assertHostsContent, openInExcel } from '../../workbook/office/support/open';

afterEach(assertHostsContent);

const TODAY = dayOf(2014, 7, 1) ?? 0;
const TIME = '2014-07-01 10:00';

/** What a click of the user's does. */
type Use = (port: OfficeWorkbook) => Promise<unknown>;

const faulty = faultySamplePlans;
const uses: Readonly<Record<string, { readonly sheets: typeof faulty; readonly use: Use }>> = {
  create: { sheets: () => [], use: (port) => createLedgers(port, unwatched) },
  mark: { sheets: faulty, use: async (port) => port.mark((await check(port, TODAY, unwatched)).findings, unwatched) },
  fix: {
    sheets: faulty,
    use: async (port) => applyFixes(port, safelyFixable((await check(port, TODAY, unwatched)).findings), unwatched),
  },
  summarize: {
    sheets: samplePlans,
    use: async (port) => {
      const checked = await check(port, TODAY, unwatched);
      return summarize(port, checked, { force: true, onClash: 'rename', time: TIME }, unwatched);
    },
  },
  explain: {
    sheets: faulty,
    use: async (port) => {
      const finding = (await check(port, TODAY, unwatched)).findings.find(({ severity }) => severity === 'warning');
      if (!finding) throw new Error('no warning');
      return explainFinding(port, finding, '确实如此', unwatched);
    },
  },
  submit: {
    sheets: faulty,
    use: async (port) => submit(await check(port, TODAY, unwatched), { reason: '截止', time: TIME }, unwatched),
  },
};

/** An Excel with these sheets in its workbook, written by the product itself. */
async function opened(sheets: readonly SheetPlan[]): Promise<ReturnType<typeof openInExcel>> {
  const excel = openInExcel([]);
  if (sheets.length > 0) await excel.port.write(sheets, { onClash: 'rename' }, unwatched);
  return excel;
}

/** Every cell, sheet and name: what the user would see lost or half done. */
function contents({ workbook }: ExcelHost): unknown {
  return structuredClone(
    workbook.sheets.map(({ name, cells, names, tables }) => ({
      name,
      names: names.map((one) => one.name),
      tables: tables.map(({ name: table, range }) => ({ table, range })),
      cells: [...cells].map(([row, columns]) => [
        row,
        [...columns].map(([at, { value, formula }]) => [at, value, formula]),
      ]),
    })),
  );
}

test.each(Object.keys(uses))(
  '%s: whichever batch Excel refuses, all is as before or done, the user is told what to do, and doing it again works',
  async (name) => {
    const { sheets, use } = uses[name] ?? uses['create'] ?? { sheets: () => [], use: () => Promise.resolve() };
    const clean = await opened(sheets());
    const untouched = contents(clean.host);
    const before = clean.host.batches.length;
    await use(clean.port);
    const batches = clean.host.batches.length - before;
    const whole = contents(clean.host);
    expect(batches).toBeGreaterThan(0);
    let refused = 0;
    for (let batch = 0; batch < batches; batch += 1) {
      const { host, port } = await opened(sheets());
      host.failAt(batch);
      const error: unknown = await use(port).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) {
        expect([batch, contents(host)]).toEqual([batch, whole]);
        continue;
      }
      refused += 1;
      const { isOurs, sentence } = failureOf(error);
      expect([batch, isOurs, sentence.zh]).toEqual([batch, false, expect.stringMatching(/请|再/)]);
      // A ledger of explanations that was made for the first one is whole, and there for the next try.
      if (name !== 'explain') expect([batch, contents(host)]).toEqual([batch, untouched]);
      await use(port);
      expect([batch, contents(host)]).toEqual([batch, whole]);
    }
    expect(refused).toBeGreaterThan(0);
  },
);
