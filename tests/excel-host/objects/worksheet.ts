import { accessDenied, ExcelRefusal, invalidArgument } from '../errors';
import { LAST_COLUMN, LAST_ROW, parseAddress } from '../model/range';
import { usedArea, type HostSheet } from '../model/sheet';
import { atMost, booleanArgument, colourArgument, numberArgument, textArgument, wordArgument } from './arguments';
import { chartsObject } from './charts';
import { freezePanesObject } from './freeze-panes';
import { assertFocused, type HostContext } from './host-context';
import type { HostObject } from './host-object';
import { namesObject } from './names';
import { notesObject } from './notes';
import { horizontalPageBreaksObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { rangeObject } from './range';
import { tablesObject } from './tables';

/** One sheet. */
export function worksheetObject(context: HostContext, sheet: HostSheet): HostObject {
  const { workbook } = context;
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    get: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => workbook.sheets.indexOf(sheet),
      visibility: () => sheet.visibility,
      tabColor: () => sheet.tabColour,
    },
    set: {
      name: (value) => {
        workbook.renameSheet(sheet, textArgument(value, 'name'));
        workbook.undoWiped = true;
      },
      position: (value) => {
        workbook.moveSheet(sheet, numberArgument(value, 'position'));
        workbook.undoWiped = true;
      },
      visibility: (value) => {
        workbook.assertStructure();
        sheet.visibility = wordArgument(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
        workbook.undoWiped = true;
      },
      tabColor: (value) => {
        sheet.tabColour = value === '' ? '' : colourArgument(value);
      },
    },
    nav: {
      tables: () => tablesObject(context, sheet),
      names: () => {
        assertFocused(context, 'InvalidSelection');
        return namesObject(context, sheet);
      },
      charts: () => chartsObject(sheet, workbook),
      shapes: () => ({
        type: 'ShapeCollection',
        items: () => sheet.shapes.map(({ type }) => ({ type: 'Shape', get: { type: () => type } })),
      }),
      comments: () => ({ type: 'CommentCollection', call: { getCount: () => sheet.comments.length } }),
      notes: () => notesObject(context, sheet),
      pageLayout: () => pageLayoutObject(context, sheet),
      freezePanes: () => freezePanesObject(context, sheet),
      horizontalPageBreaks: () => horizontalPageBreaksObject(sheet),
      protection: () => ({ type: 'WorksheetProtection', get: { protected: () => sheet.protected } }),
      autoFilter: () => ({ type: 'AutoFilter', get: { isDataFiltered: () => sheet.filtered } }),
    },
    open: {
      getRange: (args) => {
        atMost(args, 1, 'worksheet.getRange');
        const whole = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
        return rangeObject(context, {
          sheet,
          areas: [args[0] === null || args[0] === undefined ? whole : parseAddress(textArgument(args[0], 'address'))],
        });
      },
      getRanges: (args) => {
        const address = textArgument(args[0], 'address');
        // Address strings over 8,192 characters are cut (Read or write to a large range with the Excel JavaScript API):
        // here they fail. Some are refused that are shorter (office-js issue 5198).
        if (address.length > (context.quirks.longestAddress ?? 8192)) throw invalidArgument('too long an address');
        const [first, ...others] = address.split(',').map(parseAddress);
        if (!first) throw invalidArgument('an address is needed');
        return rangeObject(context, { sheet, areas: [first, ...others] });
      },
      getRangeByIndexes: (args) => {
        const [row, column, rows, columns] = args.map((value) => numberArgument(value, 'index'));
        if (row === undefined || column === undefined || !rows || !columns)
          throw invalidArgument('four indexes are needed');
        const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
        if (row < 0 || column < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
          throw invalidArgument('outside the sheet');
        return rangeObject(context, { sheet, areas: [area] });
      },
      getUsedRangeOrNullObject: (args) => {
        const area = usedArea(
          sheet,
          args[0] !== null && args[0] !== undefined && booleanArgument(args[0], 'valuesOnly'),
        );
        return area && rangeObject(context, { sheet, areas: [area] });
      },
    },
    call: {
      activate: () => {
        assertFocused(context, 'GeneralException');
        if (sheet.visibility !== 'Visible') throw accessDenied('A hidden sheet cannot be activated.');
        workbook.active = { sheet: sheet.id, place: { row: 1, column: 1 } };
      },
      delete: () => {
        assertFocused(context, 'InvalidSelection');
        // Reference page of Worksheet.delete, office-js issue 365.
        if (sheet.visibility === 'VeryHidden')
          throw new ExcelRefusal('InvalidOperation', 'A very hidden sheet cannot be deleted.');
        workbook.deleteSheet(sheet);
        workbook.undoWiped = true;
      },
    },
  };
}
