import { invalidArgument, itemNotFound } from '../errors';
import { onlyArea, parseAddress } from '../model/range';
import type { HostSheet, HostTable } from '../model/sheet';
import { addTable, assertTableName, headersOf, resizeTable } from '../model/tables';
import { booleanArgument, placeArgument, rangeArgument, textArgument } from './arguments';
import type { HostContext } from './host-context';
import { isHostObject, type HostObject } from './host-object';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

function tableObject(context: HostContext, sheet: HostSheet, table: HostTable): HostObject {
  const { top, left, bottom, right } = table.range;
  return {
    type: 'Table',
    identity: { Id: table.id },
    get: {
      id: () => table.id,
      name: () => table.name,
      style: () => table.style,
      showHeaders: () => table.showHeaders,
      showTotals: () => table.showTotals,
    },
    set: {
      name: (value) => {
        const name = textArgument(value, 'name');
        assertTableName(context.workbook, name, table);
        table.name = name;
      },
      style: (value) => {
        const style = textArgument(value, 'style');
        if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw invalidArgument(`no table style ${style}`);
        table.style = style;
      },
    },
    nav: {
      worksheet: () => worksheetObject(context, sheet),
      columns: () => ({
        type: 'TableColumnCollection',
        items: () => headersOf(sheet, table).map((name) => ({ type: 'TableColumn', get: { name: () => name } })),
      }),
      autoFilter: () => ({ type: 'AutoFilter', get: { isDataFiltered: () => sheet.filtered } }),
    },
    open: {
      getRange: () => rangeObject(context, { sheet, areas: [{ top, left, bottom, right }] }),
      getHeaderRowRange: () => {
        if (!table.showHeaders) throw invalidArgument('the table shows no headers');
        return rangeObject(context, { sheet, areas: [{ top, left, bottom: top, right }] });
      },
    },
    call: {
      resize: ([place]) => {
        resizeTable(sheet, table, placeArgument(place, 'range'));
        return null;
      },
    },
  };
}

/** `workbook.tables`, or `worksheet.tables` where a sheet is given. */
export function tablesObject(context: HostContext, home: HostSheet | null): HostObject {
  const { workbook } = context;
  const own = () => workbook.tables().filter(({ sheet }) => home === null || sheet === home);
  const find = (key: unknown): HostObject | null => {
    const name = textArgument(key, 'name of a table').toLowerCase();
    const found = own().find(({ table }) => table.name.toLowerCase() === name || table.id === key);
    return found ? tableObject(context, found.sheet, found.table) : null;
  };
  return {
    type: 'TableCollection',
    items: () => own().map(({ sheet, table }) => tableObject(context, sheet, table)),
    item: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound(String(key));
      return found;
    },
    open: {
      getItemOrNullObject: (args) => find(args[0]),
      add: ([place, hasHeaders]) => {
        if (!booleanArgument(hasHeaders, 'hasHeaders')) throw invalidArgument('tables of the product have headers');
        if (isHostObject(place)) {
          const range = rangeArgument(place);
          return tableObject(context, range.sheet, addTable(workbook, range.sheet, onlyArea(range)));
        }
        // An address without a sheet is one of the active sheet, whichever sheet's tables it is added to (reference
        // page).
        const active = workbook.sheets.find(({ id }) => id === workbook.active.sheet);
        if (!active) throw invalidArgument('no sheet is active');
        return tableObject(context, active, addTable(workbook, active, parseAddress(textArgument(place, 'address'))));
      },
    },
  };
}
