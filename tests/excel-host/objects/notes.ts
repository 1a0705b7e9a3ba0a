import { ExcelRefusal } from '../errors';
import { ensureCell, type HostSheet } from '../model/sheet';
import { placeArgument, textArgument } from './arguments';
import type { HostContext } from './host-context';
import type { HostObject } from './host-object';

/** `worksheet.notes`: the classic comments on cells. */
export function notesObject({ quirks: { notes } }: HostContext, sheet: HostSheet): HostObject {
  const assertMade = (): void => {
    if (notes !== 'made') throw new ExcelRefusal(notes ?? 'NotImplemented', 'Notes are not to be had here.');
  };
  return {
    type: 'NoteCollection',
    open: {
      add: ([place, content]) => {
        assertMade();
        const { top, left } = placeArgument(place, 'cell of a note');
        ensureCell(sheet, { row: top, column: left }).note = textArgument(content, 'content');
        return { type: 'Note' };
      },
    },
    call: {
      getCount: () => {
        assertMade();
        return [...sheet.cells.values()].reduce(
          (sum, cells) => sum + [...cells.values()].filter(({ note }) => note !== undefined).length,
          0,
        );
      },
    },
  };
}
