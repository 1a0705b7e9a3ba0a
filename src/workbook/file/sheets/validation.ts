import { rangeAddress } from '../../../model/cell';
import type { ValidationNode, ValidationRule } from '../../../model/plan';
import { escapeCellAttribute, escapeText } from '../../../xlsx/xml/escape';
import { limitedText } from './cell-text';

/** The rule of a `dataValidation` (ISO 29500-1 §18.3.1.32). */
interface RulePart {
  readonly type: 'none' | 'whole' | 'decimal' | 'list' | 'date' | 'textLength' | 'custom';
  readonly operator?: 'between';
  readonly formula1?: string;
  readonly formula2?: string;
}

/** A `dataValidation`, before it is written. */
export interface Validation extends RulePart {
  readonly range: string;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: {
    readonly level: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  };
}

/** Lists longer than this make Excel repair the workbook. */
const MAX_INLINE_LIST = 255;
const MAX_TITLE = 32;
const MAX_TEXT = 255;

const between = (type: RulePart['type'], { from, to }: { readonly from: number; readonly to: number }): RulePart => ({
  type,
  operator: 'between',
  formula1: String(from),
  formula2: String(to),
});

const RULES: {
  readonly [Type in ValidationRule['type']]: (rule: Extract<ValidationRule, { type: Type }>) => RulePart;
} = {
  list: (rule) => ({ type: 'list', formula1: listFormula(rule) }),
  listFrom: (rule) => ({ type: 'list', formula1: listFormula(rule) }),
  date: (rule) => between('date', rule),
  whole: (rule) => between('whole', rule),
  decimal: (rule) => between('decimal', rule),
  length: (rule) => between('textLength', rule),
  custom: ({ formula }) => ({ type: 'custom', formula1: formula }),
  any: () => ({ type: 'none' }),
};

/** What a dropdown chooses from, as a formula in a file. @throws RangeError where a list is longer than Excel allows */
export function listFormula(rule: Extract<ValidationRule, { readonly type: 'list' | 'listFrom' }>): string {
  return rule.type === 'list' ? inlineList(rule.values) : rule.formula;
}

/** A list in a formula is a text, in which quotation marks are doubled. */
function inlineList(values: readonly string[]): string {
  const wrong = values.find((value) => value.includes(','));
  if (wrong !== undefined) throw new RangeError(`a comma in a value of an inline list: ${wrong}`);
  return `"${limitedText(values.join(','), MAX_INLINE_LIST, 'inline list').replaceAll('"', '""')}"`;
}

/**
 * The `dataValidation` for a plan's validation.
 * @throws RangeError where a text or list is longer than Excel allows.
 */
export function validationOf({ range, rule, prompt, error }: ValidationNode): Validation {
  const handle = RULES[rule.type] as (rule: ValidationRule) => RulePart;
  return {
    ...handle(rule),
    range: rangeAddress(range),
    ...(prompt && {
      prompt: {
        title: limitedText(prompt.title, MAX_TITLE, 'title of a prompt'),
        text: limitedText(prompt.text, MAX_TEXT, 'prompt'),
      },
    }),
    ...(error && {
      error: {
        level: error.level,
        title: limitedText(error.title, MAX_TITLE, 'title of an error message'),
        text: limitedText(error.text, MAX_TEXT, 'error message'),
      },
    }),
  };
}

/** The validations of a sheet. Blank cells always pass: whether they may be blank is for the checks. */
export function validationsMarkup(nodes: readonly ValidationNode[], fitted: (formula: string) => string): string {
  if (nodes.length === 0) return '';
  const markups = nodes.map((node) => validationMarkup(validationOf(node), fitted));
  return `<dataValidations count="${nodes.length}">${markups.join('')}</dataValidations>`;
}

function validationMarkup(validation: Validation, fitted: (formula: string) => string): string {
  const { type, operator, range, prompt, error } = validation;
  const attributes = [
    `type="${type}"`,
    error ? ` errorStyle="${error.level}"` : '',
    operator ? ` operator="${operator}"` : '',
    ' allowBlank="1"',
    prompt ? ' showInputMessage="1"' : '',
    error ? ' showErrorMessage="1"' : '',
    error ? textAttributes('errorTitle', error.title, 'error', error.text) : '',
    prompt ? textAttributes('promptTitle', prompt.title, 'prompt', prompt.text) : '',
    ` sqref="${range}"`,
  ].join('');
  const formulas = [validation.formula1, validation.formula2].flatMap((formula, index) =>
    formula === undefined ? [] : [`<formula${index + 1}>${escapeText(fitted(formula))}</formula${index + 1}>`],
  );
  return formulas.length === 0
    ? `<dataValidation ${attributes}/>`
    : `<dataValidation ${attributes}>${formulas.join('')}</dataValidation>`;
}

function textAttributes(titleName: string, title: string, textName: string, text: string): string {
  return ` ${titleName}="${escapeCellAttribute(title)}" ${textName}="${escapeCellAttribute(text)}"`;
}
