import { cellAddress, type CellPlace, type CellRange } from '../../model/cell';
import { dayOf } from '../../model/day';
import type { ValidationNode, ValidationRule } from '../../model/plan';
import type { Column } from '../../templates/column';
import { ledgerTemplate, type TableName } from '../../templates/ledgers';
import { promptText } from './header';
import { listName, rosterListName } from './dropdown-names';

interface Restriction {
  readonly rule: ValidationRule;
  /** What to type instead; null where nothing is refused. */
  readonly refusal: string | null;
}

const TITLE_LENGTH = 32;
const TEXT_LENGTH = 255;

/** The dates that a ledger can hold; the years are those that 年度 in the profile accepts. */
const FIRST_DATE = dayOf(1950, 1, 1) ?? 0;
const LAST_DATE = dayOf(2199, 12, 31) ?? 0;

/**
 * Native validation of a column's cells: the restriction, the message that refuses other entries, and the prompt shown
 * when a cell is selected.
 */
export function columnValidation(column: Column, range: CellRange): ValidationNode {
  const { rule, refusal } = restrictionOf(column, { row: range.top, column: range.left });
  return {
    kind: 'validation',
    range,
    rule,
    prompt: {
      title: cut(`${column.header}${column.required ? '（必填）' : ''}`, TITLE_LENGTH),
      text: cut(promptText(column), TEXT_LENGTH),
    },
    error:
      refusal === null
        ? null
        : { level: 'stop', title: cut(`${column.header}填写有误`, TITLE_LENGTH), text: cut(refusal, TEXT_LENGTH) },
  };
}

function restrictionOf({ header, type }: Column, first: CellPlace): Restriction {
  switch (type.kind) {
    case 'text':
      return {
        rule: { type: 'length', from: 0, to: type.maxLength },
        refusal: `${header}最多${type.maxLength}个字，请写短一些。`,
      };
    case 'name':
      return { rule: { type: 'length', from: 0, to: 50 }, refusal: `${header}最多50个字。` };
    case 'date':
      return {
        rule: { type: 'date', from: FIRST_DATE, to: LAST_DATE },
        refusal: '请填写日期，年、月、日用“-”隔开，例如 2014-3-5。',
      };
    case 'integer':
      return {
        rule: { type: 'whole', from: type.min, to: type.max },
        refusal: `请填写${type.min}到${type.max}之间的整数，不要带“${type.suffix}”字。`,
      };
    case 'quantity':
      return {
        rule: { type: 'decimal', from: 0, to: type.max },
        refusal: '请只填数字，不小于0，不带单位。',
      };
    case 'money':
      return { rule: { type: 'decimal', from: 0, to: type.max }, refusal: `请只填数字，单位是${type.unit}，不小于0。` };
    case 'choice':
      return {
        rule: { type: 'list', values: [...type.values] },
        refusal: `请从下拉列表中选择：${type.values.join('、')}。`,
      };
    case 'listValue':
      return {
        rule: { type: 'length', from: 0, to: type.maxLength },
        refusal: `最多${type.maxLength}个字，一格填一个。`,
      };
    case 'listed':
      return {
        rule: { type: 'listFrom', formula: listName(type.list) },
        refusal: `“${sheetOf('Lists')}”的“${header}”中没有这一项。请从下拉列表选择；确实要用的，先在“${sheetOf('Lists')}”中添加。`,
      };
    case 'severalListed':
      // A dropdown offers single values, but several may be typed, so nothing is refused here; 校验 looks each one up.
      return { rule: { type: 'listFrom', formula: listName(type.list) }, refusal: null };
    case 'ref':
      return {
        rule: { type: 'listFrom', formula: rosterListName(type.table) },
        refusal: `“${sheetOf(type.table)}”中没有这个名称。请从下拉列表选择；确实没有的，先登记到“${sheetOf(type.table)}”。`,
      };
    case 'refs':
      // A dropdown offers single names, but several may be typed, so nothing is refused here; 校验 looks each one up.
      return { rule: { type: 'listFrom', formula: rosterListName(type.table) }, refusal: null };
    case 'idNumber': {
      const cell = cellAddress(first);
      return {
        rule: { type: 'custom', formula: `OR(LEN(${cell})=18,LEN(${cell})=15)` },
        refusal: '身份证号应为18位，最后一位可以是X，请核对后重填。',
      };
    }
    case 'phone':
      return {
        rule: { type: 'length', from: 7, to: 60 },
        refusal: '请填写11位手机号，或区号加座机号，例如 0818-1234567。',
      };
  }
}

function sheetOf(table: TableName): string {
  return ledgerTemplate(table).sheet;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
