import { addOption, headerOfList, parseOption, type Option } from '../../app/add-option';
import { check } from '../../app/check';
import { createLedgers } from '../../app/create';
import { applyFixes, safelyFixable } from '../../app/fix';
import { findingJson } from '../../app/json';
import { shownAfter, shownBefore, unseenChange } from '../../app/shown-change';
import { renewedMessages } from '../../app/messages/renewed-dropdowns';
import { createdMessages } from '../../app/messages/written-sheets';
import { refusalMessage } from '../../app/messages/fix-refusals';
import { cellAddress } from '../../model/cell';
import type { CellFix, WorkbookPort } from '../../workbook/port';
import { checkOutput, writeOutput } from '../files';
import { findingLines } from '../print';
import type { Speaker } from '../speaker';
import { CommandError } from '../command-error';
import type { ExitCode } from '../exit-code';
import { everyTime, type CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';
import { replaceValues } from './replace-values';
import { exitCodeOf } from './validate';

interface FixOptions {
  readonly output: string;
  readonly json: boolean;
  readonly all: boolean;
  /** Whether ledgers that are missing are added, and dropdowns of an older template renewed. */
  readonly newLedgers: boolean;
  /** Values for the lists of 可选项, `群众类别:脱贫户`. */
  readonly addOptions: readonly string[];
  /** Replacements, `时机:春节=重大节日`. */
  readonly replacements: readonly string[];
}

/** Declares `fix`. */
export function declareFix({ speaker, command, context, finish, options }: CommandLine): void {
  command('fix')
    .argument('<in.xlsx>', speaker.text('input'))
    .requiredOption(...options.output)
    .option('--new-ledgers', speaker.text('newLedgers'))
    .option('--add-option <list:value>', speaker.text('addOption'), everyTime)
    .option('--replace <column:written=new>', speaker.text('replace'), everyTime)
    .option(...options.json)
    .option(...options.all)
    .action(
      async (
        input: string,
        {
          output,
          json = false,
          all = false,
          newLedgers = false,
          addOption: addOptions = [],
          replace: replacements = [],
        }: Pick<FixOptions, 'output'> &
          Partial<FixOptions> & { readonly addOption?: readonly string[]; readonly replace?: readonly string[] },
      ) => {
        finish(await fix(input, { output, json, all, newLedgers, addOptions, replacements }, context()));
      },
    );
}

/**
 * `fix in.xlsx -o out.xlsx`: in a copy, adds missing ledgers and values of 可选项 where asked, replaces values and applies
 * the safe fixes; then lists what was changed and what is still wrong.
 */
async function fix(
  input: string,
  { output, json, all, newLedgers, addOptions, replacements }: FixOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { speaker, today, work, print } = context;
  await checkOutput(output, [input], context.overwrite);
  const options = addOptions.map(optionOf);
  const workbook = await openInput(input);
  const created = newLedgers ? await createLedgers(workbook, work) : null;
  for (const sentence of created ? createdMessages(created) : []) speaker.tell(sentence);
  const added = await addAll(workbook, options, context);
  const first = await check(workbook, today, work);
  const replaced = await replaceValues(workbook, replacements, first, context);
  const before = replaced.applied.length > 0 ? await check(workbook, today, work) : first;
  const safely = await applyFixes(workbook, safelyFixable(before.findings), work);
  const outcome = {
    applied: [...replaced.applied, ...safely.applied],
    refused: [...replaced.refused, ...safely.refused],
  };
  const { findings, content } = await check(workbook, today, work);
  if (first.content.signed && outcome.applied.length + added.length + (created?.sheets.length ?? 0) > 0)
    speaker.say('signatureEnds');
  await writeOutput(output, await workbook.save());

  if (json) {
    print(
      JSON.stringify({
        findings: findings.map((finding) => findingJson(finding, speaker.language)),
        fixes: outcome.applied.map((applied) => ({
          address: addressOf(applied),
          before: applied.fix.before,
          after: applied.fix.after,
        })),
        ...(created && { newLedgers: created.sheets.map(({ sheet }) => sheet) }),
        ...(options.length > 0 && { addedOptions: added }),
      }),
    );
  } else {
    for (const { list, value, address } of added) print(speaker.text('optionAdded', { list, value, address }));
    print(
      outcome.applied.length > 0
        ? speaker.text('fixed', { count: outcome.applied.length })
        : speaker.text('nothingToFix'),
    );
    for (const applied of outcome.applied) print(`  ${changeLine(applied, content.date1904, speaker)}`);
    for (const line of findingLines(findings, speaker, all)) print(line);
  }
  for (const refused of outcome.refused) speaker.tell(refusalMessage(refused));
  speaker.say('written', { file: output });
  return exitCodeOf(findings);
}

/** @throws CommandError where the text names no list, or no value */
function optionOf(text: string): Option {
  const option = parseOption(text);
  if (!option) throw new CommandError('badOption', { value: text });
  return option;
}

/** A value that was added to 可选项, as `--json` prints it. */
interface AddedOption {
  /** The list's header. */
  readonly list: string;
  readonly value: string;
  readonly address: string;
}

/** Adds each value that its list lacks. @throws CommandError where one cannot be added; nothing is written then */
async function addAll(
  workbook: WorkbookPort,
  options: readonly Option[],
  { work, speaker }: CommandContext,
): Promise<readonly AddedOption[]> {
  const added: AddedOption[] = [];
  for (const option of options) {
    const { list, value } = { ...option, list: headerOfList(option.list) };
    const outcome = await addOption(workbook, option, work);
    if (outcome.kind === 'added') {
      added.push({ list, value, address: outcome.address });
      for (const sentence of outcome.dropdowns ? renewedMessages(outcome.dropdowns) : []) speaker.tell(sentence);
    } else if (outcome.kind === 'present') speaker.say('optionPresent', { list, value });
    else {
      if (outcome.kind === 'refused') speaker.tell(refusalMessage(outcome.refusal));
      throw new CommandError('optionRefused', { list, value });
    }
  }
  return added;
}

/** `帮扶日志!A2  “2014.3.5” → “2014-03-05”`; where both look alike, it says what changes. */
function changeLine(applied: CellFix, date1904: boolean, { language }: Speaker): string {
  const { fix } = applied;
  const quoted = (text: string): string => (language === 'zh' ? `“${text}”` : JSON.stringify(text));
  const unseen = unseenChange(fix, date1904);
  const change = `${quoted(shownBefore(fix, date1904))} → ${quoted(shownAfter(fix, date1904))}`;
  return `${addressOf(applied)}  ${change}${unseen ? ` (${unseen[language]})` : ''}`;
}

function addressOf({ sheet, place }: CellFix): string {
  return `${sheet}!${cellAddress(place)}`;
}
