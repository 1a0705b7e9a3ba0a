import { itemNotFound } from '../errors';
import { atMost, textArgument } from './arguments';
import { assertFocused, WorksheetEvent, type HostContext } from './host-context';
import type { HostObject } from './host-object';
import { worksheetObject } from './worksheet';

/** `workbook.worksheets` */
export function worksheetsObject(context: HostContext): HostObject {
  const { workbook } = context;
  return {
    type: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => worksheetObject(context, sheet)),
    item: (key) => {
      const sheet = workbook.findSheet(textArgument(key, 'name or id of a sheet'));
      if (!sheet) throw itemNotFound(String(key));
      return worksheetObject(context, sheet);
    },
    open: {
      getItemOrNullObject: (args) => {
        const sheet = workbook.findSheet(textArgument(args[0], 'name or id of a sheet'));
        return sheet ? worksheetObject(context, sheet) : null;
      },
      add: (args) => {
        atMost(args, 1, 'worksheets.add');
        assertFocused(context, 'GeneralException');
        return worksheetObject(
          context,
          workbook.addSheet(args[0] === null ? undefined : textArgument(args[0], 'name')),
        );
      },
    },
    call: {
      _RegisterDataChangedEvent: () => {
        context.listening.add(WorksheetEvent.changed);
      },
      _UnregisterDataChangedEvent: () => {
        context.listening.delete(WorksheetEvent.changed);
      },
      _RegisterRowSortedEvent: () => {
        context.listening.add(WorksheetEvent.rowSorted);
      },
      _UnregisterRowSortedEvent: () => {
        context.listening.delete(WorksheetEvent.rowSorted);
      },
      _RegisterColumnSortedEvent: () => {
        context.listening.add(WorksheetEvent.columnSorted);
      },
      _UnregisterColumnSortedEvent: () => {
        context.listening.delete(WorksheetEvent.columnSorted);
      },
    },
  };
}
