import type { CellRange } from '../../../src/model/cell';
import { commonPart, partsOutside } from '../../../src/model/range-parts';
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

/** Excel's name of a kind of rule: the members of DataValidationType, as its reference page lists them. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  date: 'Date',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  custom: 'Custom',
};

function cellCount(areas: readonly CellRange[]): number {
  return areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
}

/** Settings of cells of which all have the same; null for those of which some have others or none. */
function shared<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

/** `range.dataValidation` */
export function validationObject(context: HostContext, range: HostRange): HostObject {
  const { sheet, areas } = range;
  const met = (): readonly HostValidation[] =>
    sheet.validations.filter((other) => other.areas.some((area) => areas.some((block) => overlap(area, block))));
  const covered = (): number =>
    cellCount(
      met().flatMap((other) => other.areas.flatMap((area) => areas.flatMap((block) => commonPart(area, block) ?? []))),
    );
  const isWhole = (): boolean => covered() === cellCount(areas);
  const own = (): HostValidation => {
    assertEditable(sheet, areas);
    const others = met();
    const same = others.find(
      (other) =>
        other.areas.length === areas.length &&
        other.areas.every((area, index) => sameArea(area, areas[index] ?? areas[0])),
    );
    if (same) return same;
    const [first] = others;
    if (first && (!isWhole() || shared(others.map(({ prompt }) => [prompt])) === null))
      throw new HostGap('a validation over part of another');
    const { rule, prompt, errorAlert, ignoreBlanks } = first ?? {
      rule: {},
      prompt: null,
      errorAlert: null,
      ignoreBlanks: true,
    };
    const made: HostValidation = { areas, rule, prompt, errorAlert, ignoreBlanks };
    for (const other of others)
      other.areas = areas.reduce<readonly CellRange[]>(
        (rest, block) => rest.flatMap((area) => partsOutside(area, block)),
        other.areas,
      );
    sheet.validations.splice(
      0,
      sheet.validations.length,
      ...sheet.validations.filter((other) => other.areas.length > 0),
      made,
    );
    return made;
  };
  return {
    type: 'DataValidation',
    get: {
      // Reference page of DataValidationType: cells of which only some have a rule, and cells with different rules.
      type: () => {
        const rules = met().map(({ rule }) => rule);
        if (rules.length === 0) return 'None';
        if (!isWhole()) return 'MixedCriteria';
        const rule = shared(rules);
        return rule === null ? 'Inconsistent' : (TYPES[Object.keys(rule)[0] ?? ''] ?? 'None');
      },
      rule: () => (isWhole() ? shared(met().map(({ rule }) => rule)) : null),
      errorAlert: () => {
        const alert = isWhole() ? shared(met().map((other) => [other.errorAlert])) : null;
        return alert && { showAlert: alert[0] !== null, style: 'Stop', title: '', message: '', ...alert[0] };
      },
      prompt: () => {
        const prompt = isWhole() ? shared(met().map((other) => [other.prompt])) : null;
        return prompt && { showPrompt: prompt[0] !== null, title: '', message: '', ...prompt[0] };
      },
    },
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
