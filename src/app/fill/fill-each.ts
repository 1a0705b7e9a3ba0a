import { asksOfCard, cardScore } from '../../mapping/form/card-labels';
import {
  CARD_SUBJECTS,
  cardEntries,
  type Card,
  type CardEntry,
  type CardSubject,
} from '../../mapping/form/card-subjects';
import type { SheetFill } from '../../mapping/form/fill-plan';
import type { MappedTable } from '../../mapping/map-file';
import { pacer, type Work } from '../../model/progress';
import type { Checked } from '../check';
import { rememberedMappings } from '../mappings/remembered';
import { fillSheets, formKnowledge, type Form, type FormKnowledge } from './fill-form';
import { mapOf } from './form-map';
import { rememberedMap } from './known-forms';

export { CARD_SUBJECTS, type CardEntry, type CardSubject };

/** A form filled for one household, cadre, village or project. */
export interface FilledCard {
  /** 乌木村-陈大山, 周明远: tells the card from the others; unique. */
  readonly name: string;
  readonly sheets: readonly SheetFill[];
}

/** A form that is a card, filled once for each household, cadre, village or project. */
export interface CardFills {
  readonly subject: CardSubject;
  /** What fills it, the same for all. */
  readonly map: readonly MappedTable[];
  /** What was proposed for it, with the values of the first card. */
  readonly proposed: readonly SheetFill[];
  /** The sheets that are cards; the others stay as they are. */
  readonly sheets: readonly string[];
  readonly cards: readonly FilledCard[];
}

/** What came of filling a form once for each subject of a kind. */
export type EachOutcome =
  | { readonly kind: 'noPeriod' }
  /** No label of the form asks about a single subject of this kind, or the ledgers hold none. */
  | { readonly kind: 'noCard' }
  | ({ readonly kind: 'filled' } & CardFills);

/** The knowledge for filling a form as the card of this entry. */
export function cardKnowledge(knowledge: FormKnowledge, subject: CardSubject, entry: CardEntry): FormKnowledge {
  const card: Card = { subject, entry };
  return { ...knowledge, card };
}

/** A kind of subject that a form may be a card of, and the names that may get one each. */
export interface CardChoice {
  readonly subject: CardSubject;
  readonly names: readonly string[];
}

/** Whose cards a form may be, the likeliest kind first. */
export function cardChoices(form: Form, knowledge: FormKnowledge): readonly CardChoice[] {
  return cardSubjects(form, knowledge).map((subject) => ({
    subject,
    names: cardEntries(subject, knowledge).map(({ name }) => name),
  }));
}

/** The kinds that a form may be a card of, the one whose labels it has most of first. */
function cardSubjects(form: Form, knowledge: FormKnowledge): readonly CardSubject[] {
  const scored = CARD_SUBJECTS.map((subject) => ({ subject, score: scoreOf(form, knowledge, subject) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ subject }) => subject);
}

/** A form with fewer labels than this is not taken for a card. */
const FEWEST_LABELS = 3;

/**
 * The kind that a form is most likely a card of: its labels ask for more of one household, cadre, village or project
 * than of the township. Null where they do not, or where the ledgers tell no period.
 *
 * @param sheets what fills it as a form of the township
 */
export async function cardSubjectOf(
  form: Form,
  sheets: readonly SheetFill[],
  checked: Checked,
  work: Work,
): Promise<CardSubject | null> {
  const labels = sheets.flatMap((sheet) => sheet.labels ?? []);
  if (!labels.some(({ asked }) => asked.length >= FEWEST_LABELS) && sheets.some(({ cells }) => cells.length > 0))
    return null;
  const knowledge = await formKnowledge(form, checked, work);
  const [subject = null] = knowledge ? cardSubjects(form, knowledge) : [];
  const own = labels.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  return knowledge && subject !== null && scoreOf(form, knowledge, subject) > own ? subject : null;
}

function scoreOf(form: Form, knowledge: FormKnowledge, subject: CardSubject): number {
  const [first] = cardEntries(subject, knowledge);
  if (!first) return 0;
  const sheets = fillSheets(form, cardKnowledge(knowledge, subject, first), null);
  return sheets.reduce((sum, sheet) => sum + scoreOfSheet(sheet, subject), 0);
}

function scoreOfSheet({ labels }: SheetFill, subject: CardSubject): number {
  return cardScore(
    Object.values(labels?.cells ?? {}).map(({ path }) => path),
    subject,
  );
}

/**
 * 一户一张: works out what comes into a form for each household, cadre, village or project.
 * @param map the user's own mapping; null to take what is remembered or proposed
 * @throws BadMap where the map does not fit the form
 */
export async function fillEach(
  form: Form,
  checked: Checked,
  { subject, map }: { readonly subject: CardSubject; readonly map: readonly MappedTable[] | null },
  work: Work,
): Promise<EachOutcome> {
  const knowledge = await formKnowledge(form, checked, work);
  if (!knowledge) return { kind: 'noPeriod' };
  const entries = cardEntries(subject, knowledge);
  const [first] = entries;
  if (!first) return { kind: 'noCard' };
  const proposed = fillSheets(form, cardKnowledge(knowledge, subject, first), null);
  const remembered = rememberedMap(proposed, rememberedMappings(checked.content), subject);
  const chosen = map ?? remembered ?? mapOf(proposed);
  const sheets = chosen.flatMap(({ sheet, cells = {} }) => (asksOfCard(Object.values(cells), subject) ? [sheet] : []));
  if (sheets.length === 0) return { kind: 'noCard' };
  const own = chosen.filter(({ sheet }) => sheets.includes(sheet));
  const pace = pacer(work);
  const cards: FilledCard[] = [];
  for (const entry of entries) {
    await pace();
    const filled = fillSheets(form, cardKnowledge(knowledge, subject, entry), own);
    cards.push({ name: entry.name, sheets: filled.filter(({ sheet }) => sheets.includes(sheet)) });
  }
  return { kind: 'filled', subject, map: own, proposed, sheets, cards };
}
