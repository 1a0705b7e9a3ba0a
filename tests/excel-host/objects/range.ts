import { quoteSheet, rangeAddress, type CellRange } from '../../../src/model/cell';
import { ExcelRefusal, HostGap, invalidArgument } from '../errors';
import { copyRow } from '../model/copying';
import { deleteRows, insertRows } from '../model/moving-rows';
import { columnCount, LAST_COLUMN, onlyArea, overlap, rowCount, type HostRange } from '../model/range';
import { cellAt, ensureCell, placesOf } from '../model/sheet';
import {
  assertEditable,
  eachElement,
  formulaAt,
  readBlock,
  setValues,
  valueAsJson,
  valueAt,
  WRONG_SHAPE,
} from '../model/values';
import {
  booleanArgument,
  numberArgument,
  rangeArgument,
  recordArgument,
  textArgument,
  wordArgument,
} from './arguments';
import { cellProperties } from './cell-properties';
import { assertLinks, setLink } from '../model/links';
import { conditionalFormatsObject } from './conditional-formats';
import { assertFocused, loseUndo, type HostContext } from './host-context';
import type { HostObject } from './host-object';
import { rangeFormatObject } from './range-format';
import { validationObject } from './validation';

/** `Range`, or `RangeAreas` where there are several blocks or merged areas are asked for. */
export function rangeObject(context: HostContext, given: HostRange): HostObject {
  // A range that is kept moves along with its cells, so its blocks are its own.
  const range = { sheet: given.sheet, areas: given.areas.map((block) => ({ ...block })) } as unknown as HostRange;
  const { sheet, areas } = range;
  const { workbook } = context;
  const area = (): CellRange => onlyArea(range);
  const address = (block: CellRange): string => `${quoteSheet(sheet.name)}!${rangeAddress(block)}`;
  const rowsHidden = (): boolean | null => {
    const { top, bottom } = area();
    const hidden = Array.from({ length: Math.min(bottom - top + 1, 100_000) }, (_, offset) =>
      sheet.hiddenRows.has(top + offset),
    );
    return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
  };
  return {
    type: 'Range',
    range,
    get: {
      address: () => areas.map(address).join(','),
      rowIndex: () => area().top - 1,
      columnIndex: () => area().left - 1,
      rowCount: () => rowCount(area()),
      columnCount: () => columnCount(area()),
      values: () => readBlock(area(), (place) => valueAt(workbook, sheet, place)),
      formulas: () => readBlock(area(), (place) => formulaAt(sheet, place)),
      numberFormat: () => readBlock(area(), (place) => cellAt(sheet, place)?.style?.numberFormat ?? 'General'),
      valuesAsJson: () => readBlock(area(), (place) => valueAsJson(workbook, sheet, place)),
      rowHidden: rowsHidden,
    },
    set: {
      values: (value) => {
        setValues(workbook, sheet, area(), value);
        context.changedByAddin(sheet, area());
      },
      formulas: (value) => {
        setValues(workbook, sheet, area(), value);
        context.changedByAddin(sheet, area());
      },
      numberFormat: (value) => {
        assertEditable(sheet, areas);
        for (const block of areas) {
          eachElement(block, value, (place, format) => {
            const cell = ensureCell(sheet, place);
            cell.style = { ...cell.style, numberFormat: textArgument(format, 'number format') };
          });
        }
      },
      hyperlink: (value) => {
        assertEditable(sheet, areas);
        if (rowCount(area()) * columnCount(area()) !== 1) throw new HostGap('a link over several cells');
        setLink(sheet, { row: area().top, column: area().left }, value);
        assertLinks(sheet);
      },
    },
    nav: {
      format: () => rangeFormatObject(range),
      conditionalFormats: () => conditionalFormatsObject(context, range),
      dataValidation: () => validationObject(context, range),
      areas: () => ({
        type: 'RangeCollection',
        items: () => areas.map((block) => rangeObject(context, { sheet, areas: [block] })),
      }),
    },
    open: {
      // The client sets more than 1,500 values in pieces that it cuts out with these two (its source,
      // setRangePropertiesInBulk).
      getRow: ([index]) => {
        const { top, left, bottom, right } = area();
        const row = top + numberArgument(index, 'row');
        if (row < top || row > bottom) throw invalidArgument('no such row');
        return rangeObject(context, { sheet, areas: [{ top: row, left, bottom: row, right }] });
      },
      getColumn: ([index]) => {
        const { top, left, bottom, right } = area();
        const column = left + numberArgument(index, 'column');
        if (column < left || column > right) throw invalidArgument('no such column');
        return rangeObject(context, { sheet, areas: [{ top, left: column, bottom, right: column }] });
      },
      getBoundingRect: ([other]) => {
        const [a, b] = [area(), onlyArea(rangeArgument(other))];
        const box = {
          top: Math.min(a.top, b.top),
          left: Math.min(a.left, b.left),
          bottom: Math.max(a.bottom, b.bottom),
          right: Math.max(a.right, b.right),
        };
        return rangeObject(context, { sheet, areas: [box] });
      },
      insert: ([shift]) => {
        const block = area();
        if (shift !== 'Down' || columnCount(block) < LAST_COLUMN) throw new HostGap('shifting single cells');
        insertRows(context, sheet, block);
        return rangeObject(context, { sheet, areas: [block] });
      },
      getMergedAreasOrNullObject: () => {
        // Though it only reads, it empties the undo stack (office-js issue 5918).
        // "If the merged areas count in this range is more than 512, then this method will fail" (reference page).
        loseUndo(context);
        if (sheet.merges.filter((merge) => areas.some((block) => overlap(block, merge))).length > 512)
          throw new ExcelRefusal('InvalidOperation', 'more than 512 merged areas');
        // Only those whose upper-left cell lies in the range (office-js issue 3611).
        const [first, ...others] = sheet.merges.filter(({ top, left }) =>
          areas.some((block) => overlap(block, { top, left, bottom: top, right: left })),
        );
        return first ? rangeObject(context, { sheet, areas: [first, ...others] }) : null;
      },
    },
    call: {
      _KeepReference: () => null,
      _ValidateArraySize: ([rows, columns]) => {
        if (rows !== rowCount(area()) || columns !== columnCount(area())) throw invalidArgument(WRONG_SHAPE);
      },
      setCellProperties: (args) => {
        assertEditable(sheet, areas);
        eachElement(area(), args[0], (place, properties) => {
          setLink(sheet, place, recordArgument(properties, ['hyperlink'], [], 'SettableCellProperties')['hyperlink']);
        });
        assertLinks(sheet);
      },
      getCellProperties: ([wanted]) => cellProperties(sheet, area(), wanted),
      copyFrom: ([source, type, skipBlanks, transpose]) => {
        if (Boolean(skipBlanks) || Boolean(transpose)) throw new HostGap('skipping blanks or transposing');
        assertEditable(sheet, areas);
        const from = rangeArgument(source);
        if (from.sheet !== sheet) throw new HostGap('copying from another sheet');
        copyRow(sheet, onlyArea(from), area(), wordArgument(type, ['All', 'Formulas', 'Formats'], 'copy type'));
      },
      clear: ([applyTo]) => {
        if (applyTo !== 'Contents') throw new HostGap('clearing more than contents');
        assertEditable(sheet, areas);
        for (const place of areas.flatMap((block) => [...placesOf(block)])) {
          const cell = cellAt(sheet, place);
          if (!cell) continue;
          cell.value = '';
          delete cell.formula;
        }
      },
      delete: ([shift]) => {
        const block = area();
        if (shift !== 'Up' || columnCount(block) < LAST_COLUMN) throw new HostGap('shifting single cells');
        deleteRows(context, sheet, block);
      },
      merge: (args) => {
        assertEditable(sheet, areas);
        const block = area();
        const isAcross = args[0] !== null && args[0] !== undefined && booleanArgument(args[0], 'across');
        // "Set true to merge cells in each row of the specified range as separate merged cells" (reference page).
        const blocks = isAcross
          ? Array.from({ length: rowCount(block) }, (_, down) => ({
              ...block,
              top: block.top + down,
              bottom: block.top + down,
            }))
          : [block];
        if (sheet.tables.some((table) => overlap(table.range, block)))
          throw invalidArgument('cells of a table cannot be merged');
        if (sheet.merges.some((merge) => overlap(merge, block)))
          throw new ExcelRefusal('MergedRangeConflict', 'merged cells overlap');
        sheet.merges.push(...blocks);
        // Only the upper-left cell keeps its contents (Microsoft support, "Merge and unmerge cells").
        for (const own of blocks)
          for (const { row, column } of placesOf(own)) {
            const cell = row === own.top && column === own.left ? undefined : cellAt(sheet, { row, column });
            if (cell) cell.value = '';
          }
      },
      unmerge: () => {
        assertEditable(sheet, areas);
        sheet.merges = sheet.merges.filter((merge) => !areas.some((block) => overlap(merge, block)));
      },
      select: () => {
        assertFocused(context, 'GeneralException');
        const { top, left } = area();
        if (workbook.active.sheet !== sheet.id)
          throw new ExcelRefusal('InvalidSelection', 'The sheet is not the active one.');
        workbook.active = { sheet: sheet.id, place: { row: top, column: left } };
      },
    },
  };
}
