import type { CellPlace, CellValue } from '../../model/cell';
import type { SheetPlan } from '../../model/plan';
import type { AutoOpen } from '../../workbook/office/auto-open';
import type { EditListener } from '../../workbook/office/watch-ledgers';
import type { WorkbookPort, WorkbookView } from '../../workbook/port';

/** What every workspace can do. */
interface AnyWorkspace {
  /** Hands the user another workbook, of these sheets alone: Excel opens it as a new one, a browser saves it. */
  readonly give: (name: string, plans: readonly SheetPlan[]) => Promise<void>;
}

/** The workbook in Excel that the pane stands beside. */
export interface ExcelWorkspace extends AnyWorkspace {
  readonly kind: 'excel';
  readonly port: WorkbookPort;
  readonly view: WorkbookView;
  readonly autoOpen: AutoOpen;
  /** Tells of each edit of this user's; answers how to stop. */
  readonly watch: (listener: EditListener) => Promise<() => Promise<void>>;
  /** The same workbook for checks that the user did not ask for: reading it leaves what can be undone. */
  readonly background: WorkbookPort;
  /** Calls back whenever the user comes to the pane from elsewhere; answers how to stop. */
  readonly watchReturn: (returned: () => void) => () => void;
}

/** A workbook file opened in the browser. */
export interface FileWorkspace extends AnyWorkspace {
  readonly kind: 'file';
  readonly port: WorkbookPort;
  /** Marks nothing; a selected cell is shown by the page's own grid. */
  readonly view: WorkbookView;
  /** The file's name, e.g. `示例乡台账.xlsx`. */
  readonly name: string;
  /** Hands the whole workbook to the user as an .xlsx file of this name. */
  readonly save: (name: string) => Promise<void>;
  /** Names of its sheets, in their order. */
  readonly sheets: () => Promise<readonly string[]>;
  /** The used cells of a sheet. */
  readonly readSheet: (sheet: string) => Promise<SheetCells>;
  /** Does ahead what the first change would wait for; to be called when nothing else is to be done. */
  readonly prepare: () => void;
  /** Lets go of the workbook; what was not saved is gone. */
  readonly close: () => void;
}

export interface SheetCells {
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** The cells as Excel shows them; what is missing is blank. */
  readonly values: readonly (readonly CellValue[])[];
}

/** Where the pane's workbook lives; everything the pane shows is the same for both. */
export type Workspace = ExcelWorkspace | FileWorkspace;

/** A cell of a sheet. */
export interface SheetPlace {
  readonly sheet: string;
  readonly place: CellPlace;
}
