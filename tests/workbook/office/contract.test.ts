import { describeContract } from '../../contract/port-contract';
import type { MakePort } from '../../contract/port-under-test';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { ensureCell } from '../../excel-host/model/sheet';
import { hostSnapshot } from './support/host-snapshot';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

function makePort(version: string): MakePort {
  return (initial) => {
    const { host, port } = openInExcel(initial === 'empty' ? [] : initial, { version });
    const { workbook } = host;
    const done = (change: () => void): Promise<void> => {
      change();
      return Promise.resolve();
    };
    return Promise.resolve({
      port,
      user: {
        rename: (sheet, to) =>
          done(() => {
            workbook.renameSheet(workbook.sheet(sheet), to);
          }),
        hide: (sheet) =>
          done(() => {
            workbook.sheet(sheet).visibility = 'Hidden';
          }),
        moveToFront: (sheet) =>
          done(() => {
            workbook.moveSheet(workbook.sheet(sheet), 0);
          }),
        remove: (sheet) =>
          done(() => {
            workbook.deleteSheet(workbook.sheet(sheet));
          }),
        lockStructure: () =>
          done(() => {
            workbook.structureProtected = true;
          }),
        protect: (sheet) =>
          done(() => {
            workbook.sheet(sheet).protected = true;
          }),
        type: (sheet, place, value) =>
          done(() => {
            ensureCell(workbook.sheet(sheet), place).value = value;
          }),
      },
      snapshot: () => Promise.resolve(hostSnapshot(workbook)),
    });
  };
}

describe.each(Object.entries(EXCEL_VERSIONS))('%s', (_, version) => {
  describeContract(`Office.js on ExcelApi ${version}`, makePort(version), {
    knowsMerges: version !== EXCEL_VERSIONS.floor,
    knowsAdditions: true,
    sumsUp: version === EXCEL_VERSIONS.floor,
  });
});
