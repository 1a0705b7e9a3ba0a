import type { SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { cadresSheet, summaryPlan } from '../../contract/contract-plans';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { ensureCell } from '../../excel-host/model/sheet';
import type { HostQuirks } from '../../excel-host/objects/host-context';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

const refuse = { onClash: 'refuse' } as const;
const REFUSALS = ['GeneralException', 'ItemNotFound', 'NotImplemented'] as const;

/** A ledger whose headers say in a note and in a prompt what to type. */
const ledger: SheetPlan = {
  id: 'cadres',
  sheet: '干部名册',
  nodes: [
    {
      kind: 'values',
      at: { row: 1, column: 1 },
      values: [
        ['姓名', '到岗日期'],
        ['王伟', null],
      ],
    },
    { kind: 'table', name: 'Cadres', range: { top: 1, left: 1, bottom: 2, right: 2 }, style: 'TableStyleLight9' },
    { kind: 'note', at: { row: 1, column: 1 }, text: '填写姓名' },
    { kind: 'note', at: { row: 1, column: 2 }, text: '填写日期' },
    {
      kind: 'validation',
      range: { top: 2, left: 1, bottom: 9, right: 1 },
      rule: { type: 'any' },
      prompt: { title: '姓名', text: '填写姓名' },
      error: null,
    },
  ],
  stamp: null,
};

async function write(notes: HostQuirks['notes'], version: string = EXCEL_VERSIONS.microsoft365) {
  const { host, port } = openInExcel([], { version, quirks: notes ? { notes } : {} });
  await port.write([ledger], refuse, unwatched);
  const sheet = host.workbook.sheet('干部名册');
  return {
    host,
    header: [1, 2].map((column) => sheet.cells.get(1)?.get(column)?.note),
    prompts: sheet.validations.map(({ prompt }) => prompt?.message),
    tables: sheet.tables.map(({ name }) => name),
  };
}

test('headers get their notes where Excel makes notes', async () => {
  expect(await write('made')).toMatchObject({
    header: ['填写姓名', '填写日期'],
    prompts: ['填写姓名'],
    tables: ['Cadres'],
  });
});

test.each(REFUSALS)(
  'where Excel refuses notes with %s the ledger is written without; the prompts say the same',
  async (code) => {
    const { host, ...written } = await write(code);
    expect(written).toEqual({ header: [undefined, undefined], prompts: ['填写姓名'], tables: ['Cadres'] });
    expect(host.workbook.sheets).toHaveLength(2);
  },
);

test('an Excel from before notes, or a client that does not know them, is asked for none, in no batch more', async () => {
  const [old, unknowing] = [await write('made', EXCEL_VERSIONS.ltsc2024), await write(undefined)];
  expect([old.header, unknowing.header]).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect([old.host.batches.length, unknowing.host.batches.length]).toEqual([3, 3]);
});

describe('a form that is written again', () => {
  const FORM = '干部履职汇总';
  const again = async (notes: HostQuirks['notes'], note: string | null, renamed = false) => {
    const { host, port } = openInExcel([cadresSheet], { quirks: notes ? { notes } : {} });
    await port.write([summaryPlan(2)], refuse, unwatched);
    const { workbook } = host;
    if (note !== null) ensureCell(workbook.sheet(FORM), { row: 4, column: 1 }).note = note;
    if (renamed) workbook.renameSheet(workbook.sheet(FORM), '上半年');
    return (await port.write([summaryPlan(3)], refuse, unwatched)).written;
  };
  const replaced = { plan: 'cadreSummary', sheet: FORM, replaced: true };

  test('is kept where the user has put a note on it', async () => {
    expect(await again('made', '请核对')).toEqual([{ ...replaced, kept: '干部履职汇总（旧）' }]);
    expect(await again('made', null)).toEqual([replaced]);
  });

  test.each(REFUSALS)('is replaced where Excel refuses notes with %s, renamed or not', async (code) => {
    expect(await again(code, null)).toEqual([replaced]);
    expect(await again(code, null, true)).toEqual([{ ...replaced, sheet: '上半年' }]);
  });
});
