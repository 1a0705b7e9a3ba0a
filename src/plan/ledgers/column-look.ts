import type { CellStyle } from '../../model/plan';
import type { Column } from '../../templates/column';
import { formats, looks } from '../layout/look';

/** Cells formatted as text show only ##### in some office programs when they hold more characters than this. */
const LONGEST_TEXT_CELL = 255;

/** The style of a column's cells. Its number format also decides what Excel makes of what is typed into them. */
export function entryStyle(column: Column): CellStyle {
  return { ...looks.entry, ...kindStyle(column) };
}

function kindStyle({ type }: Column): CellStyle {
  switch (type.kind) {
    case 'text':
      // As text, “3-2” for a villagers' group does not turn into a date.
      return type.maxLength > LONGEST_TEXT_CELL
        ? { horizontal: 'left' }
        : { horizontal: 'left', numberFormat: formats.text };
    case 'name':
    case 'refs':
    case 'severalListed':
      return { horizontal: 'left', numberFormat: formats.text };
    case 'ref':
    case 'choice':
    case 'listed':
    case 'listValue':
      return { horizontal: 'center', numberFormat: formats.text };
    case 'date':
      return { horizontal: 'center', numberFormat: formats.day };
    case 'integer':
      return { horizontal: 'right', numberFormat: formats.whole };
    case 'quantity':
      return { horizontal: 'right', numberFormat: 'General' };
    case 'money':
      return { horizontal: 'right', numberFormat: '0.00##' };
    case 'idNumber':
    case 'phone':
      // A number would lose the digits beyond the fifteenth, and a leading zero.
      return { horizontal: 'center', numberFormat: formats.text };
  }
}
