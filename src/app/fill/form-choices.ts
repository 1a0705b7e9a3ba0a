import { CARD_SOURCES, type CardSubject } from '../../mapping/form/card-subjects';
import { formVocabularies, type FormSource } from '../../mapping/form/form-vocabularies';
import { isDay, monthOf, plainText, type SourceRow } from '../../mapping/form/source';
import { SEPARATOR } from '../../templates/column';
import { sourceName } from '../ledger-words';
import type { Choice } from '../import/table-lines';
import type { FormKnowledge } from './fill-form';
import { cardCounts, logChoices, partChoices } from './part-choices';

/** What a form's list may be filled from. */
export function sourceChoices(): readonly Choice[] {
  return formVocabularies.map(({ id }) => ({ value: id, name: sourceName(id) }));
}

/** Words for the row that a source's row refers to, shown before its columns; by the first part of a column's key. */
const REFERRED: Readonly<Record<string, string>> = {
  cadre: '干部',
  pairing: '结对户',
  roster: '名册',
  secretary: '本村',
  branch: '本村',
};

/** What a column of a list from this source may show. */
export function keyChoices(source: string): readonly Choice[] {
  const fields = formVocabularies.find(({ id }) => id === source)?.fields ?? [];
  return fields.map(({ key, header }) => {
    const [owner = '', rest] = key.split('.');
    return { value: key, name: rest === undefined ? header : `${REFERRED[owner] ?? owner}·${header}` };
  });
}

/** What a column of a list from this source may show, including counts and what an ID number tells. */
export function columnChoices(source: string, knowledge: FormKnowledge): readonly Choice[] {
  const known = formVocabularies.find(({ id }) => id === source)?.id;
  return known === undefined ? [] : [...keyChoices(source), ...partChoices(known, knowledge)];
}

/** A column with more different values than this is not offered as a filter. */
const MOST_VALUES = 80;

/** A column by whose values the rows of a source can be chosen. */
export interface FilterChoice extends Choice {
  readonly values: readonly string[];
}

/**
 * The columns by which the rows of a source can be chosen: those with few different texts, and days by their months.
 */
export function filterChoices(source: string, { sources }: FormKnowledge): readonly FilterChoice[] {
  const rows = sources.get(source) ?? [];
  return keyChoices(source).flatMap(({ value, name }) => {
    const found = new Set<string>();
    for (const { values } of rows) {
      const cell = values[value] ?? null;
      if (typeof cell === 'string') for (const part of cell.split(SEPARATOR)) found.add(part);
      else if (isDay(cell)) found.add(monthOf(cell));
      if (found.size > MOST_VALUES) return [];
    }
    return found.size < 2 ? [] : [{ value, name, values: [...found] }];
  });
}

/** The figures that a labelled cell may show, by the paths that a map uses for them. */
export function figureChoices(knowledge: FormKnowledge): readonly Choice[] {
  const { sources, figures, card } = knowledge;
  if (card) return cardFigures(card.subject);
  const texts = (source: FormSource, keys: readonly string[]): readonly (readonly string[])[] => {
    const found = new Map<string, readonly string[]>();
    for (const { values } of sources.get(source) ?? []) {
      const names = keys.map((key) => nameIn(values, key));
      if (names.every((name) => name !== '')) found.set(names.join('.'), names);
    }
    return [...found.values()];
  };
  const lines = (
    source: FormSource,
    by: readonly string[],
    keys: readonly string[],
    whole?: string,
  ): readonly Choice[] =>
    (whole === undefined ? texts(source, by) : [['*']]).flatMap((names) =>
      keys.map((key) => ({
        value: [source, ...names, key].join('.'),
        name: [...(whole === undefined ? names : [whole]), headerIn(source, key)].join('·'),
      })),
    );
  return [
    ...lines(
      'villages',
      [],
      ['cadres', 'households', 'logRows', 'deeds', 'persons', 'amount', 'projects', 'funds'],
      '全乡',
    ),
    ...logChoices(),
    ...[...figures.keys()]
      .filter((path) => path in ORGANISATION)
      .map((value) => ({ value, name: ORGANISATION[value] ?? value })),
    ...lines('sectionTotals', ['section'], ['projects', 'funds']),
    ...lines('sections', ['section', 'item', 'unit'], ['quantity', 'completed', 'projects', 'funds']),
    ...lines('funds', ['kind'], ['projects', 'funds']),
    ...lines('visits', ['householdType'], ['rows', 'persons', 'amount']),
  ];
}

/** What a label of a card may ask about its subject. */
function cardFigures(subject: CardSubject): readonly Choice[] {
  const [first, ...others] = CARD_SOURCES[subject].sources;
  const ofOthers = others.flatMap((source) => keyChoices(source).map((choice) => ({ source, ...choice })));
  const own =
    first === undefined ? [] : [...keyChoices(first), ...cardCounts(subject)].map((one) => ({ source: first, ...one }));
  return [...own, ...ofOthers].map(({ source, value, name }) => ({ value: `${source}.${value}`, name }));
}

const ORGANISATION: Readonly<Record<string, string>> = {
  'organisation.villages': '全乡·村数',
  'organisation.communities': '全乡·社区数',
  'organisation.provincialPoorVillages': '全乡·省定贫困村数',
  'organisation.weakBranches': '全乡·后进党组织数',
};

function nameIn(values: SourceRow['values'], key: string): string {
  return plainText(values[key]);
}

function headerIn(source: FormSource, key: string): string {
  return formVocabularies.find(({ id }) => id === source)?.fields.find((field) => field.key === key)?.header ?? key;
}
