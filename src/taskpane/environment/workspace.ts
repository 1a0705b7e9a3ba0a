import type { CellPlace, CellRange } from '../../model/cell';
import type { SheetPlan } from '../../model/plan';
import type { Work } from '../../model/progress';
import type { AutoOpen } from '../../workbook/office/auto-open';
import type { EditListener } from '../../workbook/office/watch-ledgers';
import type { CellFix, FixOutcome, WorkbookPort, WorkbookView, WrittenSheet } from '../../workbook/port';
import type { SheetStore } from './sheet-store';

/** What every workspace can do. */
interface AnyWorkspace {
  /** Hands the user another workbook, of these sheets alone: Excel opens it as a new one, a browser saves it. */
  readonly give: (name: string, plans: readonly SheetPlan[]) => Promise<void>;
  /** Hands the user a file: Excel opens a workbook as a new one, all else is saved by the browser, the pane's too. */
  readonly giveFile: (name: string, bytes: Uint8Array, kind: 'xlsx' | 'docx' | 'zip') => Promise<void>;
  /** Does ahead what the first change would wait for; to be called when nothing else is to be done. */
  readonly prepare: () => void;
}

/** The workbook in Excel that the pane stands beside. */
export interface ExcelWorkspace extends AnyWorkspace {
  readonly kind: 'excel';
  readonly port: WorkbookPort;
  readonly view: WorkbookView;
  readonly autoOpen: AutoOpen;
  /** Tells of each edit of this user's; resolves with a function that stops it. */
  readonly watch: (listener: EditListener) => Promise<() => Promise<void>>;
  /** The same workbook for checks that the user did not ask for: reading it leaves what can be undone. */
  readonly background: WorkbookPort;
  /** Calls back whenever the user comes to the pane from elsewhere; returns a function that stops it. */
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
  /** The whole workbook as it is now, as an .xlsx file. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Its sheets as the page shows them. */
  readonly sheets: SheetStore;
  /** Fills cells as if somebody typed them: a table grows over what is typed below it. */
  readonly enter: (cells: readonly CellFix[], work: Work) => Promise<FixOutcome>;
  /** Tells of what changes the workbook by other ways than `enter`; returns a function that stops it. */
  readonly watchChanges: (listener: ChangeListener) => () => void;
  /** Lets go of the workbook; what was not saved is gone. */
  readonly close: () => void;
}

/** Is called when the workbook has been changed. */
export interface ChangeListener {
  /** These fixes were made. */
  readonly onFixed: (applied: readonly CellFix[]) => void;
  /** These cells were filled, and rows may have come in: what stood below them moved. */
  readonly onFilled: (applied: readonly CellFix[]) => void;
  /** These sheets were written. */
  readonly onWritten: (written: readonly WrittenSheet[]) => void;
  /** Merged cells were taken apart. */
  readonly onUnmerged: (sheet: string, range: CellRange) => void;
  /** It was changed in another way: a text was kept, dropdowns were changed, formulas have new results. */
  readonly onOther: () => void;
  /** It is about to be saved as a file; the function returned is given the file's bytes once it is saved. */
  readonly onSave: () => (bytes: Uint8Array) => void;
}

/** Where the pane's workbook lives; everything the pane shows is the same for both. */
export type Workspace = ExcelWorkspace | FileWorkspace;

/** A cell of a sheet. */
export interface SheetPlace {
  readonly sheet: string;
  readonly place: CellPlace;
}
