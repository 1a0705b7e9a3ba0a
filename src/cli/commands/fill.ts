import { check } from '../../app/check';
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
import type { CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';
import { mapFrom, withMapOf } from './map-option';
import { exitCodeOf } from './validate';

interface FillCommandOptions {
  readonly from: string;
  readonly output: string;
  readonly map?: string;
  readonly trace?: string;
  readonly json?: boolean;
}

/** Declares `fill`. */
export function declareFill({ speaker, command, context, finish, options }: CommandLine): void {
  command('fill')
    .argument('<form>', speaker.text('form'))
    .requiredOption('--from <ledgers.xlsx>', speaker.text('from'))
    .requiredOption(...options.output)
    .option('--map <map.json>', speaker.text('map'))
    .option('--trace <trace.xlsx>', speaker.text('trace'))
    .option(...options.json)
    .action(async (form: string, given: FillCommandOptions) => {
      finish(await fill(form, given, context()));
    });
}

/** `fill form.xlsx --from ledgers.xlsx -o out.xlsx`: fills a copy of a county's form. */
async function fill(input: string, options: FillCommandOptions, context: CommandContext): Promise<ExitCode> {
  const { speaker, work, print, today, overwrite } = context;
  const { from, output, trace, json = false } = options;
  const kind = isDocument(input) ? 'docx' : 'xlsx';
  await checkOutput(output, [input, from], overwrite, `.${kind}`);
  if (trace !== undefined) {
    if (trace === output) throw new CommandError('outputIsInput', { file: trace });
    await checkOutput(trace, [input, from, output], overwrite);
  }
  const map = await mapFrom(options.map);
  const bytes = await readInput(input);
  const form = await openForm(bytes, input, work);
  const checked = await check(await openInput(from), today, work);
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
  speaker.say('written', { file: output });
  return sheets.every(({ cells }) => cells.length === 0) ? exitCode.unusable : exitCodeOf(findings);
}
