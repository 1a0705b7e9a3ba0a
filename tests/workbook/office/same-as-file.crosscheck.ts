import type { SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { toXlsx } from '../../excel-host/to-xlsx';
import { plansOf, sampleSummary } from '../../plan/sample-summary';
import { describeWith } from '../../support/programs';
import { everyNodePlan, hostilePlan } from '../file/every-node';
import {
  faults,
  formulaResults,
  openpyxlReport,
  recalculated,
  type OpenpyxlCell,
  type OpenpyxlReport,
} from '../file/second-opinion';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

// openpyxl takes its time over thousands of formatted cells.
jest.setTimeout(300_000);

/** The plans' sheets as Excel on the floor version has them after the adapter wrote them. */
async function throughExcel(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const { host, port } = openInExcel([], { version: EXCEL_VERSIONS.floor });
  await port.write(plans, { onClash: 'refuse' }, unwatched);
  host.workbook.deleteSheet(host.workbook.sheet('Sheet1'));
  return toXlsx(host.workbook);
}

interface Validation {
  readonly range: string;
  readonly error: readonly (string | null)[] | null;
}

interface Condition {
  readonly range: string;
  readonly bar: { readonly limits: unknown; readonly colour: string } | null;
}

/** openpyxl leaves some escapes of SpreadsheetML as they are, others only where a text stands in the cell itself. */
const unescaped = (value: OpenpyxlCell['value']): OpenpyxlCell['value'] =>
  typeof value === 'string' ? value.replaceAll('x005F_', '').replaceAll('_x000D_', '') : value;

/** A text by which lists are put in one order. */
const key = (value: unknown): string => JSON.stringify(value);
const sorted = <Item>(items: readonly Item[]): Item[] => [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));

/**
 * What must be equal, whichever way a workbook was made. Left out is what Office.js cannot say below ExcelApi 1.18
 * (notes) or works out itself (results of formulas), and what openpyxl reads from what is not said at all.
 */
function comparable({ sheets, names }: OpenpyxlReport): unknown {
  return {
    names: sorted(names),
    sheets: sheets.map(({ cells, validations, conditions, print, charts, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(cells).map(([address, cell]): [string, Partial<OpenpyxlCell>] => {
          const { stored, ...same } = { ...cell, note: null };
          // To Excel an empty text is no value at all; a file can hold one.
          if (cell.value === '') return [address, { ...same, value: null, type: 'n', stored: null }];
          const [name, size, bold, colour] = cell.font;
          // Black said outright, which takes the colour of links away, looks like none said.
          const font = [name, size, bold, colour === 'FF000000' ? null : colour] as const;
          return [
            address,
            { ...same, font, value: unescaped(same.value), ...(cell.type !== 'f' && { stored: unescaped(stored) }) },
          ];
        }),
      ),
      validations: sorted(
        (validations as Validation[]).map((rule) => ({
          ...rule,
          error: rule.error?.every((part) => part === null) ? null : rule.error,
        })),
      ),
      conditions: sorted(
        (conditions as Condition[]).map(({ bar, ...rule }) => ({
          ...rule,
          bar: bar && { limits: bar.limits, colour: bar.colour },
        })),
      ),
      print: key(print).replaceAll('$', ''),
      // References may put a sheet's name in apostrophes that need none.
      charts: key(charts).replaceAll("'", ''),
    })),
  };
}

describeWith(
  ['python with openpyxl'],
  'Excel and the file get the same workbook, cell by cell, table by table, rule by rule',
  () => {
    test('from one node of every kind and from texts that look like something else', async () => {
      const plans = [everyNodePlan, hostilePlan];
      expect(comparable(openpyxlReport(await throughExcel(plans)))).toEqual(
        comparable(openpyxlReport(await newWorkbook(plans))),
      );
    });

    test('from the template', async () => {
      const plans = ledgerPlans();
      expect(comparable(openpyxlReport(await throughExcel(plans)))).toEqual(
        comparable(openpyxlReport(await newWorkbook(plans))),
      );
    });

    test('from the summary of the sample township', async () => {
      const plans = [...(await plansOf(await sampleSummary())).values()];
      expect(comparable(openpyxlReport(await throughExcel(plans)))).toEqual(
        comparable(openpyxlReport(await newWorkbook(plans))),
      );
    });
  },
);

describeWith(['shared folder', 'xmllint', 'python with openpyxl'], 'Excel has nothing to repair', () => {
  test('in the template', async () => {
    expect(faults(await throughExcel(ledgerPlans()))).toEqual([]);
  });
});

describeWith(['soffice', 'python with openpyxl'], 'LibreOffice works out', () => {
  test('the results that the plan states', async () => {
    const plans = [...(await plansOf(await sampleSummary())).values()];
    const results = formulaResults(openpyxlReport(await recalculated(await throughExcel(plans))));
    const stated = plans.flatMap(({ sheet, nodes }) =>
      nodes.flatMap((node) => (node.kind === 'formula' ? [{ sheet, ...node }] : [])),
    );
    expect(stated.length).toBeGreaterThan(20);
    for (const { sheet, at, result } of stated) {
      const address = `${sheet}!${String.fromCharCode(64 + at.column)}${at.row}`;
      expect([address, results.get(address)]).toEqual([
        address,
        typeof result === 'number' ? expect.closeTo(result, 6) : result,
      ]);
    }
  });
});
