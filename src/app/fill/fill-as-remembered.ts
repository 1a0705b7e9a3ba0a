import { cardEntries, type CardSubject } from '../../mapping/form/card-subjects';
import type { SheetFill } from '../../mapping/form/fill-plan';
import { formVocabularies } from '../../mapping/form/form-vocabularies';
import { columnsAs } from '../../mapping/form/retaken-list';
import type { MappedTable } from '../../mapping/map-file';
import type { Work } from '../../model/progress';
import type { WorkbookPort } from '../../workbook/port';
import type { Checked } from '../check';
import { rememberedMappings, rememberMappings } from '../mappings/remembered';
import { cardChoices, cardKnowledge, cardSubjectOf, type CardChoice } from './fill-each';
import { fillAsKnown, fillSheets, formKnowledge, type Form, type FormKnowledge } from './fill-form';
import { mapOf, withList, withSource, type ListPlace } from './form-map';
import { formToRemember, rememberedMap } from './known-forms';

/** A form and what fills it, to be looked at and corrected. */
export interface ShownFill {
  readonly knowledge: FormKnowledge;
  /** What is proposed, whatever is remembered. */
  readonly proposed: readonly SheetFill[];
  /** What the user or the workbook's memory says; null for the proposal. */
  readonly map: readonly MappedTable[] | null;
  /** What comes into the form. */
  readonly sheets: readonly SheetFill[];
  /** Whether the map is that of the last time. */
  readonly isKept: boolean;
  /** Whose cards the form may be, the likeliest first; none where it is about the township alone. */
  readonly cards: readonly CardChoice[];
}

/**
 * What fills a form: as the last time where that is remembered, else as proposed; null where the profile tells no
 * period.
 */
export async function fillAsRemembered(
  form: Form,
  checked: Checked,
  work: Work,
): Promise<(ShownFill & { readonly isAnything: boolean }) | null> {
  const knowledge = await formKnowledge(form, checked, work);
  if (!knowledge) return null;
  const { proposed, map, sheets } = fillAsKnown(form, knowledge, checked);
  const isAnything = proposed.some(
    ({ lists, labels, cells }) => lists.length > 0 || (labels?.asked.length ?? 0) > 0 || cells.length > 0,
  );
  const township = { knowledge, proposed, map, sheets, isKept: map !== null, isAnything };
  const subject = await cardSubjectOf(form, sheets, checked, work);
  if (subject === null) return { ...township, cards: [] };
  const cards = cardChoices(form, knowledge);
  const shown = shownAsCard({ form, knowledge, checked }, { subject, name: null });
  return { ...(shown ?? township), cards, isAnything: true };
}

/** Whose card is shown; the first of its kind where no name is given. */
export interface ChosenCard {
  readonly subject: CardSubject;
  readonly name: string | null;
}

/**
 * What fills a form as one card: as the last time where that is remembered, else as proposed; null where nothing of
 * that kind has the name.
 */
export function shownAsCard(
  { form, knowledge, checked }: { readonly form: Form; readonly knowledge: FormKnowledge; readonly checked: Checked },
  { subject, name }: ChosenCard,
): Omit<ShownFill, 'cards'> | null {
  const entry = cardEntries(subject, knowledge).find((one) => name === null || one.name === name);
  if (!entry) return null;
  const own = cardKnowledge(knowledge, subject, entry);
  const proposed = fillSheets(form, own, null);
  const map = rememberedMap(proposed, rememberedMappings(checked.content), subject);
  const sheets = map ? fillSheets(form, own, map) : proposed;
  return { knowledge: own, proposed, map, sheets, isKept: map !== null };
}

/** The map with a list filled from another source, its columns matched anew; null leaves the list empty. */
export function withListSource(
  map: readonly MappedTable[],
  { proposed, knowledge, form }: Pick<ShownFill, 'proposed' | 'knowledge'> & { readonly form: Form },
  place: ListPlace,
  source: string | null,
): readonly MappedTable[] {
  const list = proposed
    .find(({ sheet }) => sheet === place.sheet)
    ?.lists.find(
      ({ header, table }) => header.top === place.top && (place.left === undefined || table.left === place.left),
    );
  const cells = form.workbook.sheets.find(({ sheet }) => sheet === place.sheet);
  const known = formVocabularies.find(({ id }) => id === source)?.id;
  const columns = list && cells && known ? columnsAs(list.table, cells, known, knowledge.context) : new Map();
  return withList(map, place, (table) => withSource(table, known ?? null, columns));
}

/** Remembers in the workbook what filled a form; true where that was not remembered yet. */
export async function rememberForm(
  port: WorkbookPort,
  {
    proposed,
    map,
    sheets,
    knowledge,
    checked,
  }: Pick<ShownFill, 'proposed' | 'map' | 'sheets' | 'knowledge'> & { readonly checked: Checked },
  work: Work,
): Promise<boolean> {
  const subject = knowledge.card?.subject ?? null;
  return rememberMappings(port, checked.content, formToRemember(proposed, map ?? mapOf(sheets), subject), work);
}
