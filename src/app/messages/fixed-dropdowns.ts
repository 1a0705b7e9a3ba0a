import type { LocalizedText } from '../../model/language';
import { listName } from '../../plan/ledgers/dropdown-names';
import type { ListName } from '../../templates/column';
import { ledgerTemplate, tableNames } from '../../templates/ledgers';
import { lists } from '../../templates/ledgers/lists';

/**
 * What a user of such a workbook must know: Excel and WPS refuse what was added to 可选项, until the dropdowns of these
 * lists take their choices from it. That is the user's to do; nothing of the user's sheets is changed unasked.
 */
export function fixedDropdownsMessage(wanted: readonly ListName[]): LocalizedText {
  const named = lists.columns.filter(({ key }) => wanted.includes(key));
  const sources = named.map(({ key, header }) => ({ header, sheets: sheetsWith(key), name: `=${listName(key)}` }));
  const zh = sources.map(({ header, sheets, name }) => `${sheets.join('、')}的“${header}”填 ${name}`);
  const en = sources.map(({ header, sheets, name }) => `${header} of ${sheets.join(', ')}: ${name}`);
  return {
    zh: `这个工作簿是旧模板做的，下拉列表里还是原来固定的内容，“可选项”里新加的，Excel 和 WPS 会不让填。请改一次：选中整列，点“数据”里的“数据验证”（WPS 叫“有效性”），“来源”改成新的：${zh.join('；')}。`,
    en: `This workbook is of an older template: its dropdowns have their choices written into them, and Excel and WPS refuse what is new in 可选项. Change them once: select the column, Data, Data Validation, and set Source. ${en.join('; ')}.`,
  };
}

/** The sheets that choose from a list. */
function sheetsWith(list: ListName): readonly string[] {
  return tableNames.flatMap((table) => {
    const { sheet, columns } = ledgerTemplate(table);
    return columns.some(({ type }) => type.kind === 'listed' && type.list === list) ? [`“${sheet}”`] : [];
  });
}
