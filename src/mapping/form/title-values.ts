import { COMPLETED, NO, PLANNED, YES } from '../../templates/lists';
import { SEPARATOR } from '../../templates/column';
import type { FormSource } from './form-vocabularies';
import { isDay, monthOf, plainText, type FormSources, type SourceRow } from './source';

/** Words of a title, and the value of a column that they ask for. */
interface TitleValue {
  readonly key: string;
  readonly words: RegExp;
  readonly value: string;
}

/** 第一书记 alone, not beside others: 第一书记和工作队员花名册. */
const FIRST_SECRETARY = /(?<![、和及与或含])第一书记(?![、和及与或])/;
const POOR = /(?<!非)贫困村/;
const NOT_MET = /未达标|不达标/;

const VALUES: Readonly<Partial<Record<FormSource, readonly TitleValue[]>>> = {
  Villages: [
    { key: 'poor', words: POOR, value: YES },
    { key: 'poor', words: /非贫困村/, value: NO },
  ],
  villages: [
    { key: 'roster.poor', words: POOR, value: YES },
    { key: 'roster.poor', words: /非贫困村/, value: NO },
  ],
  Branches: [{ key: 'weak', words: /后进|软弱涣散/, value: YES }],
  Cadres: [{ key: 'firstSecretary', words: FIRST_SECRETARY, value: YES }],
  cadres: [
    { key: 'cadre.firstSecretary', words: FIRST_SECRETARY, value: YES },
    { key: 'verdict', words: NOT_MET, value: '未达标' },
  ],
  AssistanceLog: [{ key: 'deed', words: /好事实事|办实事|实事好事|实事(?:登记|清单|台账)/, value: YES }],
  Projects: [
    { key: 'state', words: /已(?:完工|竣工|完成|建成)|竣工项目|完工项目/, value: COMPLETED },
    { key: 'state', words: /在建|正在实施|正在建设/, value: '实施中' },
    { key: 'state', words: /未开工|未实施|谋划|储备/, value: PLANNED },
  ],
};

/** Columns whose values a title may name as they are: 重大节日走访台账, 基础设施建设项目表, 班子成员名册. */
const NAMED: Readonly<Partial<Record<FormSource, readonly string[]>>> = {
  AssistanceLog: ['occasion'],
  visits: ['occasion'],
  Projects: ['section', 'fundKind'],
  Cadres: ['category', 'branch'],
  cadres: ['category', 'cadre.branch'],
  funds: ['kind'],
};
/** Cadres stationed in a village; they are looked for among the township's 干部类别. */
const STATIONED = /驻村(?:工作)?(?:队|干部)/;
/** Words for cadres who have left, and for pairings that have ended. */
const LEFT = /离岗|离任|调离|调出/;
const ENDED = /解除|终止|已结束/;
/** Values that a title may have as common words, and so does not filter by: 机关干部花名册. */
const MEANS_ANYONE = /^(?:日常|其他|自筹|机关干部|一般干部|干部)$/;

/** A source's key that refers to another ledger whose rows the title may describe: 第一书记结对户, 贫困村项目. */
interface Belonging {
  readonly key: string;
  readonly of: 'Cadres' | 'Villages';
}
const BELONGING: Readonly<Partial<Record<FormSource, readonly Belonging[]>>> = {
  Pairings: [
    { key: 'cadre', of: 'Cadres' },
    { key: 'village', of: 'Villages' },
  ],
  AssistanceLog: [
    { key: 'cadres', of: 'Cadres' },
    { key: 'village', of: 'Villages' },
  ],
  Projects: [{ key: 'places', of: 'Villages' }],
};

/** The filter that a title stands for: by key, the values that rows must have one of. */
export function titleValues(
  title: string,
  source: FormSource,
  sources: FormSources,
): Readonly<Record<string, readonly string[]>> {
  const filter = ownValues(title, source, sources.get(source) ?? []);
  for (const { key, of } of BELONGING[source] ?? []) {
    const rows = sources.get(of) ?? [];
    const wanted = Object.entries(ownValues(title, of, rows));
    if (wanted.length === 0) continue;
    const own = rows.filter(({ values }) => wanted.every(([one, any]) => any.includes(plainText(values[one]))));
    filter[key] = own.map(({ values }) => plainText(values['name']));
  }
  return filter;
}

function ownValues(title: string, source: FormSource, rows: readonly SourceRow[]): Record<string, readonly string[]> {
  const filter: Record<string, readonly string[]> = {};
  for (const { key, words, value } of VALUES[source] ?? []) if (words.test(title)) filter[key] = [value];
  if ((source === 'Cadres' || source === 'cadres') && STATIONED.test(title)) {
    const stationed = rows.map(({ values }) => plainText(values['category'])).filter((name) => name.includes('驻村'));
    if (stationed.length > 0 && !FIRST_SECRETARY.test(title)) filter['category'] = [...new Set(stationed)];
  }
  if ((source === 'Cadres' && LEFT.test(title)) || (source === 'Pairings' && ENDED.test(title)))
    filter['until'] = [...new Set(rows.flatMap(({ values: { until } }) => (isDay(until) ? [monthOf(until)] : [])))];
  for (const key of NAMED[source] ?? []) {
    const values = new Set(rows.flatMap(({ values: row }) => plainText(row[key]).split(SEPARATOR)));
    const named = [...values].filter(
      (value) => value.length >= 2 && !MEANS_ANYONE.test(value) && title.includes(value),
    );
    if (named.length > 0) filter[key] = named;
  }
  return filter;
}

const HOLIDAY = /春节|元旦|元宵|清明|端午|中秋|国庆|重阳|七一|八一|六一|儿童节|两节|双节|建军节|汛期|防汛|寒潮|年关/;

/** The 时机 used in the log that a title names. */
export function occasionsNamed(title: string, sources: FormSources): readonly string[] {
  const occasions = (sources.get('AssistanceLog') ?? []).map(({ values }) => plainText(values['occasion']));
  return [...new Set(occasions)].filter(
    (occasion) => occasion !== '' && !MEANS_ANYONE.test(occasion) && title.includes(occasion),
  );
}

/** Whether a title names a holiday or season but none of the township's occasions: its visits cannot be told. */
export function namesUnknownOccasion(title: string, sources: FormSources): boolean {
  return HOLIDAY.test(title) && occasionsNamed(title, sources).length === 0;
}
