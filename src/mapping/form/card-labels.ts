import type { ReadingContext } from '../../records/cell-reader';
import { cellAddress } from '../../model/cell';
import type { FoundTable } from '../found-table';
import { headerText } from '../header-text';
import { matchTable } from '../recognise';
import type { MatchedColumn } from '../recognised';
import { CellLookup } from '../sheet-cells';
import { asksForOtherTime, isOfSomeTime } from './asked-period';
import { ID_NUMBER_FACTS, idNumberFactKey } from './birth-facts';
import { CARD_MEASURES, CARD_SOURCES, type Card, type CardSubject } from './card-subjects';
import { formVocabularies, type FormSource } from './form-vocabularies';
import type { LabelMatch } from './label-paths';
import type { Labelled } from './labelled';
import { measureNamed } from './measure-named';
import { partKey } from './part-key';
import type { FilledPeriod, FormSources, SourceRow, SourceValue } from './source';
import { LONGER_TIME, surenessOfRegular, titleParts } from './title-parts';

/** The value at a path such as `Pairings.cadre.phone` on a card, and its ledger rows; null where the card has none. */
export function cardFigure({ entry }: Card, path: string): (SourceRow & { readonly value: SourceValue }) | null {
  const at = path.indexOf('.');
  const row = entry.rows.get(path.slice(0, at) as FormSource);
  const key = path.slice(at + 1);
  if (!row || !Object.hasOwn(row.values, key)) return null;
  return { values: row.values, trace: row.traces?.[key] ?? row.trace, value: row.values[key] ?? null };
}

/** What the labels of a card are matched with. */
export interface CardAsking {
  readonly place: Pick<FoundTable, 'above' | 'sheet'>;
  readonly sources: FormSources;
  readonly period: FilledPeriod;
  readonly context: ReadingContext;
}

const MEASURED = 0.88;
type Asked = Pick<LabelMatch, 'path' | 'sure' | 'unit'>;

/** What each labelled cell of a card asks for, by the cell's address. A value is given to one label only. */
export function cardMatches(
  labelled: readonly Labelled[],
  subject: CardSubject,
  asking: CardAsking,
): ReadonlyMap<string, Asked> {
  const own = labelled.filter(({ isOfList }) => isOfList !== true);
  const { sources } = CARD_SOURCES[subject];
  const found = new Map<string, Asked>();
  const paths = new Set<string>();
  const add = (label: Labelled, asked: Asked): void => {
    const address = cellAddress(label.at);
    if (found.has(address) || paths.has(asked.path)) return;
    found.set(address, asked);
    paths.add(asked.path);
  };
  for (const source of sources) {
    for (const { column, key, sure, unit } of matchedLabels(own, source, asking)) {
      const label = own[column - 1];
      const cap = label && surenessOf(key, label, asking);
      if (label && cap != null) add(label, { path: `${source}.${key}`, sure: Math.min(sure, cap), unit });
    }
  }
  const [first] = sources;
  if (first === undefined || subject === 'project') return found;
  for (const label of own) {
    const birth = subject === 'household' ? birthOf(label, asking.place.above) : null;
    if (birth !== null) add(label, { path: `${first}.${birth}`, sure: ID_NUMBER_FACTS[birth].sure, unit: null });
    const measured = measureNamed([label.label]);
    if (!measured || !CARD_MEASURES.includes(measured.measure)) continue;
    const cap = surenessOf(measured.measure, label, asking);
    const key = partKey({ measure: measured.measure, of: null, value: '' });
    if (cap !== null) add(label, { path: `${first}.${key}`, sure: Math.min(MEASURED, cap), unit: measured.unit });
  }
  return found;
}

/** Matches labels with a source, as if they were the headers of a table in their reading order. */
function matchedLabels(labels: readonly Labelled[], source: FormSource, { place, context }: CardAsking) {
  const vocabulary = formVocabularies.find(({ id }) => id === source);
  if (!vocabulary) return [];
  const columns = labels.map((label, at) => ({ column: at + 1, headers: headersOf(label, place.above) }));
  const table = {
    sheet: place.sheet,
    header: { top: 1, bottom: 1 },
    left: 1,
    right: labels.length,
    bottom: 1,
    columns,
    above: [],
  };
  const blank = { sheet: place.sheet, top: 1, left: 1, values: [], merges: [], formats: [], isFormula: () => false };
  // 联系干部 on a village's card asks for names, not for their number.
  const asksWho = ({ key, unit, label }: MatchedColumn): boolean =>
    source === 'villages' && key === 'cadres' && unit === null && !/数/.test(label);
  return matchTable(table, new CellLookup(blank, true), vocabulary, context).columns.filter(
    (column) => column.key !== 'remarks' && !asksWho(column),
  );
}

/** A label's headers: its group first, where it has one that is not just the title. */
function headersOf({ label, context }: Labelled, above: readonly string[]): readonly string[] {
  const group = context.find((text) => !above.some((line) => line.includes(text)));
  return group === undefined ? [label] : [group, label];
}

/** The fact of the head's ID number that a label asks for; null where its group names others: 性别 under 帮扶干部. */
function birthOf(label: Labelled, above: readonly string[]): keyof typeof ID_NUMBER_FACTS | null {
  const [group] = headersOf(label, above).slice(0, -1);
  const isOfOthers = group !== undefined && /干部|责任人|帮扶人|成员|子女|配偶/.test(headerText(group).words);
  return isOfOthers ? null : idNumberFactKey(label.label);
}

/** How sure a figure can be, given the time that the form asks for; null where we know no figure of that time. */
function surenessOf(key: string, { label, context }: Labelled, { place, sources, period }: CardAsking): number | null {
  if (!isOfSomeTime(key)) return 1;
  const texts = [label, ...context];
  if (asksForOtherTime(texts, key, period)) return null;
  const { months, occasion, isUnknown } = titleParts(place, sources, period);
  if (months !== null || occasion !== null || isUnknown) return null;
  const most = surenessOfRegular(place, period);
  if (most === 0) return null;
  return most === null || texts.some((text) => LONGER_TIME.test(text)) ? 1 : most;
}

/** How many known labels, the name's among them, make a form a card. */
const FEWEST = 3;

/**
 * How well a form fits as the card of a subject: its known labels; 0 where they are fewer than `FEWEST` or lack the
 * name.
 *
 * @param paths what its labels ask for
 */
export function cardScore(paths: readonly string[], subject: CardSubject): number {
  const { sources, name } = CARD_SOURCES[subject];
  return paths.includes(`${sources[0] ?? ''}.${name}`) && paths.length >= FEWEST ? paths.length : 0;
}

/** Whether any of the paths asks for a value of a subject's card. */
export function asksOfCard(paths: readonly string[], subject: CardSubject): boolean {
  const { sources } = CARD_SOURCES[subject];
  return paths.some((path) => sources.some((source) => path.startsWith(`${source}.`)));
}
