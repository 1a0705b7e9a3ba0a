import type { CellPlace } from '../../../src/model/cell';
import { accessDenied, ExcelRefusal, invalidArgument } from '../errors';
import { newSheet, type HostName, type HostSheet, type HostTable } from './sheet';
import { rewriteReferences } from './references';

/** The workbook behind the wire: plain data that tests may look at and change as a user would. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  structureProtected = false;
  active: { sheet: string; place: CellPlace } = { sheet: '', place: { row: 1, column: 1 } };
  /** The files of workbooks that were opened in windows of their own. */
  readonly opened: Uint8Array[] = [];
  /** Set by every call that empties Excel's undo stack. */
  undoWiped = false;
  #next = 1;

  /** A number no other object of this workbook has. */
  newId(): number {
    return this.#next++;
  }

  sheet(name: string): HostSheet {
    const found = this.findSheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Sheets are found by name, whatever the case, or by id (reference page of WorksheetCollection.getItem). */
  findSheet(nameOrId: string): HostSheet | undefined {
    const key = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === key || id === nameOrId);
  }

  /** Adds a sheet at the end; without a name it gets the next free one. */
  addSheet(name?: string): HostSheet {
    this.assertStructure();
    const sheet = newSheet(
      `{${String(this.newId()).padStart(8, '0')}-0000-0000-0000-000000000000}`,
      name ?? this.#freeName(),
    );
    this.assertSheetName(sheet.name, sheet);
    this.sheets.push(sheet);
    if (this.active.sheet === '') this.active = { sheet: sheet.id, place: { row: 1, column: 1 } };
    return sheet;
  }

  /** Renames a sheet and everything that refers to it, as Excel does. */
  renameSheet(sheet: HostSheet, name: string): void {
    this.assertStructure();
    this.assertSheetName(name, sheet);
    const old = sheet.name;
    sheet.name = name;
    rewriteReferences(this, old, name);
  }

  /** Deletes a sheet; what referred to it refers to `#REF!` from then on. */
  deleteSheet(sheet: HostSheet): void {
    this.assertStructure();
    // A workbook must keep one sheet that can be seen (Excel: "A workbook must contain at least one visible
    // worksheet").
    if (this.sheets.every((other) => other === sheet || other.visibility !== 'Visible'))
      throw invalidArgument('the last visible sheet');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active.sheet === sheet.id)
      this.active = {
        sheet: this.sheets.find(({ visibility }) => visibility === 'Visible')?.id ?? '',
        place: { row: 1, column: 1 },
      };
    rewriteReferences(this, sheet.name, null);
  }

  moveSheet(sheet: HostSheet, position: number): void {
    this.assertStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument('position outside the workbook');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  /** Every table with its sheet, in the order they were made on each sheet. */
  tables(): { readonly sheet: HostSheet; readonly table: HostTable }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /**
   * Protecting the structure refuses adding, deleting, renaming, moving and hiding sheets (reference page of
   * WorkbookProtection).
   */
  assertStructure(): void {
    if (this.structureProtected) throw accessDenied('The workbook structure is protected.');
  }

  /** Naming rules: Microsoft support, "Rename a worksheet". */
  assertSheetName(name: string, self: HostSheet): void {
    if (
      name === '' ||
      name.length > 31 ||
      /[:\\/?*[\]]/.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'") ||
      name.toLowerCase() === 'history'
    ) {
      throw invalidArgument(`not a sheet name: ${name}`);
    }
    const other = this.findSheet(name);
    if (other && other !== self)
      throw new ExcelRefusal(
        'ItemAlreadyExists',
        `A resource with the same name or identifier already exists: ${name}`,
      );
  }

  #freeName(): string {
    for (let number = this.sheets.length + 1; ; number++)
      if (!this.findSheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}
