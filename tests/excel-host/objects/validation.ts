import { HostGap, invalidArgument } from '../errors';
import { assertFormula } from '../model/names';
import { overlap, sameArea, type HostRange } from '../model/range';
import type { HostValidation } from '../model/validation';
import { assertEditable } from '../model/values';
import { booleanArgument, numberArgument, recordArgument, textArgument, wordArgument } from './arguments';
import type { HostContext } from './host-context';
import type { HostObject } from './host-object';

type Settings = Readonly<Record<string, unknown>>;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** Titles hold 32, texts 255 characters (Excel specifications and limits; reference page of DataValidationPrompt). */
function limited(value: unknown, limit: number, what: string): string {
  const text = textArgument(value, what);
  if (text.length > limit) throw invalidArgument(`${what} over ${limit} characters`);
  return text;
}

function between(context: HostContext, value: unknown, what: string, isoDates: boolean): Settings {
  const rule = recordArgument(value, ['formula1', 'operator'], ['formula2'], what);
  wordArgument(rule['operator'], OPERATORS, 'operator');
  for (const formula of [rule['formula1'], rule['formula2']]) {
    if (formula === undefined) continue;
    if (isoDates && /^\d{4}-\d{2}-\d{2}$/.test(textArgument(formula, 'date'))) continue;
    if (typeof formula === 'string') assertFormula(context.workbook, formula);
    else numberArgument(formula, 'limit');
  }
  return rule;
}

/** One check for each kind of rule: reference page of DataValidationRule. */
const RULES: Readonly<Record<string, (context: HostContext, value: unknown) => Settings>> = {
  list: (context, value) => {
    const rule = recordArgument(value, ['inCellDropDown', 'source'], [], 'list');
    booleanArgument(rule['inCellDropDown'], 'inCellDropDown');
    const source = textArgument(rule['source'], 'source');
    if (source.startsWith('=')) assertFormula(context.workbook, source);
    // An inline list holds 255 characters (excel-facts, Limits).
    else if (source === '' || source.length > 255)
      throw invalidArgument('an inline list of 1 to 255 characters is needed');
    return rule;
  },
  date: (context, value) => between(context, value, 'date', true),
  wholeNumber: (context, value) => between(context, value, 'wholeNumber', false),
  decimal: (context, value) => between(context, value, 'decimal', false),
  textLength: (context, value) => between(context, value, 'textLength', false),
  custom: (context, value) => {
    const rule = recordArgument(value, ['formula'], [], 'custom');
    assertFormula(context.workbook, textArgument(rule['formula'], 'formula'));
    return rule;
  },
};

/** `range.dataValidation` */
export function validationObject(context: HostContext, range: HostRange): HostObject {
  const { sheet, areas } = range;
  const own = (): HostValidation => {
    assertEditable(sheet, areas);
    const same = sheet.validations.find(
      (other) =>
        other.areas.length === areas.length &&
        other.areas.every((area, index) => sameArea(area, areas[index] ?? areas[0])),
    );
    if (same) return same;
    if (sheet.validations.some((other) => other.areas.some((area) => areas.some((block) => overlap(area, block)))))
      throw new HostGap('a validation over part of another');
    const made: HostValidation = { areas, rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };
    sheet.validations.push(made);
    return made;
  };
  return {
    type: 'DataValidation',
    set: {
      rule: (value) => {
        const entries = Object.entries(value as Settings);
        const [kind, settings] = entries[0] ?? [];
        const check = RULES[kind ?? ''];
        if (entries.length !== 1 || !check) throw invalidArgument('a rule has just one key of DataValidationRule');
        own().rule = { [kind ?? '']: check(context, settings) };
      },
      prompt: (value) => {
        const prompt = recordArgument(value, ['showPrompt', 'title', 'message'], [], 'prompt');
        own().prompt = booleanArgument(prompt['showPrompt'], 'showPrompt')
          ? {
              title: limited(prompt['title'], 32, 'title of a prompt'),
              message: limited(prompt['message'], 255, 'prompt'),
            }
          : null;
      },
      errorAlert: (value) => {
        const alert = recordArgument(value, ['showAlert', 'style', 'title', 'message'], [], 'errorAlert');
        const style = wordArgument(alert['style'], ['Stop', 'Warning', 'Information'], 'style');
        own().errorAlert = booleanArgument(alert['showAlert'], 'showAlert')
          ? {
              style,
              title: limited(alert['title'], 32, 'title of an alert'),
              message: limited(alert['message'], 255, 'alert'),
            }
          : null;
      },
      ignoreBlanks: (value) => {
        own().ignoreBlanks = booleanArgument(value, 'ignoreBlanks');
      },
    },
  };
}
