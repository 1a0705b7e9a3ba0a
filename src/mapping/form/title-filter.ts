import { SEPARATOR } from '../../templates/column';
import type { FoundTable } from '../found-table';
import { villageIn } from '../village-named';
import { factsAbove } from '../facts-above';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { kindsNamed } from './kinds-named';
import { plainText, type FilledPeriod, type FormSources } from './source';
import { titleMonths } from './title-months';
import { namesUnknownOccasion, titleValues } from './title-values';

/** The columns by which a title says of whom a list is. */
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
/** 乌木村等三村, 残障人员等困难群众: more is meant than is named. */
const AND_OTHERS = /等|及其他|以外|(?<![解消清拆免排])除/;

/** The rows of a source that a list is filled with; `isUnknown` where it asks for some that nobody can tell. */
export interface AskedRows {
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  readonly isUnknown?: true;
}

/** What the lines above a table and its sheet's name say, without those that mean more than they name. */
export function tellingLines({ above, sheet }: Pick<FoundTable, 'above' | 'sheet'>): readonly string[] {
  return [...above, sheet].filter((text) => !AND_OTHERS.test(text));
}

/** The only village of the roster that one of the lines names; null where none does. */
export function villageOf(lines: readonly string[], sources: FormSources): string | null {
  const roster = new Set((sources.get('Villages') ?? []).map(({ values }) => plainText(values['name'])));
  return lines.map((text) => villageIn(text, roster)).find((name) => name !== null && roster.has(name)) ?? null;
}

/** The kinds of households that the lines name; null where they name one that the township does not have. */
export function kindsOf(lines: readonly string[], sources: FormSources): readonly string[] | null {
  const pairings = sources.get('Pairings') ?? [];
  const kinds = pairings.flatMap(({ values }) => plainText(values['householdType']).split(SEPARATOR));
  return kindsNamed(lines.join(' '), kinds);
}

/** Lines that name who wrote or signs the form. */
const SIGNED = /填[表报制]|制表|审[核批]|签[字名]|负责人|联系人|分管|经办|统计/;

/**
 * The cadre of the roster whom the lines name: 周明远帮扶日志, 干部：周明远. Null where they say of whom the rows are and
 * it is none of the roster's.
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
 * The rows that a title or a sheet's name asks for: those of one village or cadre of the roster, of the kinds of
 * households, of cadres, projects and occasions that it names, of the log those of its months.
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
