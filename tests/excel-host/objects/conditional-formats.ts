import { itemNotFound } from '../errors';
import type { HostConditionalFormat } from '../model/conditional-format';
import { assertFormula } from '../model/names';
import { overlap, type HostRange } from '../model/range';
import { assertEditable } from '../model/values';
import { booleanArgument, colourArgument, recordArgument, textArgument, wordArgument } from './arguments';
import type { HostContext } from './host-context';
import type { HostObject } from './host-object';

function customObject(context: HostContext, format: HostConditionalFormat): HostObject {
  return {
    type: 'CustomConditionalFormat',
    nav: {
      rule: () => ({
        type: 'ConditionalFormatRule',
        get: { formula: () => format.formula },
        set: {
          formula: (value) => {
            const formula = textArgument(value, 'formula');
            assertFormula(context.workbook, formula);
            format.formula = formula;
          },
        },
      }),
      format: () => ({
        type: 'ConditionalRangeFormat',
        nav: {
          font: () => ({
            type: 'ConditionalRangeFont',
            set: {
              color: (value) => {
                format.colour = colourArgument(value);
              },
              bold: (value) => {
                format.bold = booleanArgument(value, 'bold');
              },
            },
          }),
          fill: () => ({
            type: 'ConditionalRangeFill',
            set: {
              color: (value) => {
                format.fill = colourArgument(value);
              },
            },
          }),
        },
      }),
    },
  };
}

function limit(value: unknown): HostConditionalFormat['lower'] {
  const rule = recordArgument(value, ['type'], ['formula'], 'limit of a data bar');
  return {
    type: wordArgument(
      rule['type'],
      ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile', 'Automatic'],
      'type',
    ),
    formula: rule['formula'] === undefined ? null : textArgument(rule['formula'], 'formula'),
  };
}

function dataBarObject(format: HostConditionalFormat): HostObject {
  return {
    type: 'DataBarConditionalFormat',
    set: {
      lowerBoundRule: (value) => {
        format.lower = limit(value);
      },
      upperBoundRule: (value) => {
        format.upper = limit(value);
      },
    },
    nav: {
      positiveFormat: () => ({
        type: 'ConditionalDataBarPositiveFormat',
        set: {
          fillColor: (value) => {
            format.barColour = colourArgument(value);
          },
          gradientFill: (value) => {
            format.gradient = booleanArgument(value, 'gradientFill');
          },
        },
      }),
    },
  };
}

/** Loading any property and calling any method fails. */
function brokenObject({ id }: HostConditionalFormat): HostObject {
  const fail = (): never => {
    throw itemNotFound(id);
  };
  return {
    type: 'ConditionalFormat',
    identity: { Id: id },
    get: { id: fail, type: fail },
    nav: { custom: fail, customOrNullObject: fail, dataBar: fail },
    call: { delete: fail },
  };
}

function formatObject(context: HostContext, { sheet }: HostRange, format: HostConditionalFormat): HostObject {
  if (format.broken) return brokenObject(format);
  const custom = (): HostObject | null => (format.type === 'Custom' ? customObject(context, format) : null);
  return {
    type: 'ConditionalFormat',
    identity: { Id: format.id },
    get: { id: () => format.id, type: () => format.type },
    nav: {
      custom,
      customOrNullObject: custom,
      dataBar: () => (format.type === 'DataBar' ? dataBarObject(format) : null),
    },
    call: {
      delete: () => {
        if (!sheet.conditionalFormats.includes(format)) throw itemNotFound(format.id);
        assertEditable(sheet, format.areas);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      },
    },
  };
}

/** `range.conditionalFormats`: those that touch the range. */
export function conditionalFormatsObject(context: HostContext, range: HostRange): HostObject {
  const { sheet, areas } = range;
  const own = () =>
    sheet.conditionalFormats.filter((format) =>
      format.areas.some((area) => areas.some((block) => overlap(area, block))),
    );
  return {
    type: 'ConditionalFormatCollection',
    items: () => own().map((format) => formatObject(context, range, format)),
    item: (key) => {
      const found = own().find(({ id }) => id === key);
      if (!found) throw itemNotFound(String(key));
      return formatObject(context, range, found);
    },
    open: {
      add: (args) => {
        assertEditable(sheet, areas);
        const format: HostConditionalFormat = {
          id: `{cf-${context.workbook.newId()}}`,
          type: wordArgument(args[0], ['Custom', 'DataBar'], 'type'),
          areas,
          formula: '',
          colour: null,
          fill: null,
          bold: null,
          barColour: null,
          gradient: true,
          lower: { type: 'Automatic', formula: null },
          upper: { type: 'Automatic', formula: null },
        };
        // "Adds a new conditional format to the collection at the first/top priority" (reference page).
        sheet.conditionalFormats.unshift(format);
        return formatObject(context, range, format);
      },
    },
  };
}
