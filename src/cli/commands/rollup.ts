import { join, resolve } from 'node:path';
import { stampTime } from '../../app/clock';
import { readOpinions, readOwedUnits } from '../../app/rollup/county-lists';
import { needsAttention, overviewOf } from '../../app/rollup/overview';
import { returnSlips, type MadeSlip } from '../../app/rollup/return-slips';
import { rollUp as rollUpFiles, type RolledUp } from '../../app/rollup/roll-up';
import { countySentences } from '../../app/periods/county-periods';
import { earlierReports, type EarlierReports } from '../../app/periods/earlier-reports';
import { rollupJson } from '../../app/rollup/rollup-json';
import type { UnitList } from '../../app/rollup/owed-units';
import { slipFile } from '../../app/rollup/slip-file';
import { parseIsoDay, type Day } from '../../model/day';
import type { Delivery } from '../../rollup/delivery';
import type { Opinion } from '../../rollup/opinion';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { CommandError } from '../command-error';
import { findFiles, type FoundFile } from '../deliveries/find-files';
import { readFiles } from '../deliveries/read-files';
import { ExitCode } from '../exit-code';
import { checkOutput, makeFolder, writeOutputs } from '../files';
import { rollupLines } from '../print-rollup';
import { everyTime, type CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';

interface RollupOptions {
  readonly output: string;
  readonly json: boolean;
  readonly units?: string;
  readonly due?: string;
  readonly returns?: string;
  readonly opinions?: readonly string[];
  readonly rows?: string;
  readonly before?: readonly string[];
}

/** Declares `rollup`. */
export function declareRollup({ speaker, command, context, finish, options }: CommandLine): void {
  command('rollup')
    .argument('<in.xlsx...>', speaker.text('rollupInputs'))
    .requiredOption(...options.output)
    .option('--units <list.xlsx>', speaker.text('rollupUnits'))
    .option('--due <day>', speaker.text('rollupDue'))
    .option('--opinions <county.xlsx>', speaker.text('rollupOpinions'), everyTime)
    .option('--before <last.xlsx>', speaker.text('rollupBefore'), everyTime)
    .option('--returns <folder>', speaker.text('rollupReturns'))
    .option('--rows <folder>', speaker.text('rollupRows'))
    .option(...options.json)
    .action(async (inputs: string[], { json = false, ...given }: Partial<RollupOptions> & { output: string }) => {
      finish(await rollup(inputs, { ...given, json }, context()));
    });
}

/** `rollup a.xlsx b.xlsx … -o county.xlsx`: writes the county's workbook and prints how each file stands. */
async function rollup(inputs: readonly string[], options: RollupOptions, context: CommandContext): Promise<ExitCode> {
  const { speaker, today, overwrite, work, print } = context;
  const earlier = await findFiles(options.before ?? [], [options.output]);
  if (options.before && earlier.length === 0) throw new CommandError('noFiles', { files: options.before.join('、') });
  const lists = [
    ...(options.units === undefined ? [] : [options.units]),
    ...(options.opinions ?? []),
    ...earlier.map(({ path }) => path),
  ];
  const files = await findFiles(inputs, [options.output, ...lists]);
  const both = lists.find((list) => files.some(({ path }) => resolve(path) === resolve(list)));
  if (both !== undefined) throw new CommandError('listIsInput', { file: both });
  if (files.length === 0) throw new CommandError('noFiles', { files: inputs.join('、') });
  await checkOutput(options.output, [...files.map(({ path }) => path), ...lists], overwrite);
  // Loaded only where row files are asked for, since its library is large.
  const rowFiles = options.rows === undefined ? null : await import('../deliveries/write-rows');
  if (options.rows !== undefined) await rowFiles?.checkRows(options.rows, overwrite);
  const due = dueOf(options.due);
  const list = options.units === undefined ? { units: null } : await unitsOf(options.units);
  const opinions = (await Promise.all((options.opinions ?? []).map(opinionsOf))).flat();
  const read = (found: readonly FoundFile[]): Promise<readonly Delivery[]> =>
    readFiles(
      found.map((file) => ({ ...file, today, marked: opinions.length > 0 ? ('all' as const) : ('found' as const) })),
      work.signal,
      (done, total, file) => {
        if (total > 1) speaker.say('fileRead', { done, total, file });
      },
    );
  const deliveries = await read(files);
  const before = options.before && (await reportsBefore(earlier, await read(earlier), context));
  const time = stampTime(new Date(), today);
  const rolledUp = await rollUpFiles(deliveries, { ...list, due, time, opinions, ...(before && { before }) }, work);
  const overview = overviewOf(rolledUp);
  if (options.json) print(JSON.stringify(rollupJson(rolledUp, speaker.language)));
  else for (const line of rollupLines(overview, speaker)) print(line);
  if (rolledUp.comparison)
    for (const sentence of countySentences(rolledUp.comparison))
      speaker.say('sinceBefore', { sentence: sentence[speaker.language] });
  if (rolledUp.plans === null) {
    speaker.say('nothingUsable');
    return ExitCode.unusable;
  }
  const slips = options.returns === undefined ? [] : await namedSlips(rolledUp, options.returns, time, context);
  const outputs = [{ path: options.output, bytes: await newWorkbook(rolledUp.plans, rolledUp.rows) }];
  for (const { path, slip } of slips) outputs.push({ path, bytes: await newWorkbook(slip.plans) });
  const { rows } = options;
  let written = 0;
  await writeOutputs(outputs, async () => {
    if (rows !== undefined) written = (await rowFiles?.writeRows(rolledUp, rows)) ?? 0;
  });
  speaker.say('masked');
  speaker.say('written', { file: options.output });
  for (const { path, slip } of slips) speaker.say('slipWritten', { file: path, count: slip.points });
  if (rows !== undefined) speaker.say('rowsWritten', { folder: rows, count: written });
  return needsAttention(overview) ? ExitCode.errors : ExitCode.clean;
}

function dueOf(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = parseIsoDay(text);
  if (day === null) throw new CommandError('badDue', { value: text });
  return day;
}

async function unitsOf(file: string): Promise<UnitList> {
  const units = await readOwedUnits(await openInput(file));
  if (units === null) throw new CommandError('noUnits', { file });
  return units;
}

async function opinionsOf(file: string): Promise<readonly Opinion[]> {
  const opinions = await readOpinions(await openInput(file));
  if (!opinions) throw new CommandError('noOpinions', { file });
  return opinions;
}

/** What the files of an earlier period hold; a county's own workbook is opened again, for the ledgers of all units. */
function reportsBefore(
  files: readonly FoundFile[],
  deliveries: readonly Delivery[],
  { today, work }: CommandContext,
): Promise<EarlierReports> {
  const paths = new Map(deliveries.map((delivery, at) => [delivery, files[at]?.path ?? '']));
  return earlierReports(deliveries, (delivery) => openInput(paths.get(delivery) ?? ''), today, work);
}

/** The slips with their files, after checking that all of these may be written. */
async function namedSlips(
  rolledUp: RolledUp,
  folder: string,
  time: string,
  { overwrite, work }: CommandContext,
): Promise<readonly { readonly path: string; readonly slip: MadeSlip }[]> {
  await makeFolder(folder);
  const taken = new Set<string>();
  const named = (await returnSlips(rolledUp, time, work)).map((slip) => ({
    path: join(folder, slipFile(slip.unit, taken)),
    slip,
  }));
  for (const { path } of named) await checkOutput(path, [], overwrite);
  return named;
}
