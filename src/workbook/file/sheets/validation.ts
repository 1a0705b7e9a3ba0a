import type { DataValidation, ValidationType } from 'hucre';
import { rangeAddress } from '../../../model/cell';
import type { ValidationNode, ValidationRule } from '../../../model/plan';
import { escapeText, limitedText } from './cell-text';

type RulePart = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** Lists longer than this make Excel repair the workbook. */
const MAX_INLINE_LIST = 255;

// hucre writes the type as it gets it, and its own type leaves out the one for a prompt alone.
const NO_RULE = 'none' as string as ValidationType;

const between = (type: ValidationType, { from, to }: { readonly from: number; readonly to: number }): RulePart => ({
  type,
  operator: 'between',
  formula1: String(from),
  formula2: String(to),
});

const RULES: {
  readonly [Type in ValidationRule['type']]: (rule: Extract<ValidationRule, { type: Type }>) => RulePart;
} = {
  list: ({ values }) => ({ type: 'list', formula1: inlineList(values) }),
  listFrom: ({ formula }) => ({ type: 'list', formula1: formula }),
  date: (rule) => between('date', rule),
  whole: (rule) => between('whole', rule),
  decimal: (rule) => between('decimal', rule),
  length: (rule) => between('textLength', rule),
  custom: ({ formula }) => ({ type: 'custom', formula1: formula }),
  any: () => ({ type: NO_RULE }),
};

/** hucre's own inline lists leave quotation marks single, so `5" 管` would break the formula. */
function inlineList(values: readonly string[]): string {
  const wrong = values.find((value) => value.includes(','));
  if (wrong !== undefined) throw new RangeError(`a comma in a value of an inline list: ${wrong}`);
  return `"${limitedText(values.join(','), MAX_INLINE_LIST, 'inline list').replaceAll('"', '""')}"`;
}

/**
 * A plan's validation in the terms of hucre. Blank cells always pass: whether they may be blank is for the checks.
 * @throws RangeError where a text or list is longer than Excel allows.
 */
export function hucreValidation({ range, rule, prompt, error }: ValidationNode): DataValidation {
  const handle = RULES[rule.type] as (rule: ValidationRule) => RulePart;
  return {
    ...handle(rule),
    range: rangeAddress(range),
    allowBlank: true,
    ...(prompt && {
      showInputMessage: true,
      inputTitle: escapeText(limitedText(prompt.title, 32, 'title of a prompt')),
      inputMessage: escapeText(limitedText(prompt.text, 255, 'prompt')),
    }),
    ...(error && {
      showErrorMessage: true,
      errorStyle: error.level,
      errorTitle: escapeText(limitedText(error.title, 32, 'title of an error message')),
      errorMessage: escapeText(limitedText(error.text, 255, 'error message')),
    }),
  };
}
