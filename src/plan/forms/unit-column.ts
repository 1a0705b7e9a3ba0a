import type { FormColumn } from './form-column';
import { formGroups, type FormGroup } from './form-table';

/** A line that belongs to a unit where the summary is a county's. */
interface UnitLine {
  readonly unit?: string;
}

/** Width of the column 单位 in characters. */
export const UNIT_WIDTH = 14;

/** Whether lines are a county's, in which each names its unit. */
export function isOfCounty(lines: readonly UnitLine[]): boolean {
  return lines.some(({ unit }) => unit !== undefined);
}

/** The column that names the unit of each line. */
export function unitColumn<Line extends UnitLine>(): FormColumn<Line> {
  return { header: '单位', span: 1, value: ({ unit }) => unit ?? '', horizontal: 'center' };
}

/** Lines by unit, each with a subtotal of its own. */
export function byUnit<Line extends UnitLine>(lines: readonly Line[]): readonly FormGroup<Line>[] {
  return formGroups(lines, ({ unit }) => unit ?? '');
}

/** What a line is about, with its unit in front where it has one. */
export function withUnit(unit: string | undefined, subject: string): string {
  return unit === undefined ? subject : `${unit} ${subject}`;
}
