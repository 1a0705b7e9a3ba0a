import type { DropdownKept } from '../../model/dropdown-change';
import { groupBy } from '../../model/group-by';
import type { LocalizedText } from '../../model/language';
import type { RenewedDropdowns } from '../dropdowns/renew-dropdowns';

/** A sentence on the dropdowns that were renewed, and one for each reason why others were not. */
export function renewedMessages({ changed, left }: RenewedDropdowns): readonly LocalizedText[] {
  return [
    ...(changed.length > 0 ? [changedMessage(changed)] : []),
    ...[...groupBy(left, ({ reason }) => reason)].map(([reason, cells]) => LEFT[reason](cells)),
  ];
}

function changedMessage(changed: RenewedDropdowns['changed']): LocalizedText {
  const following = columnsOf(changed.filter(({ follows }) => follows));
  const fuller = columnsOf(changed.filter(({ follows }) => !follows));
  return {
    zh: [
      following.zh && `旧模板的下拉列表已换成新的，从此跟着“可选项”走：${following.zh}。`,
      fuller.zh && `${fuller.zh}的下拉列表也换成了新的，可选的更多。`,
      '其他内容都没有动。',
    ].join(''),
    en: [
      following.en &&
        `The dropdowns of the older template are renewed and follow 可选项 from now on: ${following.en}. `,
      fuller.en && `Those of ${fuller.en} are renewed too and offer more. `,
      'Nothing else was changed.',
    ].join(''),
  };
}

/** Columns by their sheets; nothing where there are none. */
function columnsOf(columns: RenewedDropdowns['changed']): LocalizedText {
  const sheets = [...groupBy(columns, ({ sheet }) => sheet)];
  const quoted = (headers: typeof columns): string => headers.map(({ header }) => `“${header}”`).join('');
  return {
    zh: sheets.map(([sheet, headers]) => `“${sheet}”的${quoted(headers)}`).join('、'),
    en: sheets.map(([sheet, headers]) => `${headers.map(({ header }) => header).join(', ')} of ${sheet}`).join('; '),
  };
}

type Left = RenewedDropdowns['left'];

const LEFT: Readonly<Record<DropdownKept, (cells: Left) => LocalizedText>> = {
  other: (cells) => ({
    zh: `这些格子的填写限制是您自己设的，没有动：${addresses(cells)}。要换成新的：${stepsZh(cells)}。`,
    en: `What restricts these cells is your own and was left alone: ${addresses(cells)}. To renew them: ${stepsEn(cells)}.`,
  }),
  protected: (cells) => ({
    zh: `这些工作表受保护，下拉列表没有换：${sheetsOf(cells)}。请取消保护，再点一次。`,
    en: `These sheets are protected, so their dropdowns were not renewed: ${sheetsOf(cells)}. Unprotect them and try again.`,
  }),
  noSource: (cells) => ({
    zh: `这些格子的下拉列表没有换，因为工作簿里少了“可选项”的名称：${addresses(cells)}。请改一次：选中这些格子，点“数据”里的“数据验证”（WPS 叫“有效性”），“来源”选“可选项”里的那一列。`,
    en: `These dropdowns were not renewed, because the workbook lacks the names of 可选项: ${addresses(cells)}. Select the cells, Data, Data Validation, and choose the column of 可选项 as Source.`,
  }),
};

/** Maximum number of cells that are named; where there are more, their number is given. */
const MOST_NAMED = 10;

function addresses(cells: Left): string {
  const named = cells.slice(0, MOST_NAMED).map(({ sheet, header, address }) => `${sheet}!${address}（${header}）`);
  return `${named.join('、')}${cells.length > MOST_NAMED ? ` … (${cells.length})` : ''}`;
}

function sheetsOf(cells: Left): string {
  return [...new Set(cells.map(({ sheet }) => `“${sheet}”`))].join('、');
}

function stepsZh(cells: Left): string {
  return `选中它们，点“数据”里的“数据验证”（WPS 叫“有效性”），“来源”改成 ${sourcesOf(cells, '“', '”')}`;
}

function stepsEn(cells: Left): string {
  return `select them, Data, Data Validation, and set Source: ${sourcesOf(cells, '', '')}`;
}

/** What each column chooses from, once. */
function sourcesOf(cells: Left, open: string, close: string): string {
  const sources = groupBy(cells, ({ source }) => source);
  return [...sources].map(([source, [first]]) => `${source}（${open}${first?.header ?? ''}${close}）`).join('；');
}
