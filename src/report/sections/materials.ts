import type { MaterialSection } from '../../templates/material-sections';
import type { Sentence } from '../text/report';
import { blank, inLine } from '../text/runs';
import type { ReportSource } from '../source';

/** What the clerk has to add to each part, since no ledger holds it. */
const WANTED: Readonly<Record<MaterialSection, string>> = {
  背景和要求: '上级的会议、文件和要求',
  领导机构与制度: '领导小组的组成和分工、召开的会议、建立的制度',
  联系服务群众: '联系服务群众的其他做法、典型事例',
  取得成效: '群众评价、受到的表彰、典型事例',
  存在问题: '台账反映不出来的困难和问题',
  下一步打算: '下一步的重点工作',
};

/** The blank of a part, filled with the texts that 总结素材 has for it. */
export function material(section: MaterialSection, { book }: ReportSource): Sentence {
  const { columns, sheetRows } = book.Materials;
  const texts = sheetRows.flatMap((_, row) => {
    const text = inLine(columns.text.values[row] ?? '');
    return columns.section.values[row] === section && text !== ''
      ? [/[。！？；：…]$/.test(text) ? text : `${text}。`]
      : [];
  });
  return [blank(WANTED[section], section, texts.length > 0 ? texts.join('') : null)];
}
