import { additionsContract } from './additions-contract';
import { dropdownsContract } from './dropdowns-contract';
import { fixingContract } from './fixing-contract';
import { formsContract } from './forms-contract';
import type { Abilities, MakePort } from './port-under-test';
import { readingContract } from './reading-contract';
import { indicatorsContract } from './indicators-contract';
import { keepingContract } from './keeping-contract';
import { rowsContract } from './rows-contract';
import { listsContract } from './lists-contract';
import { unmergingContract } from './unmerging-contract';
import { summaryContract } from './summary-contract';
import { writingContract } from './writing-contract';

/** What every adapter of {@link import('../../src/workbook/port').WorkbookPort} promises, as tests over one of them. */
export function describeContract(name: string, makePort: MakePort, abilities: Abilities): void {
  describe(`${name}: reading`, () => {
    readingContract(makePort);
  });
  describe(`${name}: writing`, () => {
    writingContract(makePort);
  });
  if (abilities.knowsAdditions === true) {
    describe(`${name}: sheets that the user has touched`, () => {
      additionsContract(makePort);
    });
  }
  if (abilities.sumsUp === true) {
    describe(`${name}: 汇总`, () => {
      summaryContract(makePort);
      listsContract(makePort);
      indicatorsContract(makePort);
    });
  }
  describe(`${name}: keeping texts of the product’s own`, () => {
    keepingContract(makePort);
  });
  describe(`${name}: adding rows`, () => {
    rowsContract(makePort, abilities);
  });
  describe(`${name}: filling a form in place`, () => {
    formsContract(makePort, abilities);
  });
  describe(`${name}: changing dropdowns`, () => {
    dropdownsContract(makePort);
  });
  describe(`${name}: unmerging`, () => {
    unmergingContract(makePort);
  });
  describe(`${name}: fixing`, () => {
    fixingContract(makePort, abilities);
  });
}
