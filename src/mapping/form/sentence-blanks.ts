import { appendAll } from '../../model/append';
import { cellAddress } from '../../model/cell';
import type { FilledBlank } from '../../model/form-fill';
import { singleSpaced } from '../../records/characters';
import { COLON_BEHIND, unitAlone } from '../header-text';
import type { CellLookup } from '../sheet-cells';
import { asksForOtherTime } from './asked-period';
import { monthsOfForm, type Months } from './asked-window';
import { monthsNamed, type NamedMonths } from './label-months';
import type { FoundTable } from '../found-table';
import type { EmptyCell, FilledCell } from './fill-plan';
import type { FormFilling } from './form-list';
import { formCell } from './form-value';
import { figureAt } from './figure-at';
import { labelMatch } from './label-paths';
import { isLogPath } from './log-figures';
import { reportBlank } from './report-blanks';
import type { FilledPeriod } from './source';
import { tellingLines, villageOf } from './title-filter';
import { pathOfPart, titleParts, type TitleParts } from './title-parts';

/** A blank in a sentence: underscores, also as ____年__月__日, or brackets around spaces. */
const BLANK = /[_＿]{2,}(?:\s*年[\s_＿]+月[\s_＿]+日)?|(?<=[(（])[\s_＿]{2,}(?=[)）])/g;
/** What ends the words that a blank belongs to, looking back from it. */
const CLAUSE = /[,，;；、。:：!！?？\n]/;
const UNIT_BEHIND = /^[)）]?\s*(人次|户次|万元|人|户|名|次|件|个|元)/;
/** Limits for filling a blank: how many characters its words must have, and how sure the figure must be. */
const FEWEST_WORDS = 2;
const LEAST_SURE = 0.85;
/** Where the words that are shown around an unfilled blank end. */
const SENTENCE = /[,，;；、。!！?？\n_＿]+|\s{2,}/;

/** The outcome of filling the sentences of a sheet. */
export interface SentenceFill {
  readonly cells: readonly FilledCell[];
  readonly empty: readonly EmptyCell[];
}

/** Fills the blanks of sentences (共走访____次，折款____元。) whose figure is sure, and lists the others as empty. */
export function fillSentences(lookup: CellLookup, place: TitledPlace, filling: FormFilling): SentenceFill {
  const cells: FilledCell[] = [];
  const empty: EmptyCell[] = [];
  const { sheet, top } = lookup.cells;
  const asked: AskedAbove = {
    parts: titleParts(place, filling.sources, filling.period),
    village: villageOf(tellingLines(place), filling.sources),
    form: monthsOfForm(place, filling.period),
  };
  for (let row = top; row <= lookup.bottom; row += 1)
    for (const column of lookup.filled(row)) {
      const text = lookup.at(row, column);
      if (typeof text !== 'string' || lookup.cells.isFormula(row, column)) continue;
      const found = filledSentence(text, { ...asked, beside: labelBeside(lookup, row, column) }, filling);
      for (const label of found.left) empty.push({ address: `${sheet}!${cellAddress({ row, column })}`, label });
      if (found.blanks.length > 0)
        cells.push({
          row,
          column,
          value: found.text,
          blanks: found.blanks,
          label: singleSpaced(text),
          path: found.paths.join('、'),
          trace: found.trace,
        });
    }
  return { cells, empty };
}

/** The text before a cell in its row: 好事实事 before ____件; '' where there is none. */
function labelBeside(lookup: CellLookup, row: number, column: number): string {
  const before = lookup.filled(row, lookup.cells.left, column - 1).at(-1);
  const text = before === undefined ? null : lookup.at(row, before);
  return typeof text === 'string' ? text.replace(COLON_BEHIND, '') : '';
}

type TitledPlace = Pick<FoundTable, 'above' | 'sheet'>;

/** What the title above the sentences asks for. */
interface AskedAbove {
  readonly parts: TitleParts;
  readonly village: string | null;
  /** The months that the whole form is about; null where they are not known. */
  readonly form: Months | null;
}

/** What stands around a sentence: the title's request, and the label beside its cell. */
type AskedAround = AskedAbove & { readonly beside: string };

function filledSentence(text: string, asked: AskedAround, filling: FormFilling) {
  const paths: string[] = [];
  const trace: FilledCell['trace'][number][] = [];
  const left: string[] = [];
  const blanks: FilledBlank[] = [];
  const filled = text.replace(BLANK, (blank: string, at: number) => {
    const before = text.slice(0, at);
    const words =
      before
        .split(CLAUSE)
        .at(-1)
        ?.replace(/[(（]$/, '') ?? '';
    const behind = text.slice(at + blank.length);
    const unit = UNIT_BEHIND.exec(behind)?.[1] ?? null;
    const known =
      unit === null
        ? !filling.card && reportBlank({ before, blank, behind }, filling)
        : figureFor(before.trim() === '' ? asked.beside : words, unit, before, asked, filling);
    if (!known) {
      const shown = blank.includes('年') ? '____年__月__日' : '____';
      left.push(singleSpaced(`${before.split(SENTENCE).at(-1) ?? ''}${shown}${behind.split(SENTENCE)[0] ?? ''}`));
      return blank;
    }
    paths.push(known.path);
    appendAll(trace, known.trace);
    blanks.push({ at, length: blank.length, text: known.value });
    return known.value;
  });
  return { text: filled, blanks, paths, trace, left };
}

/** Words for a stretch of time. */
const TIMES = /今年以来|本年度?(?:累计)?|本[月季]度?|[上下]半年|第?[一二三四]季度|\d{1,2}月份?|累计/g;
const SENTENCE_END = /[。！!？?\n]/;

/** The last months that a sentence names before a blank; null where it names none. */
function timeBefore(before: string, form: Months | null, period: FilledPeriod): NamedMonths | null {
  const told = before.split(SENTENCE_END).at(-1)?.match(TIMES)?.at(-1);
  return told === undefined ? null : monthsNamed({ label: told }, form, period);
}

/**
 * The figure for a blank; null where it is not sure.
 *
 * @param words right before the blank
 * @param unit right behind it
 * @param before the whole text before it
 */
function figureFor(
  words: string,
  unit: string,
  before: string,
  { parts, village, form }: AskedAbove,
  { card, ...known }: FormFilling,
) {
  const bare = words
    .replace(/^.*?(?:今年以来|[上下]半年|全年|本[年月季]度?|第?[一二三四]季度|\d{1,2}月份?|截至目前)/, '')
    .replace(/^(?:全乡镇?|全镇|全街道|[我本][乡镇]|现有|共有|共|有)+/, '');
  // No figure for 走访____户: it asks for different households, and a label of visits would count visits.
  if (card || unitAlone(unit) === null || bare.length < FEWEST_WORDS || (unit === '户' && /走访|慰问|入户/.test(bare)))
    return null;
  // 结对帮扶____户 asks for 结对帮扶户数.
  const labels = [`${bare}（${unit}）`, `${bare}${unit}数`];
  const [match] = labels.flatMap((label) => labelMatch({ label, context: [], village }, known) ?? []);
  if (!match || match.sure < LEAST_SURE) return null;
  const time = timeBefore(before, form, known.period);
  const path = pathOfPart(match.path, time ? { ...parts, months: time.part } : parts);
  // A title that names a kind of households does not decide about every sentence below it.
  const isOfTitle = path === match.path || (path !== null && isLogPath(path));
  const told = time ? before.replaceAll(time.by, '') : before;
  if (!isOfTitle || asksForOtherTime([told], match.path.split('.').at(-1) ?? '', known.period)) return null;
  const figure = figureAt(path, known);
  const value = figure && formCell(figure.value, { unit, header: bare, key: '' });
  return typeof value === 'number' ? { path, trace: figure?.trace ?? [], value: String(value) } : null;
}
