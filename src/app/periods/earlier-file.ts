import type { LocalizedText } from '../../model/language';
import type { Delivery } from '../../rollup/delivery';
import { reportedIn, type Reported } from '../../rollup/periods/reported';

/** A file of an earlier period: the report in it, or why it cannot be used. */
export type EarlierFile =
  | { readonly kind: 'report'; readonly file: string; readonly report: Reported }
  | { readonly kind: 'unusable'; readonly file: string; readonly sentence: LocalizedText };

const IS_COUNTY: LocalizedText = {
  zh: '这是县级汇总表，不是本单位的台账。请选本单位上一期上报的文件。',
  en: 'This is a county’s own roll-up. Choose the file that the unit itself submitted last.',
};

/** Says why a file is left out of the comparison. */
export const UNUSABLE_EARLIER: LocalizedText = {
  zh: '上期的文件不能用：{file}。{sentence}',
  en: 'The file of the period before cannot be used: {file}. {sentence}',
};

/** Without a period, it is not known what a file is to be compared with. */
export const NO_PERIOD: LocalizedText = {
  zh: '“基本信息”里看不出年度和报告期，没法比较。请填好年度和报告期，或者换上期上报的那一份。',
  en: 'Its 基本信息 does not tell year and period, so it cannot be compared. Fill them in, or take the file submitted then.',
};

/** What a township's file of an earlier period holds. */
export function earlierFile({ file, content }: Delivery): EarlierFile {
  if (content.kind === 'unusable') return { kind: 'unusable', file, sentence: content.sentence };
  if (content.kind === 'county') return { kind: 'unusable', file, sentence: IS_COUNTY };
  const report = reportedIn(content);
  return report ? { kind: 'report', file, report } : { kind: 'unusable', file, sentence: NO_PERIOD };
}
