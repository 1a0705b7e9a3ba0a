import fc from 'fast-check';
import type { CellRange } from '../../../src/model/cell';
import type { Finding, Severity } from '../../../src/model/finding';
import { unwatched } from '../../../src/model/progress';
import { addressesOf, blocksOf } from '../../../src/workbook/office/areas';
import { cadresLocator, cadresSheet, userSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS, type ExcelHost } from '../../excel-host/host';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

function finding(cell: string, severity: Severity = 'error', sheet = '干部名册'): Finding {
  const row = Number(/\d+$/.exec(cell)?.[0] ?? 0) || null;
  return {
    code: 'C101',
    severity,
    table: 'Cadres',
    sheet,
    row,
    column: '姓名',
    address: row === null ? sheet : `${sheet}!${cell}`,
    value: null,
    params: {},
  };
}

/** Cells that a rule colours, with the fill of the rule on top. */
function coloured({ workbook }: ExcelHost, sheet = '干部名册'): Record<string, string | null> {
  const cells: Record<string, string | null> = {};
  for (const { areas, fill } of workbook.sheet(sheet).conditionalFormats.toReversed()) {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) cells[`${String.fromCharCode(64 + column)}${row}`] = fill;
    }
  }
  return cells;
}

describe.each(Object.entries(EXCEL_VERSIONS))('%s', (_, version) => {
  test('the cells of the findings are coloured by the gravest of each, and those of earlier ones no longer', async () => {
    const { host, port } = openInExcel([cadresSheet], { version });
    await port.read([cadresLocator], unwatched);
    await port.mark(
      [
        finding('B4'),
        finding('C5', 'warning'),
        finding('C5', 'info'),
        finding('D5', 'info'),
        finding('B4', 'warning'),
        finding(''),
      ],
      unwatched,
    );
    expect(coloured(host)).toEqual({ B4: '#FFC7CE', C5: '#FFEB9C', D5: '#DDEBF7' });
    await port.mark([finding('C6')], unwatched);
    expect(coloured(host)).toEqual({ C6: '#FFC7CE' });
    await port.mark([], unwatched);
    expect(coloured(host)).toEqual({});
  });

  test("marks of an earlier session vanish, the user's own rules stay", async () => {
    const { host, port } = openInExcel([cadresSheet], { version });
    await port.mark([finding('B4')], unwatched);
    const sheet = host.workbook.sheet('干部名册');
    const [mark] = sheet.conditionalFormats;
    if (!mark) throw new Error('no mark');
    sheet.conditionalFormats.push({
      ...mark,
      id: 'own',
      formula: '=$B4=""',
      fill: '#00FF00',
      areas: [{ top: 6, left: 2, bottom: 6, right: 2 }],
    });
    // A new adapter over the same workbook, as after opening it again.
    const later = openInExcel([], { version });
    later.host.workbook.sheets.splice(0, 1, ...host.workbook.sheets);
    await later.port.read([cadresLocator], unwatched);
    await later.port.mark([], unwatched);
    expect(coloured(later.host)).toEqual({ B6: '#00FF00' });
  });

  test('nothing of the cells changes, and the undo stack stays', async () => {
    const { host, port } = openInExcel([cadresSheet], { version });
    const cells = structuredClone(host.workbook.sheet('干部名册').cells);
    await port.read([cadresLocator], unwatched);
    await port.mark([finding('B4'), finding('C5', 'warning')], unwatched);
    expect(host.workbook.sheet('干部名册').cells).toEqual(cells);
    expect(host.workbook.undoWiped).toBe(false);
  });

  test('a mark that the user took away since is no hindrance', async () => {
    const { host, port } = openInExcel([cadresSheet], { version });
    await port.read([cadresLocator], unwatched);
    await port.mark([finding('B4')], unwatched);
    host.workbook.sheet('干部名册').conditionalFormats.length = 0;
    await port.mark([finding('C5')], unwatched);
    expect(coloured(host)).toEqual({ C5: '#FFC7CE' });
  });

  test('a protected sheet is named and nothing is marked anywhere', async () => {
    const { host, port } = openInExcel([cadresSheet, userSheet('结对帮扶', [['村']])], { version });
    host.workbook.sheet('干部名册').protected = true;
    await port.read([cadresLocator, { table: 'Pairings', sheet: '结对帮扶' }], unwatched);
    await expect(port.mark([finding('B4'), finding('A1', 'error', '结对帮扶')], unwatched)).rejects.toMatchObject({
      problem: { reason: 'protectedSheets', sheets: ['干部名册'] },
    });
    expect([coloured(host), coloured(host, '结对帮扶')]).toEqual([{}, {}]);
  });
});

describe.each(Object.entries(EXCEL_VERSIONS))('colour rules that Excel cannot read: %s', (_, version) => {
  /** Marks on two ledgers; then the user undoes the deletion of those of one. */
  const withBrokenRules = async () => {
    const opened = openInExcel([cadresSheet, pairings], { version });
    const { host, port } = opened;
    await port.read(ledgers, unwatched);
    await port.mark([finding('B4'), finding('A2', 'warning', '结对帮扶')], unwatched);
    const deleted = [...host.workbook.sheet('干部名册').conditionalFormats];
    await port.mark([finding('A2', 'warning', '结对帮扶')], unwatched);
    host.undoRuleDeletion('干部名册', deleted);
    return opened;
  };
  const pairings = userSheet(
    '结对帮扶',
    [['村'], ['乌木']],
    [{ kind: 'table', name: 'Pairings', range: { top: 1, left: 1, bottom: 2, right: 1 }, style: 'TableStyleLight9' }],
  );
  const ledgers = [cadresLocator, { table: 'Pairings', sheet: '结对帮扶' }];
  const unreadable = { problem: { reason: 'unreadableMarks', sheets: ['干部名册'] } };

  test('keep no ledger from being read', async () => {
    const { host, port } = await withBrokenRules();
    const before = host.batches.length;
    const { grids } = await port.read(ledgers, unwatched);
    expect(grids.map(({ sheet, values }) => [sheet, values.length])).toEqual([
      ['干部名册', 6],
      ['结对帮扶', 2],
    ]);
    expect(host.batches.length - before).toBe(3);
  });

  test('are said when the cells are marked, and the other sheets are marked', async () => {
    const { host, port } = await withBrokenRules();
    await port.read(ledgers, unwatched);
    await expect(port.mark([finding('C5'), finding('A1', 'error', '结对帮扶')], unwatched)).rejects.toMatchObject(
      unreadable,
    );
    expect([coloured(host), coloured(host, '结对帮扶')]).toEqual([{ B4: '#FFC7CE' }, { A1: '#FFC7CE' }]);
  });

  test('that came since the reading are said too', async () => {
    const { host, port } = await withBrokenRules();
    const [broken] = host.workbook.sheet('干部名册').conditionalFormats.splice(0);
    await port.read(ledgers, unwatched);
    await port.mark([finding('B4')], unwatched);
    const marks = host.workbook.sheet('干部名册').conditionalFormats;
    for (const rule of marks.splice(0)) host.undoRuleDeletion('干部名册', [rule]);
    expect(broken).toMatchObject({ broken: true });
    await expect(port.mark([finding('A2', 'info', '结对帮扶')], unwatched)).rejects.toMatchObject(unreadable);
    expect(coloured(host, '结对帮扶')).toEqual({ A2: '#DDEBF7' });
  });

  test('are no hindrance any more once the workbook was opened anew', async () => {
    const { host, port } = await withBrokenRules();
    await port.read(ledgers, unwatched);
    await expect(port.mark([], unwatched)).rejects.toMatchObject(unreadable);
    for (const rule of host.workbook.sheet('干部名册').conditionalFormats) delete rule.broken;
    await port.read(ledgers, unwatched);
    await port.mark([], unwatched);
    expect([coloured(host), coloured(host, '结对帮扶')]).toEqual([{}, {}]);
  });
});

test('50,000 findings below one another are one area', async () => {
  const { host, port } = openInExcel([cadresSheet]);
  await port.read([cadresLocator], unwatched);
  await port.mark(
    Array.from({ length: 50_000 }, (_, index) => finding(`B${index + 4}`)),
    unwatched,
  );
  expect(host.workbook.sheet('干部名册').conditionalFormats.map(({ areas }) => areas)).toEqual([
    [{ top: 4, left: 2, bottom: 50_003, right: 2 }],
  ]);
});

test('50,000 findings in every other row stay within what Excel reads as an address', async () => {
  const { host, port } = openInExcel([cadresSheet]);
  await port.read([cadresLocator], unwatched);
  await port.mark(
    Array.from({ length: 50_000 }, (_, index) => finding(`B${2 * index + 4}`)),
    unwatched,
  );
  const rules = host.workbook.sheet('干部名册').conditionalFormats;
  expect(rules.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(50_000);
  expect(rules.length).toBeLessThan(60);
});

test('blocks hold just the cells they are made of, each once', () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 6 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const cells = blocksOf(places).flatMap(({ top, left, bottom, right }: CellRange) =>
        Array.from({ length: bottom - top + 1 }, (_, down) =>
          Array.from({ length: right - left + 1 }, (_unused, along) => `${top + down}:${left + along}`),
        ).flat(),
      );
      expect([...cells].sort()).toEqual([...new Set(places.map(({ row, column }) => `${row}:${column}`))].sort());
    }),
  );
});

test('addresses come in strings that Excel reads whole', () => {
  const blocks = Array.from({ length: 3000 }, (_, index) => ({
    top: 2 * index + 1,
    left: 3,
    bottom: 2 * index + 1,
    right: 3,
  }));
  const addresses = addressesOf(blocks);
  expect(addresses.every(({ length }) => length <= 8192)).toBe(true);
  expect(addresses.flatMap((address) => address.split(','))).toEqual(blocks.map(({ top }) => `C${top}`));
});
