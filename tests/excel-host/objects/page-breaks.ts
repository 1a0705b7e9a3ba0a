import { parseAddress } from '../model/range';
import type { HostSheet } from '../model/sheet';
import { textArgument } from './arguments';
import type { HostObject } from './host-object';

/** `worksheet.horizontalPageBreaks`: a break goes before the first row of the range. */
export function horizontalPageBreaksObject(sheet: HostSheet): HostObject {
  return {
    type: 'PageBreakCollection',
    open: {
      add: ([place]) => {
        sheet.page.breaksBefore.push(parseAddress(textArgument(place, 'page break')).top);
        return { type: 'PageBreak' };
      },
    },
  };
}
