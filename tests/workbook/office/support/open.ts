import type { SheetPlan } from '../../../../src/model/plan';
import { officeWorkbook, type OfficeWorkbook } from '../../../../src/workbook/office/office-workbook';
import type { ExcelRuntime } from '../../../../src/workbook/office/runtime';
import { ExcelHost, type HostOptions } from '../../../excel-host/host';
import { laySheet } from './lay-plan';

const opened: ExcelHost[] = [];

/** The adapter's runtime over a host. */
export function runtimeOf(host: ExcelHost): ExcelRuntime {
  return { run: host.run, supports: (version) => host.isSetSupported('ExcelApi', version) };
}

/** A workbook of these sheets, open in an Excel of the given version. */
export function openInExcel(
  sheets: readonly SheetPlan[],
  options?: HostOptions,
): { readonly host: ExcelHost; readonly port: OfficeWorkbook } {
  const host = new ExcelHost(options);
  for (const plan of sheets) laySheet(host, plan);
  if (sheets.length === 0) host.workbook.addSheet();
  opened.push(host);
  return { host, port: officeWorkbook(runtimeOf(host)) };
}

/** Fails a test whose code used what the host does not know, or left ranges behind in Excel; for `afterEach`. */
export function assertHostsContent(): void {
  for (const host of opened.splice(0)) {
    host.assertKnown();
    expect(host.references.size).toBe(0);
  }
}
