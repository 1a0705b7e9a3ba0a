import { cellRange, liesWithin, type CellRange } from '../../../model/cell';
import type { CellFix } from '../../../workbook/port';
import type { SheetStore } from '../../environment/sheet-store';
import type { ChangeListener } from '../../environment/workspace';
import { bySheet } from './batch';
import type { EditSteps } from './edit-steps';
import type { StepOrigin } from './steps';

/** Follows what changes the workbook by other ways than typing: fixes become steps, and sheets are read again. */
export class OtherChanges implements ChangeListener {
  readonly #sheets: SheetStore;
  readonly #steps: EditSteps;
  readonly #lastEdit: () => number;
  /** Merged cells that were taken apart just now, whose cells are filled next. */
  #unmerged: { readonly sheet: string; readonly range: CellRange } | null = null;

  constructor(sheets: SheetStore, steps: EditSteps, lastEdit: () => number) {
    this.#sheets = sheets;
    this.#steps = steps;
    this.#lastEdit = lastEdit;
  }

  readonly onFixed = (applied: readonly CellFix[]): void => {
    const unmerged = this.#unmerged;
    const isOfMerge = applied.every(
      ({ sheet, place }) => unmerged?.sheet === sheet && liesWithin(cellRange(place), unmerged.range),
    );
    this.#record(applied, isOfMerge ? 'unmerged' : 'fixed');
    for (const [sheet, fixes] of bySheet(applied))
      this.#sheets.settle(
        sheet,
        fixes.map(({ place, fix }) => ({ ...place, value: fix.after })),
        this.#lastEdit(),
      );
  };

  readonly onFilled = (applied: readonly CellFix[]): void => {
    this.#record(applied, 'fixed');
    this.#sheets.outdate();
  };

  readonly onWritten = (): void => {
    this.#sheets.outdate();
  };

  readonly onUnmerged = (sheet: string, range: CellRange): void => {
    this.#unmerged = { sheet, range };
    this.#sheets.outdate();
  };

  readonly onOther = (): void => {
    this.#sheets.outdate();
  };

  readonly onSave = (): (() => void) => () => undefined;

  #record(applied: readonly CellFix[], origin: StepOrigin): void {
    this.#unmerged = null;
    this.#steps.record({
      origin,
      cells: applied.map(({ sheet, place, fix }) => ({ sheet, place, before: fix.before, after: fix.after })),
    });
    this.#steps.tell();
  }
}
