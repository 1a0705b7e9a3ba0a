import type { Day } from '../../model/day';
import type { TypedRow } from '../../templates/typed-rows';
import { EVERYDAY } from '../../templates/lists';
import type { Household } from './households';
import type { Sentence } from './log-sentences';

export type LogRow = TypedRow<'AssistanceLog'>;

/** Help for one household by its cadre. */
export interface Help {
  readonly date: Day;
  readonly household: Household;
  readonly sentence: Sentence;
  readonly occasion?: string;
  readonly deed?: true;
  readonly state?: '办理中';
  readonly evidence?: string;
}

/** The log row of some help. Its 群众类别 is blank, so that the pairing's counts. */
export function helpRow({ date, household, sentence, occasion, deed, state, evidence }: Help): LogRow {
  return {
    date,
    cadres: household.cadre,
    village: household.village,
    household: household.head,
    method: sentence.method,
    occasion: occasion ?? EVERYDAY,
    deed: deed ? '是' : '否',
    state: state ?? '已办结',
    amount: sentence.amount ?? null,
    content: sentence.content,
    evidence: evidence ?? null,
  };
}
