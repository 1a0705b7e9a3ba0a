import { UNUSABLE_EARLIER } from '../app/periods/earlier-file';
import type { LocalizedText } from '../model/language';

/** What the command line says about comparisons across periods. */
export const periodMessages = {
  before: {
    zh: '本单位上一期（或上年同期）上报的文件，与它比较；两个都有的写两次',
    en: 'the unit’s submission of the period before, or of the year before, to compare with; may be given for both',
  },
  rollupBefore: {
    zh: '上一次的县级汇总表，或各乡镇上一期上报的文件（也可以写文件夹），与它们比较',
    en: 'an earlier roll-up, or the units’ submissions of the period before (or folders of them), to compare with',
  },
  sinceBefore: { zh: '与上期比较：{sentence}', en: 'Beside the period before: {sentence}' },
  badBefore: UNUSABLE_EARLIER,
} as const satisfies Readonly<Record<string, LocalizedText>>;
