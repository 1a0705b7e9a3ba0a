import type { SheetPlan } from '../../../src/model/plan';
import { openFileWorkbook, type FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { exceljsSnapshot } from '../../contract/exceljs-snapshot';
import type { PortUnderTest, WorkbookSnapshot } from '../../contract/port-under-test';
import {
  hideSheet,
  lockStructure,
  moveSheetToFront,
  protectSheet,
  removeSheet,
  renameSheet,
  typeOver,
  type HandEdit,
} from './user-hand';

const blank: SheetPlan = { id: 'blank', sheet: 'Sheet1', nodes: [], stamp: null };

/** The file adapter for the contract: the user's hand saves the file, edits it and opens it again. */
export async function makeFilePort(
  initial: readonly SheetPlan[] | 'empty',
  open: (bytes: Uint8Array) => Promise<FileWorkbook> = openFileWorkbook,
): Promise<PortUnderTest> {
  let workbook = await open(await newWorkbook(initial === 'empty' ? [blank] : initial));
  const byHand = async (edit: HandEdit): Promise<void> => {
    workbook = await open(await edit(await workbook.save()));
  };
  return {
    get port() {
      return workbook;
    },
    user: {
      rename: (sheet, to) => byHand(renameSheet(sheet, to)),
      hide: (sheet) => byHand(hideSheet(sheet)),
      moveToFront: (sheet) => byHand(moveSheetToFront(sheet)),
      remove: (sheet) => byHand(removeSheet(sheet)),
      lockStructure: () => byHand(lockStructure),
      protect: (sheet) => byHand(protectSheet(sheet)),
      type: (sheet, place, value) => byHand(typeOver(sheet, place, value)),
    },
    snapshot: async (): Promise<WorkbookSnapshot> => exceljsSnapshot(await workbook.save()),
  };
}
