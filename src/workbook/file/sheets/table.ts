import { rangeAddress } from '../../../model/cell';
import type { TableNode } from '../../../model/plan';
import { namespaces } from '../../../xlsx/namespaces';
import { escapeAttribute, escapeCellAttribute } from '../../../xlsx/xml/escape';
import type { SheetDraft } from './sheet-draft';

/**
 * The part of a table (ISO 29500-1 §18.5.1.2).
 *
 * @param id of its own in the workbook
 * @param name which it has in the workbook
 * @throws RangeError where a column has no header text
 */
export function tableMarkup(draft: SheetDraft, node: TableNode, id: number, name: string): string {
  const ref = rangeAddress(node.range);
  const columns = headersOf(draft, node).map(
    (header, index) => `<tableColumn id="${index + 1}" name="${escapeCellAttribute(header)}"/>`,
  );
  const named = escapeAttribute(name);
  return [
    `<table xmlns="${namespaces.spreadsheet}" id="${id}" name="${named}" displayName="${named}" ref="${ref}"`,
    ` totalsRowShown="0"><autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${escapeAttribute(node.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1"`,
    ' showColumnStripes="0"/></table>',
  ].join('');
}

function headersOf(draft: SheetDraft, { name, range }: TableNode): readonly string[] {
  const cells = draft.cells[range.top - 1] ?? [];
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const header = cells[range.left - 1 + index]?.value;
    if (typeof header !== 'string' || header === '')
      throw new RangeError(`table ${name} has a column without a header text`);
    return header;
  });
}
