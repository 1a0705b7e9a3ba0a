import { headerText } from '../header-text';
import { senseOf, type HeaderSense } from '../header-sense';
import { matchOf } from '../match-headers';
import { personContext } from '../person-context';
import { summaryVocabularies, type SummaryList } from '../summary-vocabularies';
import { PART_MEASURES, type PartMeasure } from './part-key';

const LISTS: readonly SummaryList[] = ['visits', 'villages', 'sectionTotals'];
/** For headers about projects only this list's words count: their 金额 are funds, not the worth of help. */
export const OF_PROJECTS_ALONE: readonly SummaryList[] = ['sectionTotals'];
/** 走访户数, 走访农户（户）: different households, unless it is in visits (户次). */
const REACHED = /^(?:走访|慰问|入户|涉及|惠及|受益|受助)+(?:农|群众|困难群众)?户(数)?$/;

/** A measure that a header names, and the header's unit. */
interface NamedMeasure {
  readonly measure: PartMeasure;
  readonly unit: string | null;
}

function isOfReached({ own, unit }: HeaderSense): boolean {
  return own.some((key) => {
    const found = REACHED.exec(key);
    return found !== null && (unit === '户' || (unit === null && found[1] !== undefined));
  });
}

/**
 * The measure that the lowest of the headers names; null where it names none.
 *
 * @param lists the lists of the summary whose words for columns count
 */
export function measureNamed(headers: readonly string[], lists = LISTS): NamedMeasure | null {
  const sense = senseOf({ column: 1, headers: headers.slice(-1) });
  const { unit } = sense;
  if (lists !== OF_PROJECTS_ALONE && isOfReached(sense)) return { measure: 'reached', unit };
  for (const list of lists) {
    const vocabulary = summaryVocabularies.find(({ id }) => id === list);
    if (!vocabulary) continue;
    const persons = personContext([sense], vocabulary);
    const key = vocabulary.fields.find(
      (field) => field.type.kind !== 'text' && matchOf(sense, field, vocabulary, persons),
    )?.key;
    const measure = PART_MEASURES.find((one) => one === key);
    if (measure !== undefined) return { measure, unit };
  }
  return null;
}

/** The measure of a header 户数: paired or visited households, as the title says; null where the title does not say. */
export function householdsAsked(header: string, title: string): NamedMeasure | null {
  if (headerText(header).words !== '户数') return null;
  const [isOfPairings, isOfVisits] = [/结对|联系户|包户|帮扶户/.test(title), /走访|慰问|入户/.test(title)];
  if (isOfPairings === isOfVisits) return null;
  return { measure: isOfPairings ? 'households' : 'reached', unit: null };
}
