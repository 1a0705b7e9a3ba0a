import { basename } from 'node:path';
import { check } from '../../app/check';
import { carryOver, makeMissingLedgers } from '../../app/import/carry-over';
import { importJson } from '../../app/import/import-json';
import { importedPlans } from '../../app/import/imported-rows';
import { importTables, proposeImport, type ImportOutcome } from '../../app/import/import-tables';
import { rememberedMappings } from '../../app/mappings/remembered';
import { refusalWords } from '../../app/messages/form-refusals';
import { findingLines } from '../print';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { readOldTables } from '../../workbook/file/read-old-tables';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { ExitCode as exitCode, type ExitCode } from '../exit-code';
import { CommandError } from '../command-error';
import { checkOutput, readInput, writeOutput } from '../files';
import { importLines } from '../import-lines';
import type { CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';
import { mapFrom, withMapOf } from './map-option';
import { exitCodeOf } from './validate';

interface ImportCommandOptions {
  readonly output: string;
  readonly into?: string;
  readonly map?: string;
  readonly leftoverToRemarks?: boolean;
  readonly json?: boolean;
  readonly all?: boolean;
}

/** Declares `import`. */
export function declareImport({ speaker, command, context, finish, options }: CommandLine): void {
  command('import')
    .argument('<old.xlsx...>', speaker.text('oldTables'))
    .requiredOption(...options.output)
    .option('--into <ledgers.xlsx>', speaker.text('into'))
    .option('--map <map.json>', speaker.text('map'))
    .option('--leftover-to-remarks', speaker.text('leftoverToRemarks'))
    .option(...options.json)
    .option(...options.all)
    .action(async (inputs: readonly string[], given: ImportCommandOptions) => {
      finish(await importFiles(inputs, given, context()));
    });
}

/**
 * `import old.xlsx … -o new.xlsx`: carries old tables into a new workbook, or into a copy of the one given by `--into`.
 */
async function importFiles(
  inputs: readonly string[],
  options: ImportCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { speaker, work, print, today } = context;
  const { output, into, json = false, all = false, leftoverToRemarks = false } = options;
  await checkOutput(output, [...inputs, ...(into === undefined ? [] : [into])], context.overwrite);
  const map = await mapFrom(options.map);
  const workbooks: { readonly file: string; readonly workbook: Awaited<ReturnType<typeof readOldTables>> }[] = [];
  for (const input of inputs) {
    const workbook = await readOldTables(await readInput(input), basename(input), work);
    workbooks.push({ file: inputs.length > 1 ? basename(input) : '', workbook });
  }
  const target = into === undefined ? null : await openInput(into);
  const checked = target && (await check(target, today, work));
  const remembered = checked ? rememberedMappings(checked.content) : [];
  const settings = { map, into: checked?.book ?? null, leftoverToRemarks, remembered };
  const outcome = await withMapOf(options.map, () => importTables(proposeImport(workbooks, settings), settings));
  const bytes = target
    ? await added(target, outcome, map !== null, context)
    : await newWorkbook(importedPlans(outcome));
  await writeOutput(output, bytes);
  if (json) print(JSON.stringify(importJson(outcome, speaker.language)));
  else {
    for (const line of importLines(outcome, speaker)) print(line);
    for (const line of findingLines(
      outcome.findings.map(({ finding }) => finding),
      speaker,
      all,
    ))
      print(line);
  }
  speaker.say('written', { file: output });
  return Object.values(outcome.rows).flat().length + outcome.present.length === 0
    ? exitCode.unusable
    : exitCodeOf(outcome.findings.map(({ finding }) => finding));
}

/**
 * The workbook with the new rows, after adding the ledgers that it lacks. A map given by the user is remembered in it.
 * @throws CommandError where the rows cannot be added
 */
async function added(
  target: FileWorkbook,
  outcome: ImportOutcome,
  isMapped: boolean,
  { speaker, work, today }: CommandContext,
): Promise<Uint8Array> {
  let checked = await check(target, today, work);
  if (await makeMissingLedgers(target, outcome, checked, work)) checked = await check(target, today, work);
  const carried = await carryOver(target, outcome, checked, isMapped, work);
  if (carried.kind === 'refused')
    throw new CommandError('rowsNotAdded', {
      place: carried.place,
      reason: refusalWords(carried.reason)[speaker.language],
    });
  const { withoutPlace } = carried;
  if (withoutPlace.length > 0) speaker.say('importNoPlace', { columns: withoutPlace.join('、') });
  return target.save();
}
