import type { FoundTable } from '../found-table';
import { headerText, wordKey } from '../header-text';
import { villageIn } from '../village-named';
import { personNamed } from '../persons';
import { SEPARATOR } from '../../templates/column';
import type { FormSource } from './form-vocabularies';
import { plainText, type FilledPeriod, type FormSources, type SourceRow } from './source';
import { titleMonths } from './title-months';

/** The columns by which a title says of whom a list is. */
const VILLAGES: Readonly<Partial<Record<FormSource, string>>> = {
  Pairings: 'village',
  AssistanceLog: 'village',
  Projects: 'places',
};
const KINDS: readonly FormSource[] = ['Pairings', 'AssistanceLog'];
/** 乌木村等三村, 残障人员等困难群众: more is meant than is named. */
const AND_OTHERS = /等|及其他|以外|除/;

/**
 * The rows that a title or a sheet's name asks for: those of one village of the roster, of the kinds of households that it
 * names, of the log those of its months. Undefined where it names none.
 */
export function titleFilter(
  table: FoundTable,
  source: FormSource,
  sources: FormSources,
  period: FilledPeriod,
): Readonly<Record<string, readonly string[]>> | undefined {
  const texts = [...table.above, table.sheet].filter((text) => !AND_OTHERS.test(text));
  const villageKey = VILLAGES[source];
  const roster = new Set((sources.get('Villages') ?? []).map(({ values }) => plainText(values['name'])));
  const village =
    texts.map((text) => villageIn(text, roster)).find((name) => name !== null && roster.has(name)) ?? null;
  const kinds = KINDS.includes(source) ? kindsNamed(texts, sources.get(source) ?? []) : [];
  const months = source === 'AssistanceLog' ? titleMonths(table, period) : null;
  const filter = {
    ...(villageKey !== undefined && village !== null && { [villageKey]: [village] }),
    ...(kinds.length > 0 && { householdType: kinds }),
    ...(months && { date: months }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/** The kinds of households that a title names; 困难群众 are all of them, and 其他 is no name. */
function kindsNamed(texts: readonly string[], rows: readonly SourceRow[]): readonly string[] {
  const kinds = new Set(rows.flatMap(({ values }) => plainText(values['householdType']).split(SEPARATOR)));
  return [...kinds].filter(
    (kind) => kind.length > 2 && !meansAnyone(kind) && texts.some((text) => text.includes(kind)),
  );
}

function meansAnyone(kind: string): boolean {
  return personNamed(wordKey(headerText(kind).words)) !== null;
}
