import { Option } from 'commander';
import { check, type Checked } from '../../app/check';
import { CARD_SUBJECTS, cardSubjectOf, type CardSubject } from '../../app/fill/fill-each';
import { fillForm } from '../../app/fill/fill-form';
import { fillJson } from '../../app/fill/fill-json';
import { tracePlans } from '../../app/fill/trace-plans';
import { countFindings } from '../../app/groups';
import { findingJson } from '../../app/json';
import { refusalLine } from '../../app/messages/form-refusals';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { isDocument, openForm } from '../../workbook/file/open-form';
import { CommandError } from '../command-error';
import { ExitCode as exitCode, type ExitCode } from '../exit-code';
import { checkOutput, readInput, writeOutputs } from '../files';
import { fillLines } from '../fill-lines';
import { everyTime, type CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';
import { fillCards, isOneWorkbook, type FilledEach } from './fill-each';
import { mapFrom, withMapOf } from './map-option';
import { exitCodeOf } from './validate';

interface FillCommandOptions {
  readonly from: string;
  readonly output: string;
  readonly map?: string;
  readonly trace?: string;
  readonly json?: boolean;
  readonly each?: CardSubject;
  readonly only?: readonly string[];
}

/** Declares `fill`. */
export function declareFill({ speaker, command, context, finish, options }: CommandLine): void {
  command('fill')
    .argument('<form>', speaker.text('form'))
    .requiredOption('--from <ledgers.xlsx>', speaker.text('from'))
    .requiredOption(...options.output)
    .option('--map <map.json>', speaker.text('map'))
    .addOption(new Option('--each <what>', speaker.text('each')).choices(CARD_SUBJECTS))
    .option('--only <name>', speaker.text('only'), everyTime)
    .option('--trace <trace.xlsx>', speaker.text('trace'))
    .option(...options.json)
    .action(async (form: string, given: FillCommandOptions) => {
      finish(await fill(form, given, context()));
    });
}

/** `fill form.xlsx --from ledgers.xlsx -o out.xlsx`: fills a copy of a county's form. */
async function fill(input: string, options: FillCommandOptions, context: CommandContext): Promise<ExitCode> {
  const { speaker, work, print, today, overwrite } = context;
  const { from, output, trace, each, only, json = false } = options;
  const kind = isDocument(input) ? 'docx' : 'xlsx';
  if (only && each === undefined) throw new CommandError('eachAlone');
  if (each === undefined || isOneWorkbook({ input, output }))
    await checkOutput(output, [input, from], overwrite, `.${kind}`);
  if (trace !== undefined) {
    if (trace === output) throw new CommandError('outputIsInput', { file: trace });
    await checkOutput(trace, [input, from, output], overwrite);
  }
  const map = await mapFrom(options.map);
  const bytes = await readInput(input);
  const form = await openForm(bytes, input, work);
  const checked = await check(await openInput(from), today, work);
  if (each !== undefined)
    return printCards(
      await fillCards(form, checked, map, { ...options, input, each }, context),
      checked,
      json,
      context,
    );
  const outcome = await withMapOf(options.map, () => fillForm(form, checked, map, work));
  if (outcome.kind === 'noPeriod') {
    speaker.say('noPeriod');
    return exitCode.unusable;
  }
  const { sheets } = outcome;
  const filled = await form.fill(sheets, work);
  const traced = trace === undefined ? null : await newWorkbook(tracePlans(sheets, checked.book));
  await writeOutputs([
    { path: output, bytes: filled.bytes },
    ...(trace === undefined || traced === null ? [] : [{ path: trace, bytes: traced }]),
  ]);
  const { findings } = checked;
  if (json) {
    const told = { ...fillJson(sheets), refused: filled.refused };
    print(JSON.stringify({ ...told, findings: findings.map((finding) => findingJson(finding, speaker.language)) }));
  } else for (const line of fillLines(sheets, speaker)) print(line);
  for (const refusal of filled.refused) speaker.tell(refusalLine(refusal));
  const { error } = countFindings(findings);
  if (error > 0) speaker.say('fillErrors', { count: error });
  const isNothing = sheets.every(({ cells }) => cells.length === 0);
  const subject = await cardSubjectOf(form, sheets, checked, work);
  if (subject !== null) speaker.say('mayBeEach', { each: subject });
  speaker.say('written', { file: output });
  return isNothing ? exitCode.unusable : exitCodeOf(findings);
}

/** Prints what came of filling a form once for each subject. */
function printCards(
  filled: FilledEach | null,
  { findings }: Checked,
  json: boolean,
  { speaker, print }: CommandContext,
): ExitCode {
  if (!filled) {
    speaker.say('noPeriod');
    return exitCode.unusable;
  }
  const { lines, json: told, refused, written } = filled;
  const all = findings.map((finding) => findingJson(finding, speaker.language));
  if (json) print(JSON.stringify({ ...told, refused, findings: all }));
  else for (const line of lines) print(line);
  for (const refusal of refused) speaker.tell(refusalLine(refusal));
  const { error } = countFindings(findings);
  if (error > 0) speaker.say('fillErrors', { count: error });
  for (const file of written) speaker.say('written', { file });
  return exitCodeOf(findings);
}
