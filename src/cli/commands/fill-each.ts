import { join } from 'node:path';
import type { Checked } from '../../app/check';
import { cardFileNames } from '../../app/fill/card-names';
import { cardCopies, cardFiles } from '../../app/fill/card-outputs';
import { fillEach, type CardFills, type CardSubject, type FilledCard } from '../../app/fill/fill-each';
import { fillJson } from '../../app/fill/fill-json';
import { tracePlans } from '../../app/fill/trace-plans';
import { copyRefusal } from '../../app/messages/card-copies';
import type { MappedTable } from '../../app/mapping-file';
import type { FillRefusal } from '../../model/form-fill';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { isDocument, type OpenedForm } from '../../workbook/file/open-form';
import { CommandError } from '../command-error';
import { checkOutput, makeFolder, writeOutputs, type Output } from '../files';
import { fillLines } from '../fill-lines';
import type { CommandContext } from './context';
import { withMapOf } from './map-option';

/** Options for filling a form once for each subject of a kind. */
export interface EachOptions {
  readonly input: string;
  readonly from: string;
  readonly output: string;
  readonly map?: string;
  readonly trace?: string;
  readonly each: CardSubject;
  /** Names of the only subjects to fill a card for; left out for all. */
  readonly only?: readonly string[];
}

/** What came of it, to be printed. */
export interface FilledEach {
  readonly lines: readonly string[];
  readonly json: object;
  readonly refused: readonly FillRefusal[];
  readonly written: readonly string[];
}

/**
 * Whether all cards go into one workbook, by the output's name; else the output is a folder with a file for each.
 * @throws CommandError where that would be one Word document
 */
export function isOneWorkbook({ input, output }: Pick<EachOptions, 'input' | 'output'>): boolean {
  if (!/\.(?:xlsx|docx)$/i.test(output)) return false;
  if (isDocument(input) || /\.docx$/i.test(output)) throw new CommandError('eachFolder', { file: output });
  return true;
}

/**
 * Fills a form once for each household, cadre, village or project; null where the profile tells no period.
 *
 * @throws CommandError where the form is no such card, no card has a wanted name, an output may not be written, or
 *   the form's sheet cannot be copied within one workbook
 */
export async function fillCards(
  form: OpenedForm,
  checked: Checked,
  map: readonly MappedTable[] | null,
  options: EachOptions,
  context: CommandContext,
): Promise<FilledEach | null> {
  const { speaker, work } = context;
  const outcome = await withMapOf(options.map, () => fillEach(form, checked, { subject: options.each, map }, work));
  if (outcome.kind === 'noPeriod') return null;
  if (outcome.kind === 'noCard') throw new CommandError('noCard', { each: options.each });
  const cards = chosen(outcome.cards, options.only);
  const made = isOneWorkbook(options)
    ? await oneWorkbook(form, { ...outcome, cards }, options, context)
    : await folderOf(form, cards, options, context);
  const traced = options.trace === undefined ? null : await newWorkbook(tracePlans(named(cards), checked.book));
  await writeOutputs([
    ...made.outputs,
    ...(options.trace === undefined || traced === null ? [] : [{ path: options.trace, bytes: traced }]),
  ]);
  const all = fillJson(named(cards));
  const first = fillJson(cards[0]?.sheets ?? []);
  const about = fillLines(cards[0]?.sheets ?? [], speaker).slice(0, -1);
  return {
    lines: [...about, speaker.text('eachTotal', { cards: cards.length, count: all.filled })],
    json: { tables: first.tables, cards: cards.map(({ name }) => name), filled: all.filled, empty: all.empty },
    refused: made.refused,
    written: isOneWorkbook(options) ? [options.output] : made.outputs.map(({ path }) => path),
  };
}

/** The cards that are asked for: by their whole name, or by the household's name without its village. */
function chosen(cards: readonly FilledCard[], only: readonly string[] | undefined): readonly FilledCard[] {
  if (only === undefined) return cards;
  return only.flatMap((wanted) => {
    const found = cards.filter(({ name }) => name === wanted || name.endsWith(`-${wanted}`));
    if (found.length === 0) throw new CommandError('noSuchCard', { name: wanted });
    return found;
  });
}

/** The sheets of all cards, each under the name of its card. */
function named(cards: readonly FilledCard[]): FilledCard['sheets'] {
  return cards.flatMap(({ name, sheets }) =>
    sheets.map((fill) => ({
      ...fill,
      sheet: name,
      empty: fill.empty.map(({ address, label }) => ({ address: address.replace(/^.*!/s, `${name}!`), label })),
    })),
  );
}

interface Made {
  readonly outputs: readonly Output[];
  readonly refused: readonly FillRefusal[];
}

async function oneWorkbook(
  form: OpenedForm,
  { cards, sheets }: Pick<CardFills, 'cards' | 'sheets'>,
  { output }: EachOptions,
  { work }: CommandContext,
): Promise<Made> {
  const [sheet = '', ...others] = sheets;
  if (others.length > 0) throw new CommandError('eachSheets', { sheets: sheets.join('、') });
  const filled = await form.fillCopies(sheet, cardCopies(sheet, cards, form.workbook.sheets), work);
  if (filled.kind === 'refused')
    throw new CommandError('eachNotCopied', {
      reason: copyRefusal(filled.reason).zh,
      english: copyRefusal(filled.reason).en,
    });
  return { outputs: [{ path: output, bytes: filled.bytes }], refused: filled.refused };
}

async function folderOf(
  form: OpenedForm,
  cards: readonly FilledCard[],
  { input, from, output }: EachOptions,
  { work, overwrite }: CommandContext,
): Promise<Made> {
  const ending = isDocument(input) ? '.docx' : '.xlsx';
  const files = cardFileNames(
    cards.map(({ name }) => name),
    ending,
  ).map((file) => join(output, file));
  await makeFolder(output);
  for (const file of files) await checkOutput(file, [input, from], overwrite, ending);
  const filled = await cardFiles(form, cards, work);
  return { outputs: filled.files.map((bytes, at) => ({ path: files[at] ?? '', bytes })), refused: filled.refused };
}
