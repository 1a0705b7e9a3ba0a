import type { LocalizedText } from '../../model/language';
import type { Created } from '../create';
import { outcomeMessages } from './outcomes';
import { renewedMessages } from './renewed-dropdowns';
import type { RenamedSheet } from '../renamed-sheets';
import type { SummarizeOutcome } from '../summarize';

type Written = Pick<Extract<SummarizeOutcome, { kind: 'written' }>, 'sheets' | 'renamed'>;

/** A sentence for each written sheet with something to note: renamed, hidden, or the old one kept. */
export function writtenMessages({ sheets, renamed }: Written): readonly LocalizedText[] {
  return [
    ...renamed.map(renamedWords),
    ...sheets.flatMap(({ sheet, kept }): LocalizedText[] =>
      kept === undefined
        ? []
        : [
            {
              zh: `“${sheet}”上有您改过或添加的内容，原表没有删，改名为“${kept}”；新的汇总在“${sheet}”。需要的内容请抄过去，再删掉“${kept}”。`,
              en: `You had changed or added something on “${sheet}”, so it was kept as “${kept}”; the new summary is on “${sheet}”. Copy over what you need, then delete “${kept}”.`,
            },
          ],
    ),
    ...sheets.flatMap(({ sheet, hidden }): LocalizedText[] =>
      hidden
        ? [
            {
              zh: `“${sheet}”是隐藏的，已经更新，仍然隐藏。要看它，请右键单击工作表标签，选“取消隐藏”。`,
              en: `“${sheet}” is hidden; it was brought up to date and is hidden still. To see it, right-click a sheet tab and choose Unhide.`,
            },
          ]
        : [],
    ),
  ];
}

/** What 新建台账 came to, and sentences on sheets that had to take another name and on dropdowns of an older template. */
export function createdMessages({ sheets, renamed, dropdowns }: Created): readonly LocalizedText[] {
  const all = dropdowns?.changed.length ? [] : [outcomeMessages.nothingMissing];
  return [
    ...(sheets.length > 0 ? [outcomeMessages.created] : all),
    ...renamed.map(renamedWords),
    ...(dropdowns ? renewedMessages(dropdowns) : []),
  ];
}

/** What 看看示例 came to; null stands for a workbook that holds a ledger. */
export function sampleMessages(created: Created | null): readonly LocalizedText[] {
  return created
    ? [outcomeMessages.sampleAdded, ...created.renamed.map(renamedWords)]
    : [outcomeMessages.sampleRefused];
}

function renamedWords({ planned, sheet }: RenamedSheet): LocalizedText {
  return {
    zh: `工作簿里已有名为“${planned}”的工作表，不是双联台账写的，没有动它；新写的表叫“${sheet}”。`,
    en: `The workbook has a sheet “${planned}” of your own, which was left alone; the new one is called “${sheet}”.`,
  };
}
