import { SEPARATOR } from '../../templates/column';
import type { FoundTable } from '../found-table';
import { villageIn } from '../village-named';
import { factsAbove } from '../facts-above';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { kindsNamed } from './kinds-named';
import { plainText, type FilledPeriod, type FormSources } from './source';
import { titleMonths } from './title-months';
import { namesUnknownOccasion, titleValues } from './title-values';

/** By source, the columns that a title's village, or cadre, filters. */
const VILLAGES: Readonly<Partial<Record<FormSource, string>>> = {
  Pairings: 'village',
  AssistanceLog: 'village',
  Projects: 'places',
};
const CADRES: Readonly<Partial<Record<FormSource, string>>> = {
  Pairings: 'cadre',
  AssistanceLog: 'cadres',
  Projects: 'cadres',
};
const KINDS: ReadonlySet<FormSource> = new Set(['Pairings', 'AssistanceLog', 'visits']);
const OCCASIONS: ReadonlySet<FormSource> = new Set(['AssistanceLog', 'visits']);
/** Words with which a title means more, or less, than it names: 乌木村等三村, 残障人员等困难群众. */
const AND_OTHERS = /等|及其他|以外|(?<![解消清拆免排])除/;

/** The rows that a list wants of its source; `isUnknown` where it wants rows that no ledger can tell. */
export interface AskedRows {
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  readonly isUnknown?: true;
}

/** The lines above a table and its sheet's name, without those that mean more than they name (乌木村等三村). */
export function tellingLines({ above, sheet }: Pick<FoundTable, 'above' | 'sheet'>): readonly string[] {
  return [...above, sheet].filter((text) => !AND_OTHERS.test(text));
}

/** The village of the roster that the first of the lines to name one names; null where none does. */
export function villageOf(lines: readonly string[], sources: FormSources): string | null {
  const roster = new Set((sources.get('Villages') ?? []).map(({ values }) => plainText(values['name'])));
  return lines.map((text) => villageIn(text, roster)).find((name) => name !== null && roster.has(name)) ?? null;
}

/** The kinds of households that lines name; null where they name one that the township does not have (`kindsNamed`). */
export function kindsOf(lines: readonly string[], sources: FormSources): readonly string[] | null {
  const pairings = sources.get('Pairings') ?? [];
  const kinds = pairings.flatMap(({ values }) => plainText(values['householdType']).split(SEPARATOR));
  return kindsNamed(lines.join(' '), kinds);
}

/** Lines about who wrote or signs the form. */
const SIGNED = /填[表报制]|制表|审[核批]|签[字名]|负责人|联系人|分管|经办|统计/;

/**
 * The cadre of the roster whom the lines name: 周明远帮扶日志, 干部：周明远; empty where they name none. Null where they name
 * somebody who is not in the roster.
 */
function cadresNamed(
  lines: readonly string[],
  { source, key }: { readonly source: FormSource; readonly key: string },
  sources: FormSources,
): readonly string[] | null {
  const roster = (sources.get('Cadres') ?? []).map(({ values }) => plainText(values['name']));
  const vocabulary = formVocabularies.find(({ id }) => id === source);
  const told = vocabulary ? factsAbove(lines, vocabulary, new Set()) : [];
  const said = told.find((fact) => fact.key === key);
  if (said) return roster.includes(said.value) ? [said.value] : null;
  const titles = lines.filter((line) => !SIGNED.test(line) && !/[:：]/.test(line));
  const named = roster.filter((name) => name.length >= 2 && titles.some((line) => line.includes(name)));
  return named.length === 1 ? named : [];
}

/**
 * The rows that a title or a sheet's name asks for: by the village or cadre of the roster, the kinds of households and
 * the other values that it names, in the log also by its months.
 */
export function titleFilter(
  table: FoundTable,
  source: FormSource,
  sources: FormSources,
  period: FilledPeriod,
): AskedRows {
  const lines = tellingLines(table);
  const title = lines.join(' ');
  const villageKey = VILLAGES[source];
  const village = villageOf(lines, sources);
  const kinds = KINDS.has(source) ? kindsOf(lines, sources) : [];
  if (kinds === null || (OCCASIONS.has(source) && namesUnknownOccasion(title, sources))) return { isUnknown: true };
  const cadreKey = CADRES[source];
  const cadres = cadreKey === undefined ? [] : cadresNamed(lines, { source, key: cadreKey }, sources);
  if (cadres === null) return { isUnknown: true };
  const months = source === 'AssistanceLog' ? titleMonths(table, period) : null;
  const filter = {
    ...titleValues(title, source, sources),
    ...(villageKey !== undefined && village !== null && { [villageKey]: [village] }),
    ...(cadreKey !== undefined && cadres.length > 0 && { [cadreKey]: cadres }),
    ...(kinds.length > 0 && { householdType: kinds }),
    ...(months && { date: months }),
  };
  return Object.keys(filter).length > 0 ? { filter } : {};
}
