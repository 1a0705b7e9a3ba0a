import { formatDay } from '../../../model/day';
import type { ValidationNode, ValidationRule } from '../../../model/plan';
import { block, forEachNode } from './sheet-target';

const LEVEL = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const between = ({ from, to }: { readonly from: number; readonly to: number }) => ({
  formula1: from,
  formula2: to,
  operator: 'Between' as const,
});

/** What a dropdown chooses from, as Excel takes it. */
export function listSource(rule: Extract<ValidationRule, { readonly type: 'list' | 'listFrom' }>): string {
  return rule.type === 'list' ? rule.values.join(',') : `=${rule.formula}`;
}

/** Excel's rule for each of ours; null where there is no restriction. */
const RULES: {
  readonly [Type in ValidationRule['type']]: (
    rule: Extract<ValidationRule, { type: Type }>,
  ) => Excel.DataValidationRule | null;
} = {
  list: (rule) => ({ list: { inCellDropDown: true, source: listSource(rule) } }),
  listFrom: (rule) => ({ list: { inCellDropDown: true, source: listSource(rule) } }),
  // Dates as ISO text: a serial number would be another day in a workbook of the 1904 date system.
  date: ({ from, to }) => ({ date: { formula1: formatDay(from), formula2: formatDay(to), operator: 'Between' } }),
  whole: (rule) => ({ wholeNumber: between(rule) }),
  decimal: (rule) => ({ decimal: between(rule) }),
  length: (rule) => ({ textLength: between(rule) }),
  custom: ({ formula }) => ({ custom: { formula: `=${formula}` } }),
  any: () => null,
};

/** The rule goes first: set after a prompt it can throw InvalidArgument (office-js issue 2594). */
export const layValidations = forEachNode<ValidationNode>(4, (target, { range, rule, prompt, error }) => {
  const { dataValidation } = block(target, range);
  const excelRule = (RULES[rule.type] as (rule: ValidationRule) => Excel.DataValidationRule | null)(rule);
  if (excelRule) {
    dataValidation.rule = excelRule;
    dataValidation.ignoreBlanks = true;
  }
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  dataValidation.errorAlert = error
    ? { showAlert: true, style: LEVEL[error.level], title: error.title, message: error.text }
    : { showAlert: false, style: 'Information', title: '', message: '' };
});
