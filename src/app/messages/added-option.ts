import { fillText, type LocalizedText } from '../../model/language';
import { headerOfList, type Option, type OptionAdded } from '../add-option';
import { refusalMessage } from './fix-refusals';
import { renewedMessages } from './renewed-dropdowns';

const WORDS = {
  added: {
    zh: '已在“可选项”的“{list}”中添加“{value}”（{address}）。',
    en: '“{value}” was added to “{list}” of 可选项 ({address}).',
  },
  present: { zh: '“{list}”中已经有“{value}”。', en: '“{list}” has “{value}” already.' },
  unusable: {
    zh: '“{value}”太长了，可选项最多30个字，没有添加。',
    en: '“{value}” is too long: a choice has at most 30 characters. It was not added.',
  },
  noColumn: {
    zh: '“可选项”中没有“{list}”这一列，没有添加。请先补上这一列。',
    en: '可选项 has no column “{list}”, so nothing was added. Add the column first.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What to tell the user after adding a value to a list. */
export function optionMessage({ list, value }: Option, outcome: OptionAdded): LocalizedText {
  if (outcome.kind === 'refused') return refusalMessage(outcome.refusal);
  const address = outcome.kind === 'added' ? outcome.address : '';
  const told = fillText(WORDS[outcome.kind], { list: headerOfList(list), value, address });
  const further = outcome.kind === 'added' && outcome.dropdowns ? renewedMessages(outcome.dropdowns) : [];
  return further.reduce((before, { zh, en }) => ({ zh: `${before.zh}${zh}`, en: `${before.en} ${en}` }), told);
}
