import type { CellPlace, CellValue } from '../../src/model/cell';
import type { SheetPlan } from '../../src/model/plan';
import type { WorkbookPort } from '../../src/workbook/port';

/** What a user does to a workbook behind the product's back. */
export interface UserHand {
  rename(sheet: string, to: string): Promise<void>;
  hide(sheet: string): Promise<void>;
  moveToFront(sheet: string): Promise<void>;
  remove(sheet: string): Promise<void>;
  /** Protects the sheet with all its cells locked. */
  protect(sheet: string): Promise<void>;
  /** Protects the workbook's structure: no sheet can be added, renamed or deleted. */
  lockStructure(): Promise<void>;
  /** Types into a cell, blank or not. */
  type(sheet: string, place: CellPlace, value: string | number): Promise<void>;
}

/** A workbook seen without the adapter that is tested. */
export interface WorkbookSnapshot {
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** By address, blank cells left out. */
  readonly cells: Readonly<Record<string, CellValue | FormulaSnapshot>>;
  /** By address, `General` left out. */
  readonly numberFormats: Readonly<Record<string, string>>;
  /** Addresses of merged ranges, sorted. */
  readonly merges: readonly string[];
  readonly tables: readonly TableSnapshot[];
  /** By the address of each single cell that has one. */
  readonly validations: Readonly<Record<string, ValidationSnapshot>>;
  /** Address of a cell → where its link leads, `别的表!C2` with the sheet's plain name. */
  readonly links: Readonly<Record<string, string>>;
}

export interface FormulaSnapshot {
  readonly formula: string;
  readonly result: string | number;
}

export interface TableSnapshot {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
}

export interface ValidationSnapshot {
  readonly type: 'list' | 'date' | 'whole' | 'decimal' | 'textLength' | 'custom' | 'none';
  /** As numbers where they are numbers; without `=`. */
  readonly formulas: readonly (string | number)[];
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: { readonly level: string; readonly title: string; readonly text: string } | null;
}

/** One adapter over one workbook. */
export interface PortUnderTest {
  /** Ask for it anew after the user's hand has touched the workbook: an adapter over a file is then another one. */
  readonly port: WorkbookPort;
  readonly user: UserHand;
  snapshot(): Promise<WorkbookSnapshot>;
}

/** Makes a workbook of these sheets, as the user finds it; `empty` has one blank sheet, `Sheet1`. */
export type MakePort = (initial: readonly SheetPlan[] | 'empty') => Promise<PortUnderTest>;

/** What an adapter cannot help doing without. */
export interface Abilities {
  /** False where the program behind it does not tell merged cells, as Excel before ExcelApi 1.13. */
  readonly knowsMerges: boolean;
  /** Whether it tells what a user did to a sheet of the product's before it writes it anew. */
  readonly knowsAdditions?: boolean;
  /** Whether it is tried with the sample's real summary sheets too, which takes its time. */
  readonly sumsUp?: boolean;
}
