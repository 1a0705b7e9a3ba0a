import type { LocalizedText } from '../../model/language';

/** Words of the sheet in the page for browsers: its cells, what can be done with them, and what cannot. */
export const sheetWords = {
  sheet: { zh: '工作表', en: 'Sheet' },
  sheetGrid: { zh: '工作表“{sheet}”', en: 'Sheet “{sheet}”' },
  sheetHint: {
    zh: '像在 WPS 里一样：直接打字填写，回车往下，Tab 往右，双击或 F2 修改，Ctrl+Z 撤销，Esc 离开表格。',
    en: 'As in Excel: type to fill in, Enter goes down, Tab right, double-click or F2 to change, Ctrl+Z undoes, Esc leaves the sheet.',
  },
  cellValue: { zh: '{address} 的内容', en: 'Content of {address}' },
  cellBlank: { zh: '空', en: 'blank' },
  hideSheet: { zh: '收起表格', en: 'Hide the sheet' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  undoKey: { zh: '撤销上一步（Ctrl+Z）', en: 'Undo (Ctrl+Z)' },
  redoKey: { zh: '重做（Ctrl+Y）', en: 'Redo (Ctrl+Y)' },
  clearRow: { zh: '清空本行', en: 'Clear row' },
  clearRowAbout: {
    zh: '清空所选行里填的内容，可以撤销',
    en: 'Clear what is filled in in the selected rows; it can be undone',
  },
  undone: {
    zh: '已撤销 {count} 格的改动。按 Ctrl+Y 再改回来。',
    en: '{count} cells are as they were before. Ctrl+Y changes them again.',
  },
  redone: {
    zh: '又改了 {count} 格。按 Ctrl+Z 撤销。',
    en: '{count} cells are changed again. Ctrl+Z takes that back.',
  },
  unmergingStays: {
    zh: '填上的内容清空了，单元格还是分开的；要合并，请点“另存”，用 WPS 打开后合并。',
    en: 'What was filled in is gone, and the cells stay apart: to merge them, save and do so in WPS or Excel.',
  },
  undoByKey: { zh: '按一次 Ctrl+Z 全部撤销。', en: 'One Ctrl+Z takes all of it back.' },
  choices: { zh: '可以选的', en: 'To choose from' },
  openChoices: { zh: '打开下拉列表', en: 'Open the list' },
  change: { zh: '改为“{value}”', en: 'Change to “{value}”' },
  inFindings: { zh: '在问题清单里看', en: 'See in the list of findings' },
  find: { zh: '查找', en: 'Find' },
  findKey: { zh: '在这张表里查找（Ctrl+F）', en: 'Find in this sheet (Ctrl+F)' },
  findWhat: { zh: '在这张表里查找', en: 'Find in this sheet' },
  findNext: { zh: '下一个', en: 'Next' },
  findPrevious: { zh: '上一个', en: 'Previous' },
  findCount: { zh: '{at}/{count}', en: '{at}/{count}' },
  findNone: { zh: '没有找到', en: 'Nothing found' },
  lockHeader: {
    zh: '表头不能改：软件靠它认出这一列。请从下面的行开始填。',
    en: 'Headers stay as they are: the columns are known by them. Fill in the rows below.',
  },
  lockLabel: {
    zh: '这里是项目名称，不能改。请填右边一格。',
    en: 'This is a label and stays. Fill in the cell to its right.',
  },
  lockGuide: { zh: '填表说明只供查看，不用填。', en: 'This sheet is for reading; nothing is to be filled in.' },
  lockSummary: {
    zh: '汇总表的数由台账算出，不能直接改。请改台账，再点“汇总”。',
    en: 'Summaries are worked out from the ledgers. Change the ledgers, then sum up again.',
  },
  lockMerged: {
    zh: '这是合并单元格，网页里改不了。请：① 点“另存”；② 用 WPS 打开存下的文件；③ 选中它，点“开始”里的“合并居中”取消合并，每一行都填上内容；④ 按 Ctrl+S 保存，回到这里点“打开”。',
    en: 'Merged cells cannot be changed here: save, open the file in WPS or Excel, unmerge them (Home, Merge), fill in every row, save, and open it here again.',
  },
  lockFormula: {
    zh: '这是公式，网页里改不了。请：① 点“另存”；② 用 WPS 打开存下的文件；③ 改公式，或者直接填上内容；④ 按 Ctrl+S 保存，回到这里点“打开”。',
    en: 'This is a formula and cannot be changed here: save, open the file in WPS or Excel, change it there, save, and open it here again.',
  },
  formulaTyped: {
    zh: '网页里不能写公式，“{text}”已按文字填入。要用公式，请点“另存”，用 WPS 打开存下的文件再写。',
    en: 'Formulas cannot be written here; “{text}” was filled in as text. To use a formula, save and write it in WPS or Excel.',
  },
  notFilled: {
    zh: '有 {count} 格没有填：是表头、公式、合并单元格或汇总数。第一格是 {address}，点它看怎么办。',
    en: '{count} cells were left alone: headers, formulas, merged cells or summaries. The first is {address}; select it to see what to do.',
  },
  pasteTooLarge: {
    zh: '一次最多粘贴 {most} 格，这次有 {count} 格，没有粘贴。请分几次粘贴。',
    en: 'At most {most} cells can be pasted at once; these are {count}, and nothing was pasted. Paste them in parts.',
  },
  pasteOutside: {
    zh: '粘贴的内容超出了表格右边，有 {count} 列没有粘贴。请从左边的列开始粘贴。',
    en: 'What was pasted reaches beyond the sheet; {count} columns were left out. Begin further left.',
  },
  drafts: { zh: '没有保存的台账', en: 'Ledgers that were not saved' },
  draftOffer: {
    zh: '“{name}”里填的内容没有保存成文件（{time}），还留在这台电脑上。',
    en: 'What was typed into “{name}” was not saved as a file ({time}). This computer still has it.',
  },
  draftRestore: { zh: '恢复', en: 'Restore' },
  draftDrop: { zh: '不要', en: 'Discard' },
  draftDropAsk: {
    zh: '扔掉“{name}”里没有保存的内容？扔掉后找不回来。',
    en: 'Discard what was typed into “{name}”? It cannot be brought back.',
  },
  draftDropSure: { zh: '扔掉', en: 'Discard' },
  draftKeep: { zh: '留着', en: 'Keep' },
  draftRestored: {
    zh: '上次填的内容已恢复，还没有保存成文件。请核对后点“另存”。',
    en: 'What was typed last time is back. It is not saved as a file yet: look it over and save.',
  },
  draftImpossible: {
    zh: '这个浏览器不让网页留存内容（可能是无痕窗口）。可以照常填写，但关掉网页就没有了，请常按 Ctrl+S 保存。',
    en: 'This browser keeps nothing for the page (a private window, perhaps). Go on, but save often with Ctrl+S: what is not saved is gone when the page is closed.',
  },
  draftFull: {
    zh: '浏览器的存储空间满了，新填的内容没有备份。可以照常填写，请现在就按 Ctrl+S 保存，以后也常保存。',
    en: 'The browser has no room left to keep what you type. Go on, but save now with Ctrl+S, and often.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
