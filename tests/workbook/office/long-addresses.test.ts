import type { Finding } from '../../../src/model/finding';
import { unwatched } from '../../../src/model/progress';
import { cadresLocator, cadresSheet } from '../../contract/contract-plans';
import type { ExcelHost } from '../../excel-host/host';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

/** Findings in every other row, so that each cell is a block of its own. */
const findings = Array.from({ length: 3000 }, (_, index): Finding => {
  const row = 2 * index + 4;
  return {
    code: 'C101',
    severity: 'error',
    table: 'Cadres',
    sheet: '干部名册',
    row,
    column: '姓名',
    address: `干部名册!B${row}`,
    value: null,
    params: {},
  };
});

const marked = ({ workbook }: ExcelHost): number[] =>
  workbook
    .sheet('干部名册')
    .conditionalFormats.flatMap(({ areas }) => areas.map(({ top }) => top))
    .sort((a, b) => a - b);

test.each([8192, 7900, 1500, 260])(
  'where Excel takes addresses of at most %i characters every cell is marked, once',
  async (longestAddress) => {
    const { host, port } = openInExcel([cadresSheet], { quirks: { longestAddress } });
    await port.read([cadresLocator], unwatched);
    await port.mark(findings, unwatched);
    expect(marked(host)).toEqual(findings.map(({ row }) => row));
    const before = host.batches.length;
    await port.mark(findings.slice(0, 2000), unwatched);
    expect(marked(host)).toEqual(findings.slice(0, 2000).map(({ row }) => row));
    // What Excel takes is known by then.
    expect(host.batches.length - before).toBe(1);
  },
);

test('where Excel takes no address at all that is told, and it is not tried for ever', async () => {
  const { host, port } = openInExcel([cadresSheet], { quirks: { longestAddress: 1 } });
  await port.read([cadresLocator], unwatched);
  await expect(port.mark(findings, unwatched)).rejects.toMatchObject({
    problem: { reason: 'refused', code: 'InvalidArgument' },
  });
  expect(host.batches.length).toBeLessThan(40);
});
