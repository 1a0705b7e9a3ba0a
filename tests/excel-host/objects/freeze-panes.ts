import type { HostSheet } from '../model/sheet';
import { numberArgument, placeArgument } from './arguments';
import { assertFocused, type HostContext } from './host-context';
import type { HostObject } from './host-object';

/** `worksheet.freezePanes`; needs the workbook in front (excel-facts, Office.js behaviour). */
export function freezePanesObject(context: HostContext, sheet: HostSheet): HostObject {
  const freeze = (rows: number, columns: number): void => {
    assertFocused(context, 'GeneralException');
    sheet.frozen = { rows, columns };
  };
  return {
    type: 'WorksheetFreezePanes',
    call: {
      freezeRows: ([count]) => {
        freeze(numberArgument(count, 'rows'), 0);
      },
      freezeColumns: ([count]) => {
        freeze(0, numberArgument(count, 'columns'));
      },
      freezeAt: ([place]) => {
        const { bottom, right } = placeArgument(place, 'frozen range');
        freeze(bottom, right);
      },
    },
  };
}
