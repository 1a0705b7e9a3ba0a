import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import { SEPARATOR } from '../../templates/column';
import { withBirthFacts, ID_NUMBER_FACTS, isBirthKey } from './birth-facts';
import type { FormSource } from './form-vocabularies';
import { counted, entriesFor, isOfPart } from './part-entries';
import { withPartFigures } from './part-figures';
import { partKey, type PartMeasure } from './part-key';
import { plainText, textIn, type FilledPeriod, type FormSources, type SourceRow, type SourceValue } from './source';
import { together } from './together';
import type { ReadingContext } from '../../records/cell-reader';

/** What a form can be a card of: one is filled for each household, cadre, village or project. */
export const CARD_SUBJECTS = ['household', 'cadre', 'village', 'project'] as const;
export type CardSubject = (typeof CARD_SUBJECTS)[number];

type Filter = Readonly<Record<string, readonly string[]>>;

/** What one card of a form is about. */
export interface CardEntry {
  /** Tells the cards apart, in file names too: 乌木村-陈大山. */
  readonly name: string;
  /** Its row in each source that the labels of the card may ask for. */
  readonly rows: ReadonlyMap<FormSource, SourceRow>;
  /**
   * By source, which rows belong to it, for the lists on the card; for a source that is left out this cannot be told.
   */
  readonly lists: ReadonlyMap<FormSource, Filter>;
}

/** The household, cadre, village or project that a form is a card of. */
export interface Card {
  readonly subject: CardSubject;
  readonly entry: CardEntry;
}

/**
 * For each subject the sources that the labels of its card may ask for, the one with its name first, and the name's
 * key.
 */
export const CARD_SOURCES: Readonly<
  Record<CardSubject, { readonly sources: readonly FormSource[]; readonly name: string }>
> = {
  household: { sources: ['Pairings'], name: 'household' },
  cadre: { sources: ['Cadres', 'cadres'], name: 'name' },
  village: { sources: ['Villages', 'villages'], name: 'name' },
  project: { sources: ['Projects'], name: 'name' },
};

/** What is counted from the log for each card; the log does not name projects. */
export const CARD_MEASURES: readonly PartMeasure[] = ['rows', 'persons', 'amount', 'deeds'];
const MEASURE_KEYS = CARD_MEASURES.map((measure) => partKey({ measure, of: null, value: '' }));

/** What cards are made from. */
export interface CardKnown {
  readonly sources: FormSources;
  readonly period: FilledPeriod;
  readonly context: Pick<ReadingContext, 'lists'>;
}

/** The cards of a subject, in the order of its ledger, without ended pairings and cadres who have left. */
export function cardEntries(subject: CardSubject, known: CardKnown): readonly CardEntry[] {
  return subject === 'household' ? householdCards(known) : ledgerCards(subject, known);
}

function householdCards({ sources, period }: CardKnown): readonly CardEntry[] {
  const rows = (sources.get('Pairings') ?? []).filter(({ isPast }) => isPast !== true);
  const keyOf = ({ values }: SourceRow): string => joinKey(textIn(values['village']), textIn(values['household']));
  const told = withBirthFacts(rows, Object.keys(ID_NUMBER_FACTS).filter(isBirthKey), period);
  const log = groupBy(entriesFor('rows', sources), keyOf);
  return [...groupBy(told, keyOf)].map(([key, own]): CardEntry => {
    const [village, household] = [own[0]?.values['village'], own[0]?.values['household']].map(plainText);
    const measured = CARD_MEASURES.map((measure, at) => {
      const figure = { measure, of: null, value: '' };
      const entries = (log.get(key) ?? []).filter((entry) => isOfPart(entry, figure, period));
      return { key: MEASURE_KEYS[at] ?? '', value: counted(entries, measure), entries };
    });
    const row: SourceRow = {
      values: { ...asOne(own), ...Object.fromEntries(measured.map((one) => [one.key, one.value])) },
      trace: own.flatMap(({ trace }) => trace),
      traces: Object.fromEntries(measured.map((one) => [one.key, one.entries.flatMap(({ trace }) => trace)])),
    };
    const filter = { village: [village ?? ''], household: [household ?? ''] };
    return {
      name: `${village ?? ''}-${household ?? ''}`,
      rows: new Map([['Pairings', row]]),
      lists: new Map<FormSource, Filter>([
        ['AssistanceLog', filter],
        ['Pairings', filter],
      ]),
    };
  });
}

/** The values of a household with several cadres on one card: the cadres joined, others only where all rows agree. */
function asOne(rows: readonly SourceRow[]): SourceRow['values'] {
  const [first] = rows;
  if (rows.length <= 1 || !first) return first?.values ?? {};
  const keys = Object.keys(first.values);
  return Object.fromEntries(keys.map((key) => [key, valueOfAll(rows, key)]));
}

function valueOfAll(rows: readonly SourceRow[], key: string): SourceValue {
  const values = rows.map(({ values: row }) => row[key] ?? null);
  if (key === 'cadre' || key.startsWith('cadre.')) return [...new Set(values.map(plainText))].join(SEPARATOR);
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  // The members of a household are the same number in each of its pairings, and are not added.
  return texts.size === 1 ? (values[0] ?? null) : typeof values[0] === 'string' ? together(values) : null;
}

/** The key by which each source refers to the cadre, village or project of a card. */
const OF_SUBJECT: Readonly<Record<Exclude<CardSubject, 'household'>, Readonly<Partial<Record<FormSource, string>>>>> = {
  cadre: { Pairings: 'cadre', AssistanceLog: 'cadres', Projects: 'cadres' },
  village: { Pairings: 'village', AssistanceLog: 'village', Projects: 'places', Cadres: 'villages' },
  project: {},
};
/** The key by which the rows of the summary's lists name it. */
const NAME_IN_SUMMARY: Readonly<Partial<Record<FormSource, string>>> = { cadres: 'name', villages: 'village' };

function ledgerCards(subject: Exclude<CardSubject, 'household'>, known: CardKnown): readonly CardEntry[] {
  const { sources: asked, name: nameKey } = CARD_SOURCES[subject];
  const [ledger = 'Projects', ...others] = asked;
  const own = (known.sources.get(ledger) ?? []).filter(({ isPast }) => isPast !== true);
  const rows = subject === 'project' ? own : withPartFigures(own, ledger, MEASURE_KEYS, known);
  const lines = others.map((source) => {
    const key = NAME_IN_SUMMARY[source] ?? '';
    return [
      source,
      new Map((known.sources.get(source) ?? []).map((row) => [plainText(row.values[key]), row])),
    ] as const;
  });
  return rows
    .filter(({ values }) => plainText(values[nameKey]) !== '')
    .map((row): CardEntry => {
      const name = plainText(row.values[nameKey]);
      const found = lines.flatMap(([source, line]) => {
        const one = line.get(name);
        return one ? [[source, one] as const] : [];
      });
      const lists = Object.entries(OF_SUBJECT[subject]).map(
        ([source, key]) => [source as FormSource, { [key]: [name] }] as const,
      );
      return { name, rows: new Map([[ledger, row], ...found]), lists: new Map(lists) };
    });
}
