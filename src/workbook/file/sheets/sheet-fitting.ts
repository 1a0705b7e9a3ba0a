import type { CellStyle, ColourRuleNode } from '../../../model/plan';

/** What the markup of a sheet depends on beside its draft: the workbook that it is for. */
export interface SheetFitting {
  /** Index of the cell format of a style. */
  readonly formatOf: (style: CellStyle) => number;
  /** Index of the differential format of a colour rule. */
  readonly differentialOf: (style: ColourRuleNode['style']) => number;
  /** A formula with the names that the sheet's tables have in the workbook. */
  readonly formula: (formula: string) => string;
  /** How texts are written: in their cells, or in the part that cells share. */
  readonly texts: CellTexts;
  /** Whether the workbook opens on this sheet. */
  readonly selected: boolean;
}

/** How the texts of cells are written, by the type of a cell with such a text (ST_CellType). */
export type CellTexts = SharedCellTexts | InlineCellTexts;

/** Texts in a part that all cells share. */
interface SharedCellTexts {
  readonly type: 's';
  /** The index that stands in the cell. */
  indexOf(text: string): number;
}

/** Texts in their cells. */
interface InlineCellTexts {
  readonly type: 'inlineStr';
  /** What stands inside the cell. */
  markup(text: string): string;
}
