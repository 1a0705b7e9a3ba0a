import { cellAddress, type CellPlace } from '../../model/cell';
import type { StyleSheet } from '../styles/style-sheet';
import { child, isOn, value } from '../xml/query';
import { render } from '../xml/render';
import type { XmlElement } from '../xml/tree';
import { tagValue } from '../xml/walk';
import type { SheetLayout } from './sheet-layout';

/**
 * The index of a cell format (`cellXfs`) that is like another one but for its number format; one is appended where
 * there is none yet.
 *
 * @param code the number format's code
 * @param forNumber true for a cell that gets a number, which does not keep the apostrophe that marked text as text
 */
export function formatWithNumberFormat(styles: StyleSheet, format: number, code: string, forNumber: boolean): number {
  const element = styles.elements('cellXfs')[format] ?? styles.elements('cellXfs')[0];
  const numFmtId = styles.formatId(code);
  const apostrophe = forNumber && element !== undefined && isOn(value(element, 'quotePrefix'));
  if (element === undefined || (Number(value(element, 'numFmtId') ?? 0) === numFmtId && !apostrophe)) return format;
  const changes = { numFmtId: String(numFmtId), applyNumberFormat: '1', ...(apostrophe ? { quotePrefix: '0' } : {}) };
  return styles.index('cellXfs', render(styles.part, element, styles.target, changes));
}

/** The font of a cell format; undefined where the styles have none for it. */
export function fontOf(styles: StyleSheet, format: number): XmlElement | undefined {
  const element = styles.elements('cellXfs')[format];
  return element && styles.elements('fonts')[Number(value(element, 'fontId') ?? 0)];
}

/**
 * Whether a protected sheet locks cells of this format: they are unless the format says otherwise (ISO 29500-1
 * §18.8.33).
 */
export function isLocked(styles: StyleSheet, format: number): boolean {
  const element = styles.elements('cellXfs')[format];
  const protection = element && child(element, 'protection');
  return isOn((protection && value(protection, 'locked')) ?? '1');
}

/** The index of the format that a cell has, or would have: its own, its row's, its column's, the default one. */
export function formatAt(layout: SheetLayout, place: CellPlace): number {
  const { row, column } = place;
  const [cell] = layout.cells.get(cellAddress(place)) ?? [];
  if (cell !== undefined) return Number(tagValue(cell.tag, 's') ?? 0);
  const formatted = layout.rows.get(row)?.find(({ tag }) => isOn(tagValue(tag, 'customFormat')));
  const rowStyle = formatted && tagValue(formatted.tag, 's');
  return Number(rowStyle ?? layout.columns.find(({ min, max }) => column >= min && column <= max)?.style ?? 0);
}
