import type { Severity } from '../../model/finding';
import type { CellStyle } from '../../model/plan';

/** How a finding stands in a list of them: open, with its severity, or explained by the township. */
export type FindingStanding = Severity | 'explained';

/** The word and the style of each standing; signs tell them apart in black and white. */
export const STANDINGS: Readonly<
  Record<FindingStanding, { readonly word: string; readonly style: Pick<CellStyle, 'colour' | 'fill' | 'bold'> }>
> = {
  error: { word: '▲ 错误', style: { bold: true, colour: 'C00000', fill: 'F8CBAD' } },
  warning: { word: '○ 提醒', style: { bold: true, colour: '7F6000', fill: 'FFF2CC' } },
  info: { word: '· 提示', style: { colour: '404040', fill: 'EDEDED' } },
  explained: { word: '√ 已说明', style: { colour: '375623', fill: 'E2EFDA' } },
};

/** How a finding stands. @param reason what the township wrote in 情况说明; null where the finding is open */
export function standingOf(severity: Severity, reason: string | null): FindingStanding {
  return reason === null ? severity : 'explained';
}

/** What a finding says, and the reason that the township gave, on a line of its own. */
export function withReason(message: string, reason: string | null): string {
  return reason === null ? message : `${message}\n情况说明：${reason}`;
}
