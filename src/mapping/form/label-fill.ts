import { cellAddress } from '../../model/cell';
import { headerText, moneyUnitAbove, wordKey } from '../header-text';
import { personTrait } from '../persons';
import type { FoundTable } from '../found-table';
import type { HiddenKind } from './asked-mask';
import { ANSWERED_BLANK, asksForTick } from './asked-ticks';
import { cardFigure, cardMatches } from './card-labels';
import { columnSubjects, type ColumnSubject } from './column-subject';
import type { EmptyCell, FilledCell, FilledLabels } from './fill-plan';
import type { FormFilling } from './form-list';
import { formCell } from './form-value';
import { figureAt } from './figure-at';
import { labelMatch, type AskingLabel, type LabelMatch } from './label-paths';
import type { Labelled } from './labelled';
import { monthsOfForm } from './asked-window';
import { endsBefore, monthsNamed } from './label-months';
import { isLogPath } from './log-figures';
import { asksForOtherTime, isOfSomeTime } from './asked-period';
import { tellingLines, villageOf } from './title-filter';
import { LONGER_TIME, pathOfPart, surenessOfRegular, titleParts, type TitleParts } from './title-parts';

/** Headers of columns that hold something other than the figure that the row's label names. */
const NO_FIGURE = /任务|目标|计划|[上去]年|同期|增[长幅减]|比例|占比|率|%|备注|说明|分值|得分|权重|时限|责任|签字|审核/;
/** The outcome of filling the labelled cells of a sheet. */
export interface LabelFill {
  readonly labels: FilledLabels;
  readonly cells: readonly FilledCell[];
  readonly empty: readonly EmptyCell[];
}

/**
 * Fills the labelled cells of a sheet.
 *
 * @param place the lines above the cells, and the sheet's name
 * @param given paths that the user's map names, by address; null to take what is proposed
 * @param hidden personal numbers that notes on the form want masked
 */
export function fillLabels(
  place: Pick<FoundTable, 'above' | 'sheet'>,
  labelled: readonly Labelled[],
  given: Readonly<Record<string, string>> | null,
  { card, context: reading, ...known }: FormFilling,
  hidden: ReadonlySet<HiddenKind>,
): LabelFill {
  const { sheet } = place;
  const { sources, period } = known;
  const onCard =
    card && given === null ? cardMatches(labelled, card.subject, { place, sources, period, context: reading }) : null;
  const figureOf = (path: string): LabelMatch['figure'] | null =>
    card ? cardFigure(card, path) : figureAt(path, known);
  const asked = titleParts(place, sources, period);
  const most = surenessOfRegular(place, period);
  const village = villageOf(tellingLines(place), sources);
  const unitAbove = moneyUnitAbove(place.above);
  // 联系干部 with an empty cell: the form is about one person, and we do not know whom.
  const isOfOne = !card && labelled.some(({ label, hasColon }) => !hasColon && asksWho(label));
  const subjectOf = columnSubjects(sources);
  const form = monthsOfForm(place, period);
  const matchOfPart = (
    match: LabelMatch | null,
    subject: ColumnSubject | null,
    months: TitleParts['months'],
  ): LabelMatch | null => {
    if (subject?.of === null) return null;
    const kind =
      subject?.of === 'householdType' ? ({ of: 'householdTypes', value: subject.name } as const) : asked.kind;
    const part = match && pathOfPart(match.path, { ...asked, kind, months });
    const figure = match && part !== null && figureAt(part, known);
    return match && part !== null && figure ? { ...match, path: part, figure } : null;
  };
  const cells: FilledCell[] = [];
  const empty: EmptyCell[] = [];
  const told: Record<string, { path: string; sure: number }> = {};
  for (const one of labelled) {
    const { label, context, at, above, isOfSubject, isOfOther, isSum, hasColon, isOfList, options } = one;
    const address = cellAddress(at);
    const path = given?.[address] ?? onCard?.get(address)?.path;
    const subject = above !== undefined && isOfSubject ? subjectOf(above) : null;
    const time = monthsNamed(one, form, period);
    const proposed =
      given === null && onCard === null && !isOfList && !isOfOther
        ? matchOfPart(
            labelMatch({ label, context, village, ...ofSubject(subject) }, known),
            subject,
            time === null ? asked.months : time.part,
          )
        : null;
    const texts = [label, ...context, ...(above === undefined ? [] : [above])].filter((text) => text !== time?.by);
    const isOther =
      proposed !== null &&
      (asksForOtherTime(texts, lastKey(proposed.path), period) || (above !== undefined && NO_FIGURE.test(above)));
    const isOfTime = proposed !== null && (isOfSomeTime(lastKey(proposed.path)) || isLogPath(proposed.path));
    const isPast = !isOfTime && time !== null && (isSum === true || endsBefore(time, period));
    const isCapped = isOfTime && most !== null && time === null && !texts.some((text) => LONGER_TIME.test(text));
    const match = isOther || isPast || (isCapped && most === 0) ? null : proposed;
    const found = match?.sure ?? onCard?.get(address)?.sure ?? 1;
    const sure = Math.min(found, isCapped ? most : 1, isOfOne && match ? OF_ONE : 1);
    const figure = path === undefined ? (match?.figure ?? null) : figureOf(path);
    const by = path ?? match?.path ?? '';
    const unit = match?.unit ?? onCard?.get(address)?.unit ?? headerText(label).unit ?? unitAbove;
    const value =
      figure &&
      formCell(figure.value, {
        unit,
        header: label,
        key: lastKey(by),
        hidden,
        ...(options !== undefined && { options }),
        ...(asksForTick(label) && { marked: label }),
      });
    // The path is kept though this card has no value: another card may have one.
    if (card && by !== '') told[address] = { path: by, sure };
    if (figure === null || value === null) {
      if (!hasColon) empty.push({ address: `${sheet}!${address}`, label });
      continue;
    }
    told[address] = { path: by, sure };
    if (value !== ANSWERED_BLANK) cells.push({ ...at, value, label, path: by, trace: figure.trace });
  }
  const all = labelled.map(({ label, at }) => ({ address: cellAddress(at), label }));
  return { labels: { sheet, cells: told, asked: all }, cells, empty };
}

/** The village or cadre that the header above a label's cell names. */
function ofSubject(subject: ColumnSubject | null): Partial<Pick<AskingLabel, 'village' | 'cadre'>> {
  return subject?.of === 'village' || subject?.of === 'cadre' ? { [subject.of]: subject.name } : {};
}

/** The most that we are sure of the township's figures on a form about one person. */
const OF_ONE = 0.7;

/** Whether a label asks for the name of a cadre or a household. */
function asksWho(label: string): boolean {
  const asked = personTrait(wordKey(headerText(label).words));
  return asked?.trait === 'name' && asked.person !== 'other' && headerText(label).unit === null;
}

/** The last part of a path: `rows` of `visits.空巢老人.日常.rows`. */
function lastKey(path: string): string {
  return path.split('.').at(-1) ?? '';
}
